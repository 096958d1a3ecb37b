package uk.waymark.school.directions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.directions.DirectionText;
import uk.waymark.directions.Directions;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.school.authorities.AuthorityView;
import uk.waymark.school.meetings.MeetingsView;
import uk.waymark.school.meetings.PupilMeetingsView;
import uk.waymark.school.placements.PlacementsView;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class DirectionScreensTest extends ScreenTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 30);
    private static final LocalDate END = LocalDate.of(2027, 2, 12);

    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final Actor head = world.at(school, Role.HEAD);
    private PupilId pupil = PupilId.next();
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void aPlacementToCome() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        pupil = world.pupil(school, "Perry", "Directed");
        placement = world.placement(pupil, school, world.site(world.provider()), START, END);
    }

    private DirectionId drafted() {
        var id = DirectionId.next();
        assertThat(bean(Directions.class)
                        .save(
                                world.at(school, Role.AP_LEAD),
                                id,
                                placement,
                                0,
                                new DirectionText(
                                        START,
                                        END,
                                        10,
                                        "Terry at the gate",
                                        "Monday: 09:00 to 12:00",
                                        "None",
                                        Optional.empty(),
                                        "Mentoring",
                                        "Perry Directed fought.",
                                        "- No fights",
                                        true,
                                        Optional.of("Weighed"),
                                        "English",
                                        "After half-term",
                                        4)))
                .isEmpty();
        return id;
    }

    @Test
    @Tag("OSD-06")
    @Tag("OSD-13")
    void theHeadSeesByWhenTheNoticeIsDueAndWhatIsMissing() {
        open(PlacementsView.class, head);
        UI.getCurrent().navigate(DirectionView.class, DirectionView.of(placement));
        assertThat(text()).contains("This placement is no direction", "Write a direction");
        drafted();
        UI.getCurrent().navigate(PlacementsView.class);
        UI.getCurrent().navigate(DirectionView.class, DirectionView.of(placement));
        assertThat(text())
                .contains(
                        "Waits for the head",
                        "The notice is served by 26 Nov 2026 at the latest.",
                        "No meeting about the direction is on record",
                        "Decide",
                        "Terry at the gate");
    }

    @Test
    @Tag("OSD-15")
    void aGovernorReadsTheReasonsWithoutTheName() {
        assertThat(bean(SettingDecisions.class)
                        .decide(
                                head,
                                new Scope.OfSchool(school),
                                "direction.approver",
                                "GOVERNORS",
                                MovableClock.MONDAY,
                                "Ours"))
                .isEmpty();
        assertThat(bean(Directions.class).decide(head, drafted(), 1, true, "")).isEmpty();
        open(GovernorsView.class, world.at(school, Role.GOVERNOR));
        assertThat(text()).contains("Reasons: the pupil fought.", "Decide").doesNotContain("Perry");
    }

    @Test
    @Tag("NOT-01")
    @Tag("REF-25")
    void emptyPagesSayWhatWillStandThere() {
        open(PlacementsView.class, world.at(school, Role.AP_LEAD));
        UI.getCurrent().navigate(AuthorityView.class, AuthorityView.of(placement));
        assertThat(text()).contains("Nobody outside school has been told yet", "Add a desk");
        UI.getCurrent().navigate(MeetingsView.class, MeetingsView.of(placement));
        assertThat(text()).contains("No meeting is planned", "Plan a meeting", "met within ten weeks");
        UI.getCurrent().navigate(PupilMeetingsView.class, PupilScreen.of(pupil));
        assertThat(text()).contains("No meeting is planned");
        UI.getCurrent().navigate(MovesView.class, PupilScreen.of(pupil));
        assertThat(text()).contains("No managed move is on record");
    }
}

package uk.waymark.school.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.arrangements.ArrangementGround;
import uk.waymark.arrangements.ArrangementKind;
import uk.waymark.arrangements.EntitlementRoute;
import uk.waymark.arrangements.NewProposal;
import uk.waymark.arrangements.Proposals;
import uk.waymark.arrangements.incidents.NewIncident;
import uk.waymark.arrangements.incidents.ProviderIncidents;
import uk.waymark.calendar.Half;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementKind;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.timetable.WeekSession;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class ArrangementScreensTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private PupilId pupil = PupilId.next();
    private Actor head = World.ADMINISTRATOR;
    private Actor teacher = World.ADMINISTRATOR;

    @BeforeEach
    void aProposal() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        head = world.at(school, Role.HEAD);
        teacher = world.at(school, Role.TEACHER);
        pupil = world.pupil(school, "Perry", "Shorter");
        assertThat(bean(Proposals.class)
                        .propose(
                                teacher,
                                pupil,
                                new NewProposal(
                                        Id.next(),
                                        ArrangementKind.PART_TIME,
                                        MovableClock.MONDAY,
                                        MovableClock.MONDAY.plusDays(11),
                                        ArrangementGround.MEDICAL,
                                        "Tires quickly",
                                        false,
                                        EntitlementRoute.NOT_MET,
                                        "",
                                        Set.of(new WeekSession(DayOfWeek.TUESDAY, Half.PM)))))
                .isEmpty();
    }

    @Test
    @Tag("ADJ-05")
    void theHeadSeesWhatWaitsAndWhatIsMissing() {
        open(ArrangementsView.class, head);
        assertThat(text()).contains("Waits for the head", "Perry Shorter", "4 conditions are missing");

        UI.getCurrent().navigate(PupilArrangementsView.class, PupilScreen.of(pupil));
        assertThat(text()).contains("Tires quickly", "Record when the parent agreed", "Approve", "Refuse");
        click("Approve");
        click("Refuse");
    }

    @Test
    @Tag("ADJ-05")
    void aTeacherProposesWithoutAListAndSeesTheOwnProposals() {
        open(ProposeView.class, teacher);

        assertThat(text())
                .contains("this page lists nobody", "Perry Shorter: Part-time timetable", "Waits for the head");
        click("Propose it");
        assertThat(text()).contains("Choose the first and the last day");
    }

    @Test
    @Tag("FLX-01")
    @Tag("FLX-16")
    void theFlexiPageSaysWhatItIsAndThatItIsNotOffered() {
        open(ArrangementsView.class, head);
        UI.getCurrent().navigate(FlexiView.class, PupilScreen.of(pupil));

        assertThat(text())
                .contains("school for the whole week", "elective home education", "does not offer flexi-schooling");
    }

    @Test
    @Tag("CX-43")
    @Tag("CX-44")
    void anIncidentIsDecidedAboutAndAnAuthoritysPlacementIsOnlySeen() {
        var provider = world.provider();
        var site = world.site(provider);
        var placement = world.placement(pupil, school, site, PlacementKind.AUTHORITY_ARRANGED, "Tuition");
        assertThat(bean(ProviderIncidents.class)
                        .record(
                                world.at(provider, Role.TUTOR),
                                placement,
                                new NewIncident(
                                        Id.next(),
                                        true,
                                        bean(MovableClock.class).instant(),
                                        "The yard",
                                        "Threw a bucket",
                                        "Two staff",
                                        "Walked round together",
                                        "",
                                        "",
                                        true)))
                .isEmpty();

        open(ArrangementsView.class, head);
        assertThat(text()).contains("Incidents to decide about", "Serious");
        UI.getCurrent().navigate(IncidentsView.class, PupilScreen.of(pupil));
        assertThat(text()).contains("Threw a bucket", "a concern is raised as well", "Decide");
        click("Decide");
        UI.getCurrent().navigate(AuthorityView.class, PlacementScreen.of(placement));
        assertThat(text()).contains("The local authority decides", "Nothing is noted yet");
    }
}

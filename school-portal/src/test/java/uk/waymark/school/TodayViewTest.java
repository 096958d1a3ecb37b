package uk.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;
import uk.waymark.school.attendance.WhereaboutsPanel;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class TodayViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private final TrustId trust = world.trust();
    private final SchoolId school = world.school(Optional.of(trust));
    private final ProviderId provider = world.provider();
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void onePlacedPupil() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        placement =
                world.placement(world.pupil(school, "Perry", "Looked" + school.value()), school, world.site(provider));
    }

    private void mark(Fact fact) {
        var now = bean(MovableClock.class).instant();
        var receipts = bean(Marks.class)
                .record(
                        world.at(provider, Role.TUTOR),
                        List.of(new NewMark(
                                MarkId.next(),
                                placement,
                                new Session(MovableClock.MONDAY, Half.AM),
                                fact,
                                null,
                                null,
                                null,
                                now,
                                null,
                                null)));
        assertThat(receipts.getFirst().outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);
    }

    @Test
    @Tag("ATT-31")
    @Tag("ROL-20")
    void theBoardShowsWhoIsUnaccountedForWithAddressAndTelephone() {
        open(TodayView.class, world.at(school, Role.ATTENDANCE_OFFICER));

        assertThat(text())
                .contains(
                        "Nobody has said: 1",
                        "Perry Looked",
                        "Test Lane",
                        "Ring Provider",
                        "01632",
                        "expected 09:00",
                        "due by 09:15");
    }

    @Test
    @Tag("ATT-05")
    void theBoardChangesByItselfWhenTheTutorMarks() {
        open(TodayView.class, world.at(school, Role.ATTENDANCE_OFFICER));

        mark(Fact.PRESENT);
        pushed();

        assertThat(text()).contains("✓ Everybody is accounted for.", "Here: 1");
    }

    @Test
    @Tag("ROL-10")
    @Tag("ROL-12")
    void governorsAndTheTrustSeeFiguresAndNoName() {
        for (var actor : List.of(world.at(school, Role.GOVERNOR), world.at(trust, Role.TRUST_EXECUTIVE))) {
            open(TodayView.class, actor);

            assertThat(text()).contains("Pupils at providers").doesNotContain("Perry");
            assertThat(find(WhereaboutsPanel.class).all()).isEmpty();
        }
    }

    @Test
    @Tag("ROL-17")
    void theDslSeesWhatWaitsAndASencoSeesThatNothingDoes() {
        open(TodayView.class, world.at(school, Role.DSL));
        assertThat(text()).contains("Concerns that wait for you: 0", "Every concern is in hand");

        open(TodayView.class, world.at(school, Role.SENCO));
        assertThat(text()).contains("Nothing waits for you today").doesNotContain("Perry");
    }
}

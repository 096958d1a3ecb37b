package uk.waymark.school.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class CodesViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();

    @BeforeEach
    void oneMarkedPupil() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        var placement = world.placement(world.pupil(school, "Perry", "Coded"), school, world.site(provider));
        bean(Marks.class)
                .record(
                        world.at(provider, Role.TUTOR),
                        List.of(new NewMark(
                                MarkId.next(),
                                placement,
                                new Session(MovableClock.MONDAY, Half.AM),
                                Fact.PRESENT,
                                null,
                                null,
                                null,
                                bean(MovableClock.class).instant(),
                                null,
                                null)));
    }

    @Test
    @Tag("ATT-06")
    @Tag("ATT-08")
    void oneTapAcceptsWhatIsProposedAndLeavesWhatIsNotOver() {
        open(CodesView.class, world.at(school, Role.ATTENDANCE_OFFICER));
        assertThat(text())
                .contains("To decide: 2", "Coded, Perry, morning", "Proposed B", "supervised off-site education");

        click("Accept what is proposed");

        assertThat(text()).contains("Code B", "To decide: 1", "Waits for the provider");
    }

    @Test
    @Tag("ATT-27")
    void theHistoryShowsWhoSaidAndWhoDecided() {
        open(CodesView.class, world.at(school, Role.ATTENDANCE_OFFICER));
        click("Accept what is proposed");

        assertThat(text()).contains("Decided: 1");
    }

    @Test
    void theDslReadsAndDecidesNothing() {
        open(CodesView.class, world.at(school, Role.DSL));

        assertThat(text()).contains("To decide: 2").doesNotContain("Accept what is proposed");
    }
}

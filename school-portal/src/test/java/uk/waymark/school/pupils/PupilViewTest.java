package uk.waymark.school.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class PupilViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private PupilId pupil = PupilId.next();

    @BeforeEach
    void aPupilAtAPru() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        pupil = world.pupil(school, "Perry", "Registered");
        var pru = world.pru();
        world.cleared(school, pru);
        var placed = bean(Placements.class)
                .place(
                        World.actorOf(school, Role.HEAD),
                        new NewPlacement(
                                pupil,
                                world.site(pru),
                                PlacementKind.DUAL_REGISTERED,
                                LocalDate.of(2026, 11, 2),
                                LocalDate.of(2026, 12, 18),
                                World.everyWeekday(),
                                ""));
        assertThat(placed).isInstanceOf(PlacementOutcome.Placed.class);
    }

    @Test
    @Tag("DUA-02")
    @Tag("DUA-03")
    @Tag("DUA-07")
    void theRecordSaysWhereThePupilIsRegisteredAndWhoseTheDutyIs() {
        open(PupilsView.class, world.at(school, Role.HEAD));
        UI.getCurrent().navigate(PupilView.class, PupilView.of(pupil));

        assertThat(text())
                .contains(
                        "Registered at both from the first day",
                        "main (M) here, subsidiary (S) there",
                        "the duty of care stays with the home school");
    }
}

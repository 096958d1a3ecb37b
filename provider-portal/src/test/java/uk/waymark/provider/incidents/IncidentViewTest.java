package uk.waymark.provider.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.provider.placements.PupilsView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class IncidentViewTest extends ScreenTest {
    private final World world = bean(World.class);

    @Test
    @Tag("CX-43")
    @Tag("ROL-30")
    void aTutorWritesItDownAndIsToldThatTheSchoolDecides() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        var school = world.school();
        var provider = world.provider();
        var placement = world.placement(world.pupil(school), school, world.site(provider));
        open(PupilsView.class, world.at(provider, Role.TUTOR));
        UI.getCurrent().navigate(IncidentView.class, PlacementScreen.of(placement));

        assertThat(text()).contains("a provider does not suspend", "Raise a concern", "No incident is on record");
        click("Send it to the school");
        assertThat(text()).contains("Write where it was, what happened");
    }
}

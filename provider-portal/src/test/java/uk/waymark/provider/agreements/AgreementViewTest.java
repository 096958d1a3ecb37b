package uk.waymark.provider.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.provider.placements.PupilsView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class AgreementViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private ProviderId provider = ProviderId.next();
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void aPlacementToAgreeOn() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        var school = world.school();
        provider = world.provider();
        placement = world.placement(world.pupil(school), school, world.site(provider));
    }

    private void show(Role role) {
        open(PupilsView.class, world.at(provider, role));
        UI.getCurrent().navigate(AgreementView.class, PlacementScreen.of(placement));
    }

    @Test
    @Tag("SLA-49")
    void theManagerSeesWhatTheProviderStillHasToWriteAndNothingOfThoseAtHome() {
        show(Role.PROVIDER_MANAGER);

        assertThat(text())
                .contains(
                        "No agreement is in force",
                        "of yours still missing",
                        "Days of the week",
                        "The school has not finished a version yet",
                        "Tell the school of a change")
                .doesNotContain("At home", "Health needs");
    }
}

package uk.waymark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.provider.attendance.RegisterView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class RegisterViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private SchoolId school = world.school();
    private ProviderId provider = world.provider();
    private SiteId site = world.site(provider);
    private Actor tutor = world.at(provider, Role.TUTOR);

    @BeforeEach
    void twoPupilsAtNine() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        world.placement(world.pupil(school, "Ash", "Abel" + site.value()), school, site);
        world.placement(world.pupil(school, "Bryn", "Babel" + site.value()), school, site);
    }

    @Test
    @Tag("ATT-02")
    void oneTapMarksAPupilHereAndUndoTakesItBack() {
        open(RegisterView.class, tutor);
        assertThat(text()).contains("2 of 2 still to mark, last one due 09:00");

        click("Here: Ash A");
        assertThat(text()).contains("1 of 2 still to mark", "Here", tutor.name() + ", 09:05");

        click("Undo: Ash A");
        assertThat(text()).contains("2 of 2 still to mark");
    }

    @Test
    @Tag("ATT-13")
    void nobodyIsHereUntilSomebodySaysSoAndEveryoneIsOneTap() {
        open(RegisterView.class, tutor);
        assertThat(text()).doesNotContain("✓");

        click("Everyone is here");

        assertThat(text()).contains("✓ Everybody is accounted for");
    }

    @Test
    void lateAsksForTheMinutes() {
        open(RegisterView.class, tutor);

        click("Late: Bryn B");
        click("15 min");

        assertThat(text()).contains("Late 15 min");
    }

    @Test
    void notHereAsksWhyAndUnknownIsAnAnswer() {
        open(RegisterView.class, tutor);

        click("Not here: Bryn B");
        click("Ill");
        click("Not here: Ash A");
        click("Nobody has told us");

        assertThat(text()).contains("Not here: Ill", "✓ Everybody is accounted for");
    }

    @Test
    void aFreeDaySaysWhatWillAppear() {
        bean(MovableClock.class).set(MovableClock.MONDAY.minusDays(1), 9, 5);

        open(RegisterView.class, tutor);

        assertThat(text()).contains("Nobody is expected at your site in this session");
        click("Later");
        click("Later");
        assertThat(text()).contains("Mon 23 Nov, morning", "Expected");
    }

    @Test
    void anotherProvidersTutorSeesNobody() {
        open(RegisterView.class, world.at(world.provider(), Role.TUTOR));

        assertThat(text()).doesNotContain("Ash", "Bryn");
    }
}

package uk.waymark.provider.information;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.information.Ground;
import uk.waymark.information.InformationClass;
import uk.waymark.information.KeyContactNaming;
import uk.waymark.information.NeedsPages;
import uk.waymark.information.NewItem;
import uk.waymark.information.NewNeeds;
import uk.waymark.information.Packs;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.provider.placements.PupilsView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class InformationScreenTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    private final PlacementId placement =
            world.placement(world.pupil(school, "Siobhán", "O'Neill"), school, world.site(provider));
    private final Actor lead = world.at(school, Role.AP_LEAD);
    private final Actor tutor = world.at(provider, Role.TUTOR);
    private final Actor manager = world.at(provider, Role.PROVIDER_MANAGER);

    @BeforeEach
    void now() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
    }

    private void openAs(Actor actor) {
        open(PupilsView.class, actor);
        UI.getCurrent().navigate(InformationView.class, PlacementScreen.of(placement));
    }

    @Test
    @Tag("INF-01")
    @Tag("INF-02")
    void theTutorReadsWhatHelpsFirstAndSaysSo() {
        openAs(tutor);
        assertThat(text()).contains("The school has not written this page yet", "Nothing for you yet");

        bean(NeedsPages.class)
                .write(
                        lead,
                        placement,
                        0,
                        new NewNeeds(
                                "shiv-AWN",
                                "",
                                "One job at a time",
                                "",
                                "",
                                "Nuts",
                                "EpiPen in the office",
                                "",
                                "",
                                "Ms Example, 01632 960123",
                                ""));
        bean(Packs.class)
                .share(
                        lead,
                        Id.next(),
                        placement,
                        NewItem.of(InformationClass.PROFILE, "Loves goats.", Ground.EDUCATION));
        openAs(tutor);

        assertThat(text().indexOf("EpiPen in the office")).isPositive().isLessThan(text().indexOf("One job at a time"));
        assertThat(text())
                .contains("Ms Example, 01632 960123", "Loves goats.", "Siobhán O")
                .doesNotContain("O'Neill");
        click("I have read this");
        assertThat(text()).contains("You have read version 1");
        click("I have read this: Who the pupil is");
        assertThat(bean(Packs.class)
                        .of(lead, placement)
                        .orElseThrow()
                        .current()
                        .getFirst()
                        .reads())
                .hasSize(1);
    }

    @Test
    @Tag("ROL-23")
    void theManagerNamesTheKeyContactAndATutorCannot() {
        openAs(tutor);
        assertThat(find(Button.class)
                        .withCondition(it -> "Name the key contact".equals(it.getText()))
                        .all())
                .isEmpty();

        openAs(manager);
        click("Name the key contact");
        click("Name them");
        assertThat(find(com.vaadin.flow.component.dialog.Dialog.class)
                        .first()
                        .getElement()
                        .getTextRecursively())
                .contains("Choose somebody.");
        find(Select.class)
                .first()
                .setValue(bean(KeyContactNaming.class)
                        .candidates(manager, placement)
                        .getFirst());
        test(find(TextField.class).first()).setValue("01632 960222");
        click("Name them");

        assertThat(text()).contains("01632 960222");
    }
}

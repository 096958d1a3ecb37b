package uk.waymark.school.information;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
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
import uk.waymark.information.NewItem;
import uk.waymark.information.Packs;
import uk.waymark.information.Readers;
import uk.waymark.information.ReceivedPacks;
import uk.waymark.school.contact.BelongingView;
import uk.waymark.school.contact.ContactView;
import uk.waymark.school.contact.PupilContactView;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementsView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class InformationScreensTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    private final PlacementId placement =
            world.placement(world.pupil(school, "Aoife", "Ní O'Brien"), school, world.site(provider));
    private final Actor lead = world.at(school, Role.AP_LEAD);
    private final Actor dsl = world.at(school, Role.DSL);
    private final Actor tutor = world.at(provider, Role.TUTOR);

    @BeforeEach
    void now() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
    }

    private void openAs(Actor actor, Class<? extends PlacementScreen> view) {
        open(PlacementsView.class, actor);
        UI.getCurrent().navigate(view, PlacementScreen.of(placement));
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(it -> label.equals(it.getLabel()) && it.isAttached() && it.isVisible())
                .first();
    }

    private String dialog() {
        return find(com.vaadin.flow.component.dialog.Dialog.class)
                .first()
                .getElement()
                .getTextRecursively();
    }

    @Test
    @Tag("INF-01")
    @Tag("INF-09")
    @Tag("INF-10")
    void theLeadSeesWhatIsMissingSharesItAndLetsTheParentsReadIt() {
        openAs(lead, InformationView.class);
        assertThat(text()).contains("Who the pupil is", "Not shared yet", "has not named the pupil's key contact");

        click("Share: Who the pupil is");
        click("Share it");
        assertThat(dialog()).contains("Write what the provider should know");
        test(area("What the provider should know")).setValue("The EHCP says goats calm her.");
        assertThat(dialog()).contains("Does a tutor know what these stand for? EHCP.");
        find(com.vaadin.flow.component.dialog.Dialog.class);
        shareIt();

        assertThat(text()).contains("The EHCP says goats calm her.", "Not read yet", "(AP lead)");
        assertThat(bean(ReceivedPacks.class).of(tutor, placement)).hasSize(1);
        click("Tell the parents too: Who the pupil is");
        click("Let them read it");
        assertThat(text()).contains("The parents were told too");
        click("Withdraw: Who the pupil is");
        test(area("Why it is no longer shared")).setValue("Out of date");
        click("Withdraw");
        assertThat(text()).contains("Withdrawn by " + lead.name());
    }

    /** The button of the dialog, not those of the rows behind it. */
    private void shareIt() {
        var buttons = find(Button.class)
                .withCondition(it ->
                        "Share it".equals(it.getText()) && it.getAriaLabel().isEmpty())
                .all();
        test(buttons.getLast()).click();
    }

    @Test
    @Tag("ROL-28")
    void whatIsConfidentialStaysWithTheDsl() {
        world.at(provider, Role.PROVIDER_DSL);
        bean(Packs.class)
                .share(
                        dsl,
                        Id.next(),
                        placement,
                        NewItem.of(InformationClass.SAFEGUARDING, "Ring us before she goes home", Ground.SAFETY)
                                .only(Readers.DSL_ONLY)
                                .weighed("They see her at four"));

        openAs(lead, InformationView.class);
        assertThat(text()).contains("Confidential: the DSL").doesNotContain("Ring us before");
        openAs(dsl, InformationView.class);
        assertThat(text()).contains("Ring us before she goes home", "They see her at four");
    }

    @Test
    @Tag("PAS-01")
    @Tag("DL-10")
    void threeTapsAndASentenceTakeAPupilOffTheList() {
        open(ContactView.class, lead);
        assertThat(text()).contains("1 pupil to speak to", "Aoife Ní O'Brien", "Speak to the pupil");

        click("Write contact down: Aoife Ní O'Brien");
        click("Write it down");
        assertThat(dialog()).contains("Write one sentence");
        test(area("How it was, in a sentence")).setValue("Fine.");
        click("Write it down");
        assertThat(text()).contains("Speak to the provider and the pupil", "Last contact Mon 23 Nov");

        openAs(lead, PupilContactView.class);
        assertThat(text()).contains("The pupil, telephone, Mon 23 Nov", "Fine.", "No task that you gave or have");
    }

    @Test
    @Tag("PAS-12")
    @Tag("PAS-14")
    void belongingSaysWhatIsNotPlannedYet() {
        openAs(lead, BelongingView.class);
        assertThat(text())
                .contains(
                        "Rewards",
                        "Not planned",
                        "The pupil's record has no free school meals.",
                        "Not arranged yet. Who brings the pupil",
                        "The DSL has not said so yet.");

        click("Plan: Friends at school");
        test(area("What is planned")).setValue("Football with Kit on Fridays");
        click("Plan it");
        assertThat(text()).contains("Football with Kit on Fridays", "Judge the risk first");
    }
}

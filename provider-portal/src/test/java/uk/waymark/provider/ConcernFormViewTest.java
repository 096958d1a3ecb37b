package uk.waymark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacedPupil;
import uk.waymark.provider.safeguarding.ConcernFormView;
import uk.waymark.provider.safeguarding.ConcernsView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class ConcernFormViewTest extends ScreenTest {
    private final World world = bean(World.class);
    private SchoolId school = world.school();
    private ProviderId provider = world.provider();
    private Actor tutor = world.at(provider, Role.TUTOR);

    @BeforeEach
    void aPupil() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        world.placement(world.pupil(school), school, world.site(provider));
    }

    private TextArea account() {
        return find(TextArea.class)
                .withCondition(area -> "What did you see or hear?".equals(area.getLabel()))
                .first();
    }

    @Test
    @Tag("CON-01")
    void whatWasTypedIsThereAgainAndNothingIsSentByLeaving() {
        open(ConcernFormView.class, tutor);
        test(account()).setValue("Half a sentence");
        assertThat(text()).contains("Kept 09:05");

        open(ConcernsView.class, tutor);
        assertThat(text()).contains("You have sent no concern yet");
        open(ConcernFormView.class, tutor);

        assertThat(account().getValue()).isEqualTo("Half a sentence");
    }

    @Test
    void aGapIsNamedAndNothingIsLost() {
        open(ConcernFormView.class, tutor);
        test(account()).setValue("Something");

        click("Send to the school");

        assertThat(text()).contains("Choose the pupil.");
        assertThat(account().getValue()).isEqualTo("Something");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aWholeConcernIsSentAndListed() {
        open(ConcernFormView.class, tutor);
        ComboBox<PlacedPupil> pupil = find(ComboBox.class).first();
        pupil.setValue(pupil.getListDataView().getItems().findFirst().orElseThrow());
        RadioButtonGroup<Boolean> danger = find(RadioButtonGroup.class).first();
        danger.setValue(true);
        assertThat(text()).contains("Ring 999 first");
        test(account()).setValue("Something");
        test(find(TextField.class)
                        .withCondition(field -> "Where was it?".equals(field.getLabel()))
                        .first())
                .setValue("Gate");
        test(find(TextArea.class)
                        .withCondition(area -> "What did you do?".equals(area.getLabel()))
                        .first())
                .setValue("Rang");

        click("Send to the school");

        assertThat(getCurrentView()).isInstanceOf(ConcernsView.class);
        assertThat(text()).contains("Wren T", "Not read yet");
    }

    @Test
    void withoutAPupilTheFormSaysWhomToRing() {
        open(ConcernFormView.class, world.at(world.provider(), Role.TUTOR));

        assertThat(text()).contains("No pupil is placed with you today");
    }
}

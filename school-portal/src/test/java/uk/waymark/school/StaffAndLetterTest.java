package uk.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.assurance.letter.Letters;
import uk.waymark.assurance.letter.Signature;
import uk.waymark.assurance.letter.SigningLetters;
import uk.waymark.assurance.letter.Undertaking;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.StaffWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.school.assurance.LetterView;
import uk.waymark.school.assurance.StaffAssuranceView;
import uk.waymark.school.assurance.TrainingView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class StaffAndLetterTest extends ScreenTest {
    private final World world = bean(World.class);
    private final StaffWorld staff = bean(StaffWorld.class);
    private SchoolId school = world.school();
    private ProviderId provider = world.provider();
    private Actor manager = world.at(provider, Role.PROVIDER_MANAGER);
    private Actor lead = world.at(school, Role.AP_LEAD);

    @BeforeEach
    void aProviderThatTheSchoolUses() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        bean(Commissions.class).open(school, provider, Optional.empty());
        staff.sound(manager, provider, StaffWorld.tutor("Kit Example", Optional.empty()));
    }

    private void signed() {
        var signing = bean(SigningLetters.class);
        var form = signing.open(manager, provider, school).orElseThrow();
        signing.sign(
                manager,
                provider,
                school,
                new Signature(Id.next(), EnumSet.allOf(Undertaking.class), manager.name(), "Manager", form.seal()));
    }

    @Test
    @Tag("SAL-24")
    void theLeadReadsAndAcceptsTheLetter() {
        signed();
        open(TrainingView.class, lead);
        UI.getCurrent().navigate(LetterView.class, LetterView.of(provider));
        assertThat(text()).contains("Waits for your answer", "Kit Example", "SHA-256", "Assurance letter, version 1");

        click("Accept the letter");

        assertThat(bean(Letters.class).standing(school, provider).isInOrder()).isTrue();
        assertThat(text()).contains("Holds until 23 Nov 2027", "Accepted by " + lead.name());
    }

    @Test
    @Tag("SCR-04")
    @Tag("SCR-12")
    void theLeadReadsWhoMayWorkWithOurPupilsAndRecordsTheAssurance() {
        open(TrainingView.class, lead);
        UI.getCurrent().navigate(StaffAssuranceView.class, StaffAssuranceView.of(provider));
        assertThat(text()).contains("Kit Example", "Held", "Seen by", "Nobody on the record is the DSL");

        click("Record our assurance about Kit Example");
        test(find(TextArea.class).withCaption("Where the written assurance is").single())
                .setValue("E-mail of 20 Nov");
        click("Record it");

        assertThat(text()).contains("May work with your pupils", "Your assurance is recorded since 09:05");
    }

    @Test
    @Tag("TRG-05")
    void trainingSaysWhatIsMissing() {
        open(TrainingView.class, lead);

        assertThat(text()).contains("No training of the AP lead is on record", "Nobody has looked at the needs yet");
    }
}

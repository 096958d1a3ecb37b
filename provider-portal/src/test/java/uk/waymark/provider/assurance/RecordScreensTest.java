package uk.waymark.provider.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.assurance.policies.PoliciesToProviders;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.provider.assurance.insurance.InsuranceView;
import uk.waymark.provider.assurance.policies.PoliciesView;
import uk.waymark.provider.organisations.SitesView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class RecordScreensTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    private final Actor manager = world.at(provider, Role.PROVIDER_MANAGER);

    @BeforeEach
    void aSchoolThatLooksAtTheProvider() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        bean(Commissions.class).open(school, provider, Optional.empty());
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(it -> label.equals(it.getLabel()) && it.isAttached())
                .first();
    }

    @Test
    @Tag("INS-06")
    @Tag("INS-07")
    void aPolicyIsRecordedFromItsCardAndASumInWordsIsRefusedBesideTheForm() {
        open(InsuranceView.class, manager);
        assertThat(text()).contains("No policy in force is on record", "Your schools ask for £5,000,000 or more");

        click("Record a policy: Public liability");
        test(field("Insurer")).setValue("Hedge Mutual");
        test(field("Number of the policy")).setValue("HM 1");
        test(field("Sum for any one event")).setValue("five million");
        test(find(Checkbox.class).first()).click();
        click("Record");
        assertThat(find(com.vaadin.flow.component.dialog.Dialog.class)
                        .first()
                        .getElement()
                        .getTextRecursively())
                .contains("Write the sum in figures");

        test(field("Sum for any one event")).setValue("£5,000,000");
        click("Record");

        assertThat(text()).contains("In order until Mon 22 Nov 2027", "Hedge Mutual, policy HM 1");
    }

    @Test
    @Tag("PRV-35")
    void whatASchoolGaveIsAcknowledgedWithOneTap() {
        bean(PoliciesToProviders.class)
                .publish(
                        world.at(school, Role.DSL),
                        school,
                        "Child protection",
                        "2026",
                        LocalDate.of(2026, 9, 1),
                        Optional.empty());
        open(PoliciesView.class, manager);
        assertThat(text()).contains("Child protection, version 2026", "To acknowledge", "Prevent risk assessment");

        find(com.vaadin.flow.component.button.Button.class)
                .withCondition(button -> button.getText().equals("Received, and we follow it"))
                .first()
                .click();

        assertThat(text()).contains("Acknowledged by " + manager.name());
    }

    @Test
    @Tag("SIT-08")
    void eachSiteShowsWhatItNeeds() {
        world.site(provider);
        open(SitesView.class, manager);

        assertThat(text())
                .contains(
                        "You have not said yet what is there",
                        "Report on the electrical installation",
                        "Subcontractors");
    }
}

package uk.waymark.school.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.assurance.insurance.InsuranceKind;
import uk.waymark.assurance.insurance.NewCover;
import uk.waymark.assurance.insurance.ProviderInsurance;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.school.assurance.insurance.InsuranceView;
import uk.waymark.school.assurance.policies.PoliciesToProvidersView;
import uk.waymark.school.assurance.policies.PoliciesView;
import uk.waymark.school.assurance.sites.SitesView;
import uk.waymark.school.organisations.ProvidersView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class CoverScreensTest extends ScreenTest {
    private final World world = bean(World.class);
    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    private final Actor lead = world.at(school, Role.AP_LEAD);

    @BeforeEach
    void aSchoolThatLooksAtTheProvider() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        bean(Commissions.class).open(school, provider, Optional.empty());
        world.site(provider);
    }

    private void show(Class<? extends ProviderScreen> view, Actor actor) {
        open(ProvidersView.class, actor);
        UI.getCurrent().navigate(view, ProviderScreen.of(provider));
    }

    @Test
    @Tag("INS-06")
    @Tag("INS-08")
    void insuranceIsMeasuredByTheSchoolsMinimumAndCheckedByOneOfItsOwn() {
        bean(ProviderInsurance.class)
                .record(
                        world.at(provider, Role.PROVIDER_MANAGER),
                        provider,
                        new NewCover(
                                InsuranceKind.PUBLIC_LIABILITY,
                                Optional.empty(),
                                "Hedge Mutual",
                                "HM 1",
                                "£2,000,000",
                                MovableClock.MONDAY,
                                MovableClock.MONDAY.plusYears(1),
                                "",
                                Optional.empty(),
                                true));
        show(InsuranceView.class, lead);
        assertThat(text()).contains("Below the minimum: £2,000,000 instead of £5,000,000", "Hedge Mutual");

        click("Checked by me: Public liability");
        click("I have checked it");

        assertThat(text()).contains("Checked by " + lead.name());
    }

    @Test
    void aSchoolThatDoesNotUseTheProviderSeesNothingOfIt() {
        var stranger = world.at(world.school(), Role.AP_LEAD);
        show(InsuranceView.class, stranger);
        assertThat(text()).contains("Take the provider up first").doesNotContain("Motor");
        show(PoliciesView.class, stranger);
        assertThat(text()).contains("Take the provider up first");
        show(SitesView.class, stranger);
        assertThat(text()).contains("No site is on record that your school looks at");
    }

    @Test
    @Tag("POL-22")
    void whatIsMissingStandsFirst() {
        show(PoliciesView.class, lead);

        assertThat(text())
                .contains("Missing, or past the review", "Child protection and safeguarding", "Nothing on record");
    }

    @Test
    @Tag("SIT-05")
    @Tag("SIT-06")
    void aSiteShowsWhatWasFoundAndWhetherPupilsMayGoThere() {
        show(SitesView.class, lead);

        assertThat(text()).contains("Pupils may go there", "Nobody of your school has written down yet");
    }

    @Test
    @Tag("PRV-35")
    void theDslSeesThatNothingWasGivenYet() {
        open(PoliciesToProvidersView.class, world.at(school, Role.DSL));

        assertThat(text()).contains("Give your child-protection policy to the providers first");
    }
}

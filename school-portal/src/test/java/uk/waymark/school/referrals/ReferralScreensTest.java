package uk.waymark.school.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Referring;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.school.placements.PlaceView;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
class ReferralScreensTest extends ScreenTest {
    private static final LocalDate START = MovableClock.MONDAY.plusWeeks(1);
    private static final LocalDate END = START.plusWeeks(8);

    private final World world = bean(World.class);
    private final Referring referring = bean(Referring.class);
    private SchoolId school = SchoolId.next();
    private PupilId pupil = PupilId.next();
    private ProviderId provider = ProviderId.next();
    private SiteId site = SiteId.next();
    private Actor lead = World.ADMINISTRATOR;
    private Actor head = World.ADMINISTRATOR;

    @BeforeEach
    void aSchool() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        pupil = world.pupil(school, "Siobhán", "O'Hara");
        provider = world.provider();
        site = world.site(provider);
        lead = world.at(school, Role.AP_LEAD);
        head = world.at(school, Role.HEAD);
        world.cleared(school, provider);
    }

    private void show(ReferralId id, Actor to) {
        open(ReferralsView.class, to);
        UI.getCurrent().navigate(ReferralView.class, ReferralView.of(id));
    }

    @Test
    void aReferralIsOpenedOnThePupilsPageAndStandsOnTheList() {
        open(ReferralsView.class, lead);
        assertThat(text()).contains("No referral yet");
        UI.getCurrent().navigate(ReferView.class, PupilScreen.of(pupil));
        click("Open a referral");

        assertThat(text()).contains("Siobhán O'Hara", "What is missing", "The form is not submitted", "To finish");
        assertThat(((ReferralView) getCurrentView()).getPageTitle()).doesNotContain("O'Hara");
        open(ReferralsView.class, lead);
        assertThat(text()).contains("O'Hara, Siobhán", "To finish", "1 referral");
    }

    @Test
    @Tag("REF-11")
    @Tag("REF-22")
    void theHeadReadsWhatIsMissingAndWhatEverybodySaysAndHasTheDecision() {
        var id = referring.opened(lead, pupil);
        referring.submitted(lead, id, Referring.answers());
        show(id, head);
        assertThat(text()).contains("No parent has agreed yet.", "The SENCO's view is missing.", "To decide", "Agree");

        referring.everybodyAgreed(lead, id);
        referring.compared(lead, id, provider);
        show(id, head);
        assertThat(text())
                .contains(
                        "Nothing. It waits for the head's decision.",
                        "It could help",
                        "Fit: Fits",
                        "No placement of your");
        show(id, lead);
        assertThat(text()).contains("The head decides.").doesNotContain("Refuse");
    }

    @Test
    @Tag("REF-22")
    void aHeadWithNoPlaceToChooseReadsWhatHasToBeWrittenDownFirst() {
        var id = referring.opened(lead, pupil);
        referring.submitted(lead, id, Referring.answers());
        show(id, head);
        click("Agree");
        test(find(Button.class)
                        .withCondition(it -> "Agree".equals(it.getText()))
                        .last())
                .click();

        assertThat(find(Dialog.class).last().getElement().getTextRecursively())
                .contains("There is nothing to choose from yet", "how a provider compares");
    }

    @Test
    @Tag("REF-20")
    @Tag("REF-24")
    @Tag("ROL-14")
    void whatWasDecidedFillsThePlacementAndStandsOnItsPageWithWhoAnswers() {
        var id = referring.agreed(school, pupil, provider, Referring.decision(provider, site, START, END));
        show(id, lead);
        assertThat(text()).contains("Nothing in school has helped", "Best for the child: safety", "Who has been told");
        UI.getCurrent()
                .navigate(
                        PlaceView.class,
                        PupilScreen.of(pupil),
                        QueryParameters.of("referral", id.value().toString()));
        assertThat(text()).contains("From the referral to which");

        var placed = bean(Placements.class)
                .place(
                        lead,
                        new NewPlacement(
                                        pupil,
                                        site,
                                        PlacementKind.SCHOOL_ARRANGED,
                                        START,
                                        END,
                                        World.everyWeekday(),
                                        "Animal care")
                                .because("It fits")
                                .from(id));
        assertThat(placed).isInstanceOf(PlacementOutcome.Placed.class);
        UI.getCurrent()
                .navigate(PlacementReferralView.class, PlacementScreen.of(((PlacementOutcome.Placed) placed).id()));
        assertThat(text()).contains("Accountable officer", head.name(), "Nothing in school has helped");
        show(id, lead);
        assertThat(text()).contains("The placement").doesNotContain("Place the pupil");
    }

    @Test
    void placingWithoutAReferralExplainsAndOffersToTakeOver() {
        open(ReferralsView.class, lead);
        UI.getCurrent().navigate(PlaceView.class, PupilScreen.of(pupil));

        assertThat(text()).contains("A placement stems from a referral");
        assertThat(find(Checkbox.class)
                        .withCondition(box -> "It was running already".equals(box.getLabel()))
                        .first()
                        .isVisible())
                .isTrue();
    }

    @Test
    @Tag("ONS-01")
    void ownAreasHaveAPlace() {
        open(PremisesView.class, lead);

        assertThat(text()).contains("Your school has no area of its own on record.", "Open an area");
    }
}

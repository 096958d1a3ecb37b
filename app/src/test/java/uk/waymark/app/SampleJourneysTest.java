package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Right;
import uk.waymark.agreements.Agreements;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.flexi.FlexiRequests;
import uk.waymark.arrangements.incidents.Incidents;
import uk.waymark.budgets.Budgets;
import uk.waymark.budgets.Invoices;
import uk.waymark.directions.GovernorDirections;
import uk.waymark.directions.ManagedMoves;
import uk.waymark.families.FamilyAbsences;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyViews;
import uk.waymark.families.HomeContact;
import uk.waymark.families.LettingIn;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.information.Packs;
import uk.waymark.information.ReceivedPacks;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.objectives.Objectives;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementKind;
import uk.waymark.plans.LearningPlan;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.SupportPlans;
import uk.waymark.progress.notes.PhotoConsents;
import uk.waymark.progress.reports.ReadingReports;
import uk.waymark.progress.reports.Report;
import uk.waymark.pupils.Pupils;
import uk.waymark.referrals.Referral;
import uk.waymark.referrals.Referrals;
import uk.waymark.referrals.Stage;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.signing.SigningState;
import uk.waymark.transition.Endings;
import uk.waymark.transition.ReturnPlans;

/** Whoever opens the sample for the first time finds every state of a pupil's journey that matters. */
class SampleJourneysTest {
    private final RunningWaymark waymark = RunningWaymark.get();
    private final Signed signed = new Signed(waymark);
    private final Actor lead = signed.account(SampleAccount.AP_LEAD);
    private final Actor head = signed.account(SampleAccount.HEAD);
    private final Actor tutor = signed.account(SampleAccount.TUTOR);
    private final SchoolId school = lead.schools(Right.SEE_ASSURANCE).iterator().next();
    private final Map<String, PlacementFile> files = waymark.bean(PlacementFiles.class).ofSchool(lead, 200, 0).stream()
            .collect(Collectors.toMap(
                    it -> it.name().legalForename() + " " + it.name().legalSurname(),
                    Function.identity(),
                    (one, other) -> one));

    /** By the whole name, or by the forename alone of a Sampleton or an Unrealby. */
    private PlacementFile file(String name) {
        return Stream.of("", " Sampleton", " Unrealby")
                .map(surname -> files.get(name + surname))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private PupilId pupil(String surname, String forename) {
        return waymark.bean(Pupils.class).list(head, surname, 100, 0).stream()
                .filter(it -> it.name().legalForename().equals(forename))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aReferralStandsAtEachStageAndTheSchoolHasAnAreaOfItsOwn() {
        var all = waymark.bean(Referrals.class).list(lead, 100, 0);

        assertThat(all)
                .extracting(Referral::stage)
                .contains(Stage.TO_FINISH, Stage.TO_DECIDE, Stage.AGREED, Stage.REFUSED);
        assertThat(all).anyMatch(it -> it.stage() == Stage.TO_DECIDE && it.hasPlan());
        assertThat(waymark.bean(Premises.class).of(lead))
                .anyMatch(it -> it.name().contains("The Lodge"));
        assertThat(file("Sage").heldBecause()).isPresent();
        assertThat(file("Heron").kind()).isEqualTo(PlacementKind.ON_SITE);
    }

    private SigningState signing(String forename) {
        return waymark.bean(Agreements.class)
                .atSchool(lead, file(forename).id())
                .flatMap(draft -> draft.signing())
                .orElseThrow();
    }

    @Test
    void oneAgreementIsInForceAndChangesAndOneWaitsForASingleSignature() {
        var ash =
                waymark.bean(Agreements.class).atSchool(lead, file("Ash").id()).orElseThrow();
        assertThat(ash.versions()).hasSize(1).allMatch(it -> it.completedAt().isPresent());
        assertThat(ash.writing()).isPresent();

        assertThat(signing("Merle").lines())
                .filteredOn(it -> it.signer().required() && it.signed().isEmpty())
                .hasSize(1);
        assertThat(waymark.bean(Agreements.class)
                        .atSchool(lead, file("Heath").id())
                        .orElseThrow()
                        .versions())
                .isEmpty();
    }

    @Test
    void oneDirectionWasServedAndOneWaitsForTheGovernors() {
        assertThat(waymark.bean(GovernorDirections.class).list(signed.account(SampleAccount.GOVERNOR)))
                .anyMatch(it -> it.decision().isEmpty());
        assertThat(waymark.bean(Meetings.class)
                        .ofPlacement(lead, file("Juniper").id()))
                .anyMatch(it -> it.planned().kind() == MeetingKind.DIRECTION_REVIEW
                        && it.invited().size() >= 2);
        assertThat(waymark.bean(uk.waymark.directions.Directions.class)
                        .of(lead, file("Juniper").id()))
                .anyMatch(it -> !it.served().isEmpty());
        assertThat(waymark.bean(ManagedMoves.class).of(lead, file("Clover").pupil()))
                .isNotEmpty();
    }

    @Test
    void theProviderHasReadSomeInformationAndAskedForMore() {
        var ash = file("Ash").id();
        assertThat(waymark.bean(Packs.class).of(lead, ash).orElseThrow().items())
                .anyMatch(it -> it.reads().isEmpty())
                .anyMatch(it -> !it.reads().isEmpty());
        assertThat(waymark.bean(ReceivedPacks.class).wishes(tutor, ash)).anyMatch(it -> !it.answered());
    }

    @Test
    void risksObjectivesAndPlansStandInEveryStateThatMatters() {
        var risks = waymark.bean(RiskAssessments.class);
        var ash = file("Ash").id();
        var merle = file("Merle").id();
        assertThat(risks.of(lead, ash).orElseThrow().newest().orElseThrow().inUse())
                .isNotEmpty();
        assertThat(risks.of(lead, merle).orElseThrow().newest().orElseThrow().inUse())
                .isEmpty();
        assertThat(waymark.bean(Objectives.class).of(lead, ash))
                .anyMatch(it -> it.line().size() >= 5);

        var plans = waymark.bean(LearningPlans.class);
        assertThat(plans.of(lead, ash)).extracting(LearningPlan::state).contains(LearningPlan.State.AGREED);
        assertThat(plans.of(lead, merle)).extracting(LearningPlan::state).contains(LearningPlan.State.RETURNED);
        assertThat(waymark.bean(SupportPlans.class).of(lead, merle)).isNotEmpty();
    }

    @Test
    void aReportStandsAtEachStageAndPhotographsAreAgreed() {
        var reading = waymark.bean(ReadingReports.class);
        assertThat(List.of("Ash", "Jay Testwood", "Merle"))
                .flatExtracting(name -> reading.of(lead, file(name).id()))
                .extracting(Report::state)
                .contains(Report.State.RELEASED, Report.State.WAITS, Report.State.RETURNED);
        assertThat(waymark.bean(PhotoConsents.class).missing(lead, file("Ash").id()))
                .isEmpty();
    }

    @Test
    void theGovernorsApprovedABudgetAndAnInvoiceClaimsTooMuch() {
        assertThat(waymark.bean(Budgets.class).now(head, school).orElseThrow().proposals())
                .anyMatch(it -> it.decision().isPresent());
        assertThat(waymark.bean(Invoices.class).of(lead, file("Ash").id()))
                .anyMatch(it -> it.invoice().decision().isPresent())
                .anyMatch(it -> it.invoice().decision().isEmpty()
                        && it.check().claimed() > it.check().payable());
    }

    @Test
    void arrangementsIncidentsAndARequestWaitForTheirDecisions() {
        assertThat(waymark.bean(Arrangements.class).overview(head).toDecide()).isNotEmpty();
        assertThat(waymark.bean(Incidents.class).waiting(lead)).isNotEmpty();
        assertThat(waymark.bean(FlexiRequests.class)
                        .of(head, file("Ivy").pupil())
                        .orElseThrow()
                        .requests())
                .anyMatch(it -> it.decision().isEmpty());
        assertThat(files.values()).anyMatch(it -> it.kind() == PlacementKind.AUTHORITY_ARRANGED);
    }

    @Test
    void onePlacementHasEndedOneEndsSoonAndOneIsOnItsWayBack() {
        var endings = waymark.bean(Endings.class);
        assertThat(endings.of(lead, file("Sorrel").id()).orElseThrow().destinations())
                .isNotEmpty();
        assertThat(file("Heath").endsOn()).isBefore(file("Ash").endsOn());
        assertThat(waymark.bean(ReturnPlans.class)
                        .of(lead, file("Ash").id())
                        .orElseThrow()
                        .judged())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void twoSeparatedParentsAreLetInAndFamiliesHaveSpoken() {
        var ash = pupil("Sampleton", "Ash");
        var contacts = waymark.bean(FamilyContacts.class).of(head, ash);
        assertThat(contacts)
                .filteredOn(HomeContact::letIn)
                .hasSize(2)
                .anyMatch(it ->
                        it.contact().addressHidden() && it.contact().language().equals("cy"));
        assertThat(contacts)
                .allMatch(it -> !waymark.bean(LettingIn.class)
                        .sees(head, it.contact().id())
                        .isEmpty());
        assertThat(waymark.bean(FamilyViews.class).of(lead, ash)).isNotEmpty();
        assertThat(waymark.bean(FamilyAbsences.class).of(lead, ash)).isNotEmpty();
    }
}

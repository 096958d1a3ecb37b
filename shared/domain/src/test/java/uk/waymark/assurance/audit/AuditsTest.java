package uk.waymark.assurance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.audit.Audit.Risk;
import uk.waymark.assurance.audit.Audit.Stage;
import uk.waymark.assurance.audit.Audit.Suitability;
import uk.waymark.assurance.audit.Audit.Verdict;
import uk.waymark.assurance.audit.Audit.Visit;
import uk.waymark.assurance.audit.AuditFinding.Owner;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.commissioning.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FormFiller;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Answer;
import uk.waymark.forms.SaveOutcome;
import uk.waymark.forms.Severity;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.organisations.ProviderMergers;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class AuditsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    Audits audits;

    @Inject
    AuditFindings findings;

    @Inject
    AuditDecisions decisions;

    @Inject
    Approvals approvals;

    @Inject
    Rechecks rechecks;

    @Inject
    ProviderChoice choice;

    @Inject
    ProviderMergers mergers;

    @Inject
    SettingDecisions settings;

    @Inject
    Notices notices;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private Actor lead;
    private Actor head;
    private Actor manager;

    @BeforeEach
    void aProviderThatTheSchoolLooksAt() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        lead = world.at(school, Role.AP_LEAD);
        head = world.at(school, Role.HEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        assertThat(choice.takeUp(lead, school, provider)).isEmpty();
    }

    private AuditId started() {
        return ((AuditOutcome.Done) audits.start(lead, school, provider)).id();
    }

    private void answered(AuditId id, FormFiller filler) {
        var desk = audits.desk(lead, id).orElseThrow();
        filler.complete(desk);
        assertThat(desk.submit()).isInstanceOf(SubmitOutcome.Submitted.class);
    }

    private void visited(AuditId id) {
        assertThat(audits.visit(
                        lead,
                        id,
                        new Visit(
                                Visit.Mode.VISIT, TODAY.minusDays(1), LocalTime.of(10, 0), "Alma and Mina", "Website")))
                .isEmpty();
    }

    private Optional<Refused> concluded(AuditId id, Suitability suitability) {
        return audits.conclude(
                lead, id, new NewConclusion(suitability, "A calm place", Risk.LOW, "Tractors: kept behind a fence."));
    }

    private AuditId readyForTheHead() {
        var id = started();
        answered(id, new FormFiller());
        visited(id);
        assertThat(concluded(id, Suitability.SUITABLE)).isEmpty();
        return id;
    }

    private Optional<String> decided(AuditId id, Verdict verdict) {
        return decisions
                .decide(head, id, verdict, "It suits our pupils", TODAY.plusMonths(12))
                .map(Refused::code);
    }

    private List<Kind> told(Actor actor) {
        return notices.latest(actor).stream().map(Notice::kind).toList();
    }

    private List<DueItem> items(Actor actor) {
        var board = due.board(actor);
        return Stream.of(board.late(), board.today(), board.week(), board.later())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    @Tag("AUP-01")
    @Tag("AUP-03")
    @Tag("AUP-04")
    @Tag("AUP-05")
    @Tag("AUP-08")
    @Tag("PRV-24")
    void fromTakingUpToApproval() {
        assertThat(told(manager)).contains(Kind.PROVIDER_TAKEN_UP);
        var id = started();
        assertThat(choice.standing(lead, school, provider)).contains(Standing.UNDER_AUDIT);
        assertThat(audits.desk(lead, id).orElseThrow().submit()).isInstanceOf(SubmitOutcome.Incomplete.class);
        assertThat(concluded(id, Suitability.SUITABLE)).map(Refused::code).contains("ANSWERS");

        answered(id, new FormFiller());
        assertThat(concluded(id, Suitability.SUITABLE)).map(Refused::code).contains("VISIT");
        visited(id);
        assertThat(concluded(id, Suitability.SUITABLE)).isEmpty();
        assertThat(told(head)).contains(Kind.DECISION_WAITS);
        assertThat(items(head)).anyMatch(item -> item.about().contains("waits for your decision"));

        assertThat(approvals.on(school, provider, TODAY).holds()).isFalse();
        assertThat(decided(id, Verdict.APPROVED)).isEmpty();

        assertThat(approvals.on(school, provider, TODAY).holds()).isTrue();
        assertThat(choice.standing(lead, school, provider)).contains(Standing.APPROVED);
        assertThat(told(manager)).contains(Kind.PROVIDER_DECIDED);
        var file = audits.open(lead, id).orElseThrow();
        assertThat(file.audit().stage()).isEqualTo(Stage.DECIDED);
        assertThat(file.audit().conclusion().orElseThrow().riskWords()).contains("Tractors");
        assertThat(file.audit().visit().orElseThrow().people()).isEqualTo("Alma and Mina");
        assertThat(choice.history(lead, school, provider))
                .extracting(change -> change.standing())
                .containsExactly(Standing.APPROVED, Standing.UNDER_AUDIT, Standing.PROSPECTIVE);
    }

    @Test
    @Tag("AUP-11")
    @Tag("AUP-02")
    void aNoBecomesAFindingWithOwnerAndDayAndAnApprovalCanDependOnIt() {
        var id = started();
        answered(id, new FormFiller().with("AUD-35", Answer.of("no").with("No drill this year.")));
        visited(id);
        var proposed = audits.proposed(lead, id).stream()
                .filter(it -> it.questionId().equals("AUD-35"))
                .findFirst()
                .orElseThrow();
        var finding = new AuditFinding.New(
                proposed.text(), Severity.MAJOR, "Hold a fire drill", Owner.PROVIDER, TODAY.plusDays(14), true);
        assertThat(findings.note(lead, id, Optional.of(proposed.path()), finding))
                .isEmpty();
        assertThat(findings.note(lead, id, Optional.of(proposed.path()), finding))
                .map(Refused::code)
                .contains("NOTED");
        assertThat(concluded(id, Suitability.SUITABLE_IF)).isEmpty();
        assertThat(findings.ofProvider(manager)).isEmpty();

        assertThat(decided(id, Verdict.APPROVED)).contains("CONDITIONS");
        assertThat(decided(id, Verdict.APPROVED_WITH_CONDITIONS)).isEmpty();

        assertThat(told(manager)).contains(Kind.ACTION_GIVEN);
        var action = findings.ofProvider(manager).getFirst();
        assertThat(items(manager)).anyMatch(item -> item.about().contains("fire drill"));
        assertThat(findings.answer(manager, action.finding().id(), "Held on Tuesday"))
                .isEmpty();

        // While the day lies ahead the approval holds; once it is over and nothing is seen, it does not.
        assertThat(approvals.on(school, provider, TODAY.plusDays(14)).holds()).isTrue();
        assertThat(approvals.on(school, provider, TODAY.plusDays(15)).holds()).isFalse();
        assertThat(findings.close(lead, action.finding().id(), "Saw the log of the drill"))
                .isEmpty();
        assertThat(approvals.on(school, provider, TODAY.plusDays(15)).holds()).isTrue();
        assertThat(items(manager)).isEmpty();
    }

    @Test
    void aCriticalFindingKeepsAProviderFromBeingApproved() {
        var id = started();
        answered(id, new FormFiller());
        visited(id);
        findings.note(
                lead,
                id,
                Optional.empty(),
                new AuditFinding.New(
                        "An open slurry pit", Severity.CRITICAL, "Fence it", Owner.PROVIDER, TODAY.plusDays(3), false));
        concluded(id, Suitability.SUITABLE);

        assertThat(decided(id, Verdict.APPROVED)).contains("CRITICAL");
        assertThat(decided(id, Verdict.REFUSED)).isEmpty();
        assertThat(choice.standing(lead, school, provider)).contains(Standing.REJECTED);
    }

    @Test
    @Tag("PRV-32")
    void eachSchoolDecidesForItselfAndSeesNothingOfTheOthers() {
        var id = readyForTheHead();
        decided(id, Verdict.APPROVED);
        var other = world.school();
        var otherLead = world.at(other, Role.AP_LEAD);
        choice.takeUp(otherLead, other, provider);

        assertThat(approvals.on(other, provider, TODAY).holds()).isFalse();
        assertThat(audits.open(otherLead, id)).isEmpty();
        assertThat(audits.answers(otherLead, other, id)).isEmpty();
        assertThat(audits.shared(otherLead, other, provider)).isEmpty();
        assertThat(decisions.decide(world.at(other, Role.HEAD), id, Verdict.REFUSED, "No", TODAY))
                .map(Refused::code)
                .contains("NOT_FOUND");

        assertThat(audits.share(lead, id)).isPresent();
        assertThat(audits.share(head, id)).isEmpty();
        assertThat(audits.shared(otherLead, other, provider)).hasSize(1);
        assertThat(audits.answers(otherLead, other, id)).isPresent();
        assertThat(audits.open(otherLead, id)).isEmpty();
    }

    @Test
    void aDraftIsItsAuthorsAloneUntilAColleagueIsAskedToJoin() {
        var id = started();
        assertThat(audits.desk(head, id)).isEmpty();
        assertThat(audits.answers(head, school, id)).isEmpty();

        assertThat(audits.colleagues(lead, id))
                .extracting(AuditFiles.Colleague::id)
                .containsExactly(head.person());
        assertThat(audits.join(lead, id, manager.person())).map(Refused::code).contains("COLLEAGUE");
        assertThat(audits.join(lead, id, head.person())).isEmpty();
        assertThat(audits.desk(head, id)).isPresent();
    }

    @Test
    void twoHeadsWhoDecideAtOnceDecideOnceAndTheSecondHearsOfIt() {
        var id = readyForTheHead();
        assertThat(decided(id, Verdict.APPROVED)).isEmpty();

        assertThat(decided(id, Verdict.REFUSED)).contains("DECIDED");
        assertThat(approvals.on(school, provider, TODAY).holds()).isTrue();
    }

    @Test
    @Tag("ROL-36")
    void approvingOnesOwnAuditIsMarked() {
        var id = started();
        audits.join(lead, id, head.person());
        answered(id, new FormFiller());
        visited(id);
        audits.conclude(head, id, new NewConclusion(Suitability.SUITABLE, "Good", Risk.LOW, "None seen."));
        decided(id, Verdict.APPROVED);

        assertThat(audits.open(lead, id)
                        .orElseThrow()
                        .audit()
                        .decision()
                        .orElseThrow()
                        .selfApproved())
                .isTrue();
    }

    @Test
    @Tag("AUP-06")
    @Tag("AUP-09")
    @Tag("CX-34")
    @Tag("DL-47")
    void anApprovalHoldsAsLongAsTheSchoolsRuleAndIsAskedForAnew() {
        var id = readyForTheHead();
        assertThat(decisions.decide(head, id, Verdict.APPROVED, "Yes", TODAY.plusMonths(13)))
                .map(Refused::code)
                .contains("EXPIRES");
        decided(id, Verdict.APPROVED);
        assertThat(items(lead)).anyMatch(item -> item.about().startsWith("Quality check"));

        var last = TODAY.plusMonths(12);
        assertThat(approvals.on(school, provider, last).holds()).isTrue();
        assertThat(approvals.on(school, provider, last.plusDays(1)).words()).contains("ran out");
        clock.set(last.minusWeeks(7), 9, 0);
        rechecks.raise(last.minusWeeks(7));
        rechecks.raise(last.minusWeeks(7));
        assertThat(items(lead))
                .filteredOn(item -> item.about().contains("anew by"))
                .hasSize(1);
    }

    @Test
    @Tag("AUP-06")
    void aChangeAtTheProviderWantsANewLookByTheSchoolsDay() {
        var id = readyForTheHead();
        decided(id, Verdict.APPROVED);
        clock.set(TODAY, 10, 0);

        rechecks.changed(provider, "A new head of the farm");

        // Ten school days by the standard; without a calendar on record every weekday counts.
        var by = LocalDate.of(2026, 12, 7);
        assertThat(approvals.on(school, provider, by).holds()).isTrue();
        assertThat(approvals.on(school, provider, by.plusDays(1)).holds()).isFalse();
        assertThat(items(lead)).anyMatch(item -> item.about().contains("anew by"));
        assertThat(told(lead)).contains(Kind.CHANGE_TOLD);
    }

    @Test
    void aNewRoundStandsBesideTheLastOne() {
        var first = started();
        answered(first, new FormFiller().with("AUD-26", Answer.of("yes").with("On paper.")));
        visited(first);
        concluded(first, Suitability.SUITABLE);
        decided(first, Verdict.APPROVED);

        var second = started();
        var filling = audits.desk(lead, second).orElseThrow().read();
        assertThat(filling.answers()).isEmpty();
        assertThat(filling.last()).isPresent();
        answered(second, new FormFiller());
        assertThat(audits.comparison(lead, second)).isPresent();
    }

    @Test
    void anAuditIsStartedOnceAndOnlyForWhatTheSchoolLooksAt() {
        started();
        assertThat(audits.start(lead, school, provider))
                .isInstanceOfSatisfying(
                        AuditOutcome.Not.class,
                        not -> assertThat(not.refused().code()).isEqualTo("OPEN"));
        assertThat(audits.start(lead, school, world.provider()))
                .isInstanceOfSatisfying(
                        AuditOutcome.Not.class,
                        not -> assertThat(not.refused().code()).isEqualTo("NOT_TAKEN_UP"));
        assertThat(audits.start(world.at(school, Role.DSL), school, provider)).isInstanceOf(AuditOutcome.Not.class);
    }

    @Test
    void nothingMoreIsAuditedOrPlacedAtAProviderThatHasBecomePartOfAnother() {
        var open = started();
        var into = world.provider();
        assertThat(mergers.merge(head, provider, into)).map(Refused::code).contains("NOT_YOURS");
        assertThat(mergers.merge(World.ADMINISTRATOR, provider, provider))
                .map(Refused::code)
                .contains("INTO");
        assertThat(mergers.merge(World.ADMINISTRATOR, provider, into)).isEmpty();
        assertThat(mergers.merge(World.ADMINISTRATOR, provider, into))
                .map(Refused::code)
                .contains("MERGED");
        assertThat(mergers.merge(World.ADMINISTRATOR, into, provider))
                .map(Refused::code)
                .contains("INTO");

        // An audit that was open stays as it is: it can be read, but neither filled in nor submitted.
        var desk = audits.desk(lead, open).orElseThrow();
        assertThat(desk.save("AUD-01", Answer.of("The farm"), 0))
                .isInstanceOfSatisfying(
                        SaveOutcome.Not.class,
                        not -> assertThat(not.refused().code()).isEqualTo("MERGED"));
        assertThat(desk.submit()).isInstanceOf(SubmitOutcome.Not.class);
        assertThat(audits.start(lead, school, provider))
                .isInstanceOfSatisfying(
                        AuditOutcome.Not.class,
                        not -> assertThat(not.refused().code()).isEqualTo("MERGED"));
        assertThat(choice.takeUp(world.at(world.school(), Role.AP_LEAD), school, provider))
                .isPresent();
        assertThat(choice.takeUp(lead, school, provider)).map(Refused::code).contains("MERGED");
        assertThat(choice.takeUp(lead, school, into)).isEmpty();
    }

    @Test
    @Tag("PRV-23")
    void anOnlineProviderIsLookedAtInAMeeting() {
        var id = started();
        assertThat(audits.visit(
                        lead,
                        id,
                        new Visit(Visit.Mode.CALL, TODAY, LocalTime.of(9, 0), "Mina, by video", "Notes are kept")))
                .isEmpty();
        assertThat(audits.open(lead, id)
                        .orElseThrow()
                        .audit()
                        .visit()
                        .orElseThrow()
                        .mode())
                .isEqualTo(Visit.Mode.CALL);
        assertThat(audits.visit(
                        lead, id, new Visit(Visit.Mode.VISIT, TODAY.plusDays(1), LocalTime.of(9, 0), "Nobody yet", "")))
                .map(Refused::code)
                .contains("DATE");
    }

    @Test
    @Tag("AUP-10")
    void eachPresetBringsItsOwnForm() {
        settings.decide(
                head,
                new Scope.OfSchool(school),
                PresetSettings.PRESET.name(),
                Preset.TRUST_PRIMARY.name(),
                TODAY,
                "Our policy");
        var id = started();

        var form = audits.desk(lead, id).orElseThrow().read().form();
        assertThat(form.name()).isEqualTo("audit-003");
        answered(id, new FormFiller());
        visited(id);
        concluded(id, Suitability.SUITABLE);
        assertThat(decided(id, Verdict.APPROVED)).isEmpty();
    }
}

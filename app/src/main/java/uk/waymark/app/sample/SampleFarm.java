package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.app.Trouble;
import uk.waymark.app.sample.SampleProviders.Speakers;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.AuditDecisions;
import uk.waymark.assurance.audit.AuditFinding;
import uk.waymark.assurance.audit.AuditFindings;
import uk.waymark.assurance.audit.AuditOutcome;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.assurance.audit.NewConclusion;
import uk.waymark.assurance.gate.Agreement;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.assurance.insurance.InsuranceKind;
import uk.waymark.assurance.insurance.NewCover;
import uk.waymark.assurance.insurance.ProviderInsurance;
import uk.waymark.assurance.letter.AnsweringLetters;
import uk.waymark.assurance.letter.SignOutcome;
import uk.waymark.assurance.letter.Signature;
import uk.waymark.assurance.letter.SigningLetters;
import uk.waymark.assurance.letter.Undertaking;
import uk.waymark.assurance.policies.NewVersion;
import uk.waymark.assurance.policies.PolicyTitles;
import uk.waymark.assurance.policies.ProviderPolicies;
import uk.waymark.assurance.staff.Bond;
import uk.waymark.assurance.staff.CheckKind;
import uk.waymark.assurance.staff.NewCheck;
import uk.waymark.assurance.staff.SafeguardingDuty;
import uk.waymark.assurance.staff.StaffDetails;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.staff.StaffTraining;
import uk.waymark.assurance.staff.TrainingLevel;
import uk.waymark.calendar.Session;
import uk.waymark.forms.Answer;
import uk.waymark.forms.Severity;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;
import uk.waymark.organisations.ProviderKind;

/** The farm's whole record, its letters to every school, and the first school's audit of it with one condition. */
@Singleton
class SampleFarm {
    private static final int VERSION_YEAR = 2;

    private final StaffRecord staffRecord;
    private final ProviderInsurance insurance;
    private final ProviderPolicies policies;
    private final PolicyTitles titles;
    private final SigningLetters signing;
    private final AnsweringLetters answering;
    private final Audits audits;
    private final AuditFindings findings;
    private final AuditDecisions decisions;
    private final Gate gate;
    private final Clock clock;

    SampleFarm(
            StaffRecord staffRecord,
            ProviderInsurance insurance,
            ProviderPolicies policies,
            PolicyTitles titles,
            SigningLetters signing,
            AnsweringLetters answering,
            Audits audits,
            AuditFindings findings,
            AuditDecisions decisions,
            Gate gate,
            Clock clock) {
        this.staffRecord = staffRecord;
        this.insurance = insurance;
        this.policies = policies;
        this.titles = titles;
        this.signing = signing;
        this.answering = answering;
        this.audits = audits;
        this.findings = findings;
        this.decisions = decisions;
        this.gate = gate;
        this.clock = clock;
    }

    void make(SampleWorld world, Map<SampleAccount, Actor> staff, Speakers speakers) {
        var farm = world.provider(ProviderKind.FARM);
        var manager = speakers.manager(ProviderKind.FARM);
        everybody(farm, manager, staff);
        insured(farm, manager);
        policies(farm, manager);
        for (var index = 0; index < world.schools().size(); index++) {
            letter(farm, manager, world.schools().get(index), speakers.heads().get(index));
        }
        audited(farm, world.schools().getFirst(), staff);
    }

    private LocalDate today() {
        return Session.today(clock);
    }

    private void everybody(ProviderId farm, Actor manager, Map<SampleAccount, Actor> staff) {
        person(farm, manager, account(staff, SampleAccount.TUTOR), "Tutor", true, SafeguardingDuty.NONE);
        person(farm, manager, manager, "Manager", false, SafeguardingDuty.DEPUTY);
        person(farm, manager, account(staff, SampleAccount.PROVIDER_DSL), "DSL", false, SafeguardingDuty.DSL);
    }

    private static Actor account(Map<SampleAccount, Actor> staff, SampleAccount account) {
        return Objects.requireNonNull(staff.get(account));
    }

    private void person(
            ProviderId farm, Actor manager, Actor who, String role, boolean teaches, SafeguardingDuty duty) {
        var id = StaffId.next();
        var manages = role.equals("Manager");
        var details = new StaffDetails(
                who.name(),
                Bond.EMPLOYEE,
                role,
                Optional.of(who.person()),
                true,
                manages,
                teaches,
                duty,
                today().minusYears(2),
                Optional.empty());
        SampleProviders.well(staffRecord.add(manager, farm, id, details));
        for (var kind : CheckKind.ofTheLetter()) {
            var check = kind == CheckKind.OVERSEAS
                    ? NewCheck.notApplicable(Id.next(), kind, "Has always lived in the United Kingdom")
                    : NewCheck.made(Id.next(), kind, today().minusYears(2), "Mina Sample", true);
            if (kind.appliesTo(details)) {
                SampleProviders.well(staffRecord.check(manager, id, check));
            }
        }
        SampleProviders.well(staffRecord.train(
                manager,
                id,
                new StaffTraining(
                        Id.next(),
                        "Invented Safeguarding Partnership",
                        duty == SafeguardingDuty.NONE
                                ? "Safeguarding for all staff"
                                : "Training for safeguarding leads",
                        duty == SafeguardingDuty.NONE ? TrainingLevel.ALL_STAFF : TrainingLevel.LEAD,
                        today().minusMonths(5),
                        "Signs of abuse, recording, online safety, low-level concerns",
                        Optional.of(today().plusMonths(7)))));
    }

    /** The motor insurance runs out in three weeks, so that the warning can be seen. */
    private void insured(ProviderId farm, Actor manager) {
        SampleProviders.well(insurance.sayVehicles(manager, farm, true));
        for (var kind : InsuranceKind.values()) {
            var ends = kind == InsuranceKind.MOTOR ? today().plusDays(21) : today().plusMonths(8);
            SampleProviders.well(insurance.record(
                    manager,
                    farm,
                    new NewCover(
                            kind,
                            Optional.empty(),
                            "Invented Mutual",
                            "IM-" + kind.ordinal() + "-2026",
                            kind.hasSum() ? "10,000,000" : "",
                            ends.minusYears(1).plusDays(1),
                            ends,
                            "",
                            Optional.empty(),
                            true)));
        }
    }

    /** All but one are held; one is past its day of review. */
    private void policies(ProviderId farm, Actor manager) {
        for (var title : titles.all()) {
            var old = title.id().equals("POL-16");
            SampleProviders.well(policies.record(
                    manager,
                    farm,
                    new NewVersion(
                            title.id(),
                            !title.id().equals("POL-06"),
                            title.words(),
                            old ? "1" : Integer.toString(VERSION_YEAR),
                            Optional.of(today().minusMonths(old ? 14 : 4)),
                            Optional.of(old ? today().minusMonths(2) : today().plusMonths(8)),
                            Optional.empty(),
                            title.id().equals("POL-06") ? "Dealt with in the behaviour policy." : "")));
        }
    }

    private void letter(ProviderId farm, Actor manager, SchoolId school, Actor head) {
        var form = signing.open(manager, farm, school).orElseThrow();
        var signature =
                new Signature(Id.next(), EnumSet.allOf(Undertaking.class), manager.name(), "Manager", form.seal());
        if (!(signing.sign(manager, farm, school, signature) instanceof SignOutcome.Signed(var letter))) {
            throw new Trouble("The sample letter was not signed: " + form.gaps());
        }
        SampleProviders.well(answering.accept(head, letter.id()));
    }

    private void audited(ProviderId farm, SchoolId school, Map<SampleAccount, Actor> staff) {
        var lead = account(staff, SampleAccount.AP_LEAD);
        var head = account(staff, SampleAccount.HEAD);
        if (!(audits.start(lead, school, farm) instanceof AuditOutcome.Done(var id))) {
            throw new Trouble("The sample audit did not start");
        }
        var desk = audits.desk(lead, id).orElseThrow();
        new SampleAnswers(Map.of("AUD-37", Answer.of("no").with("Never practised."))).complete(desk);
        if (!(desk.submit() instanceof SubmitOutcome.Submitted)) {
            throw new Trouble("The sample audit was not submitted");
        }
        SampleProviders.well(audits.visit(
                lead,
                id,
                new Audit.Visit(
                        Audit.Visit.Mode.VISIT,
                        today().minusDays(3),
                        LocalTime.of(10, 0),
                        "Alma Sample, Mina Sample, Tess Sample",
                        "Register of the department, website, authority's list")));
        SampleProviders.well(findings.note(
                lead,
                id,
                Optional.of("AUD-37"),
                new AuditFinding.New(
                        "Lockdown was never practised",
                        Severity.MAJOR,
                        "Write a lockdown procedure and practise it with the pupils",
                        AuditFinding.Owner.PROVIDER,
                        today().plusDays(28),
                        true)));
        SampleProviders.well(
                audits.conclude(
                        lead,
                        id,
                        new NewConclusion(
                                Audit.Suitability.SUITABLE_IF,
                                "Calm, well-run and good with anxious pupils.",
                                Audit.Risk.MEDIUM,
                                "Machinery: fenced, locked, taught. Animals: washing before meals. Lockdown: to be practised.")));
        SampleProviders.well(decisions.decide(
                head,
                id,
                Audit.Verdict.APPROVED_WITH_CONDITIONS,
                "Right for our pupils once lockdown is practised",
                today().plusMonths(12)));
        SampleProviders.well(gate.agree(
                lead,
                school,
                farm,
                new Agreement.New(
                        today().minusDays(2),
                        today().plusYears(1),
                        "Hana Sample for the school, Mina Sample for the farm",
                        Optional.empty())));
        List.copyOf(gate.exceptions(head, school, farm))
                .forEach(it -> SampleProviders.well(
                        gate.end(head, school, farm, it.id(), "Everything is in order on Waymark now")));
    }
}

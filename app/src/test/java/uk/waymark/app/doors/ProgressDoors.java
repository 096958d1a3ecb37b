package uk.waymark.app.doors;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Role;
import uk.waymark.app.RunningWaymark;
import uk.waymark.budgets.Budgets;
import uk.waymark.budgets.Cost;
import uk.waymark.budgets.Costs;
import uk.waymark.budgets.Invoices;
import uk.waymark.budgets.NewCost;
import uk.waymark.budgets.ProviderInvoices;
import uk.waymark.budgets.ValueForMoney;
import uk.waymark.curriculum.CourseMaps;
import uk.waymark.curriculum.Curricula;
import uk.waymark.curriculum.Effect;
import uk.waymark.curriculum.Growth;
import uk.waymark.curriculum.NewCourseMap;
import uk.waymark.curriculum.NewQualification;
import uk.waymark.curriculum.Outcome;
import uk.waymark.curriculum.ProvisionReviews;
import uk.waymark.curriculum.QualificationRecord;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.money.Pounds;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.plans.InterventionPlans;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.NewLearningPlan;
import uk.waymark.plans.NewSupportPlan;
import uk.waymark.plans.PlanDelegation;
import uk.waymark.plans.ReleasingPlans;
import uk.waymark.plans.SupportPlans;
import uk.waymark.plans.ehc.ListedProvision;
import uk.waymark.plans.ehc.NewListed;
import uk.waymark.progress.history.Histories;
import uk.waymark.progress.history.Impacts;
import uk.waymark.progress.notes.NewConsent;
import uk.waymark.progress.notes.NewNote;
import uk.waymark.progress.notes.NoteKind;
import uk.waymark.progress.notes.NoteOutcome;
import uk.waymark.progress.notes.Notes;
import uk.waymark.progress.notes.PhotoConsent;
import uk.waymark.progress.notes.PhotoConsents;
import uk.waymark.progress.notes.QuietPlacements;
import uk.waymark.progress.reports.OpenOutcome;
import uk.waymark.progress.reports.ReadingReports;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.progress.reports.TeachingCriteria;
import uk.waymark.progress.reports.WritingReports;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.risk.RisksInUse;

/** Plans, risk, curriculum, notes, reports and money. */
final class ProgressDoors extends Doors {
    ProgressDoors(RunningWaymark waymark) {
        super(waymark);
    }

    @Override
    List<Door> all() {
        return List.of(
                new Door(
                        "Notes.write",
                        PROVIDER,
                        (actor, it) -> waymark.bean(Notes.class)
                                                .write(
                                                        actor,
                                                        it.placement(),
                                                        new NewNote(Id.next(), NoteKind.WORK, "", Optional.empty()))
                                        instanceof NoteOutcome.Not(var refused)
                                && reached(Optional.of(refused))),
                new Door(
                        "PhotoConsents.record",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> reached(waymark.bean(PhotoConsents.class)
                                .record(
                                        actor,
                                        it.placement(),
                                        new NewConsent(
                                                Id.next(),
                                                Optional.empty(),
                                                PhotoConsent.Word.GIVEN,
                                                NOW.date(),
                                                "")))),
                new Door(
                        "QuietPlacements.of",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(QuietPlacements.class).of(actor).stream()
                                .anyMatch(row -> row.placement().id().equals(it.placement()))),
                new Door(
                        "WritingReports.of",
                        PROVIDER,
                        (actor, it) -> waymark.bean(WritingReports.class)
                                .of(actor, it.placement())
                                .isPresent()),
                new Door(
                        "TeachingCriteria.state",
                        PROVIDER,
                        (actor, it) ->
                                reached(waymark.bean(TeachingCriteria.class).state(actor, it.provider(), ""))),
                new Door(
                        "ReadingReports.ask",
                        PLANNING,
                        (actor, it) -> waymark.bean(ReadingReports.class)
                                                .ask(actor, it.placement(), ReportKind.FINAL, NOW.date(), "")
                                        instanceof OpenOutcome.Not(var refused)
                                && reached(Optional.of(refused))),
                new Door(
                        "Histories.of",
                        WITH_PUPILS,
                        (actor, it) -> !waymark.bean(Histories.class)
                                .of(actor, it.pupil())
                                .isEmpty()),
                new Door(
                        "Impacts.of",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.SENIOR_LEADER,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.ATTENDANCE_OFFICER,
                                Role.GOVERNOR,
                                Role.LINK_GOVERNOR,
                                Role.TRUST_SAFEGUARDING,
                                Role.TRUST_EXECUTIVE),
                        (actor, it) -> waymark.bean(Impacts.class).of(actor, NOW.date(), NOW.date()).schools().stream()
                                .anyMatch(row -> row.id().equals(it.school()))),
                new Door(
                        "Budgets.now",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.GOVERNOR, Role.LINK_GOVERNOR),
                        (actor, it) -> waymark.bean(Budgets.class)
                                .now(actor, it.school())
                                .isPresent()),
                new Door(
                        "Costs.record",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> reached(waymark.bean(Costs.class)
                                .record(
                                        actor,
                                        it.placement(),
                                        new NewCost(
                                                new Cost.Terms(
                                                        Cost.Basis.DAY,
                                                        Pounds.of(0),
                                                        Pounds.of(0),
                                                        Pounds.of(0),
                                                        false),
                                                NOW.date(),
                                                "")))),
                new Door(
                        "Invoices.file",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> reached(waymark.bean(Invoices.class)
                                .file(actor, it.placement(), noInvoice(), Optional.empty()))),
                new Door(
                        "ProviderInvoices.file",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT),
                        (actor, it) -> reached(waymark.bean(ProviderInvoices.class)
                                .file(actor, it.placement(), noInvoice(), Optional.empty()))),
                new Door(
                        "ValueForMoney.of",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.GOVERNOR, Role.LINK_GOVERNOR),
                        (actor, it) -> waymark.bean(ValueForMoney.class)
                                .of(actor, it.school(), NOW.date(), NOW.date())
                                .all()
                                .isPresent()),
                new Door(
                        "RiskAssessments.of",
                        WITH_PUPILS,
                        (actor, it) -> waymark.bean(RiskAssessments.class)
                                .of(actor, it.placement())
                                .isPresent()),
                new Door(
                        "RiskAssessments.approve",
                        EnumSet.of(Role.HEAD),
                        (actor, it) ->
                                reached(waymark.bean(RiskAssessments.class).approve(actor, it.placement(), 1))),
                new Door(
                        "RisksInUse.confirm",
                        PROVIDER,
                        (actor, it) -> reached(waymark.bean(RisksInUse.class).confirm(actor, it.placement(), 1))),
                new Door(
                        "InterventionPlans.of",
                        WITH_PUPILS,
                        (actor, it) -> waymark.bean(InterventionPlans.class)
                                .of(actor, it.placement())
                                .isPresent()),
                new Door(
                        "ListedProvision.add",
                        PLANNING,
                        (actor, it) -> reached(waymark.bean(ListedProvision.class)
                                .add(
                                        actor,
                                        Id.next(),
                                        it.placement(),
                                        new NewListed("", "", NewListed.ByWhom.SCHOOL, "")))),
                new Door(
                        "InterventionPlans.check",
                        PLANNING,
                        (actor, it) -> reached(waymark.bean(InterventionPlans.class)
                                .check(actor, it.placement(), Id.next(), false, ""))),
                new Door(
                        "InterventionPlans.agree",
                        PROVIDER,
                        (actor, it) ->
                                reached(waymark.bean(InterventionPlans.class).agree(actor, it.placement(), 1))),
                new Door(
                        "PlanDelegation.give",
                        EnumSet.of(Role.HEAD),
                        (actor, it) -> reached(
                                waymark.bean(PlanDelegation.class).give(actor, it.placement(), PersonId.next()))),
                new Door(
                        "SupportPlans.write",
                        PLANNING,
                        (actor, it) -> reached(waymark.bean(SupportPlans.class)
                                .write(actor, it.placement(), 0, new NewSupportPlan("", "", "", NOW.date())))),
                new Door(
                        "InitialAssessments.dueOn",
                        both(WITH_PUPILS, PROVIDER),
                        (actor, it) -> waymark.bean(InitialAssessments.class)
                                .dueOn(actor, it.placement())
                                .isPresent()),
                new Door(
                        "LearningPlans.write",
                        PROVIDER,
                        (actor, it) -> reached(waymark.bean(LearningPlans.class)
                                .write(actor, it.placement(), 0, new NewLearningPlan("", List.of(), "")))),
                new Door(
                        "LearningPlans.agree",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> reached(waymark.bean(LearningPlans.class).agree(actor, it.placement(), 1))),
                new Door(
                        "ReleasingPlans.release",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) ->
                                reached(waymark.bean(ReleasingPlans.class).release(actor, it.placement()))),
                new Door(
                        "Curricula.judge",
                        both(PLANNING, PROVIDER),
                        (actor, it) -> reached(waymark.bean(Curricula.class)
                                .judge(actor, it.placement(), Id.next(), Effect.HELPED, ""))),
                new Door(
                        "Growth.mark",
                        both(PLANNING, PROVIDER),
                        (actor, it) -> reached(waymark.bean(Growth.class)
                                .mark(actor, it.placement(), Id.next(), Outcome.SOCIAL, NOW.date(), 9, ""))),
                new Door(
                        "QualificationRecord.add",
                        both(PLANNING, PROVIDER),
                        (actor, it) -> reached(waymark.bean(QualificationRecord.class)
                                .add(actor, it.placement(), Id.next(), new NewQualification("", "", "")))),
                new Door(
                        "CourseMaps.state",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL),
                        (actor, it) -> reached(waymark.bean(CourseMaps.class)
                                .state(actor, it.provider(), 0, new NewCourseMap("", "", "", "", "", "", "", "")))),
                new Door(
                        "ProvisionReviews.begin",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) ->
                                reached(waymark.bean(ProvisionReviews.class).begin(actor, it.school()))));
    }
}

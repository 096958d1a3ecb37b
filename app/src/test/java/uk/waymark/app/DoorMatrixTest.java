package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.agreements.Agreements;
import uk.waymark.arrangements.ArrangementGround;
import uk.waymark.arrangements.ArrangementKind;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.EntitlementRoute;
import uk.waymark.arrangements.NewProposal;
import uk.waymark.arrangements.Proposals;
import uk.waymark.arrangements.flexi.FlexiRequests;
import uk.waymark.arrangements.incidents.Incidents;
import uk.waymark.arrangements.incidents.NewIncident;
import uk.waymark.arrangements.incidents.ProviderIncidents;
import uk.waymark.assurance.audit.AuditOutcome;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.assurance.audit.ProviderArchive;
import uk.waymark.assurance.changes.ChangeKind;
import uk.waymark.assurance.changes.Changes;
import uk.waymark.assurance.changes.Filtering;
import uk.waymark.assurance.changes.NewChange;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.assurance.gate.GateException;
import uk.waymark.assurance.insurance.InsuranceChecks;
import uk.waymark.assurance.policies.ProviderPolicies;
import uk.waymark.assurance.registration.Registrations;
import uk.waymark.assurance.sites.Condition;
import uk.waymark.assurance.sites.SchoolSites;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.training.SchoolTraining;
import uk.waymark.assurance.training.Training;
import uk.waymark.attendance.Attempt;
import uk.waymark.attendance.ContactAttempts;
import uk.waymark.attendance.ContactAttempts.NewAttempt;
import uk.waymark.attendance.DaySheets;
import uk.waymark.attendance.EntryHistory;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.ProviderClosures;
import uk.waymark.attendance.ProviderClosures.NewClosure;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.RegisterEntries;
import uk.waymark.attendance.RegisterEntries.Choice;
import uk.waymark.attendance.Registers;
import uk.waymark.attendance.SessionKey;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.authorities.Authorities;
import uk.waymark.authorities.NewTold;
import uk.waymark.authorities.TellBy;
import uk.waymark.authorities.Topic;
import uk.waymark.authorities.Whom;
import uk.waymark.budgets.Budgets;
import uk.waymark.budgets.Cost;
import uk.waymark.budgets.Costs;
import uk.waymark.budgets.Invoices;
import uk.waymark.budgets.NewCost;
import uk.waymark.budgets.NewInvoice;
import uk.waymark.budgets.ProviderInvoices;
import uk.waymark.budgets.ValueForMoney;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.contact.Belonging;
import uk.waymark.contact.BelongingKind;
import uk.waymark.contact.ContactLog;
import uk.waymark.contact.DayArrangement;
import uk.waymark.contact.DayArrangements;
import uk.waymark.contact.How;
import uk.waymark.contact.NewBelonging;
import uk.waymark.contact.NewEntry;
import uk.waymark.contact.SafetyStatements;
import uk.waymark.contact.SupportTasks;
import uk.waymark.curriculum.CourseMaps;
import uk.waymark.curriculum.Curricula;
import uk.waymark.curriculum.Effect;
import uk.waymark.curriculum.Growth;
import uk.waymark.curriculum.NewCourseMap;
import uk.waymark.curriculum.NewQualification;
import uk.waymark.curriculum.Outcome;
import uk.waymark.curriculum.ProvisionReviews;
import uk.waymark.curriculum.QualificationRecord;
import uk.waymark.directions.Directions;
import uk.waymark.directions.ManagedMoves;
import uk.waymark.directions.NewMove;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.exports.RegisterSheet;
import uk.waymark.exports.RegisterSheets;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.FamilyView;
import uk.waymark.families.FamilyViews;
import uk.waymark.families.Standing;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.Behind;
import uk.waymark.figures.Stretch;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Kind;
import uk.waymark.forms.NewOwnQuestion;
import uk.waymark.forms.OwnQuestions;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TabletId;
import uk.waymark.information.KeyContactNaming;
import uk.waymark.information.NeedsPages;
import uk.waymark.information.NewNeeds;
import uk.waymark.information.Packs;
import uk.waymark.information.ReceivedPacks;
import uk.waymark.meetings.AskOutcome;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.ReviewRequest;
import uk.waymark.meetings.ReviewRequests;
import uk.waymark.money.Pounds;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.Obligations;
import uk.waymark.organisations.Contacts;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.NewSite;
import uk.waymark.placements.Placements;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.plans.InterventionPlans;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.NewLearningPlan;
import uk.waymark.plans.NewSupportPlan;
import uk.waymark.plans.PlanDelegation;
import uk.waymark.plans.ReleasingPlans;
import uk.waymark.plans.SupportPlans;
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
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.PupilImport;
import uk.waymark.pupils.Pupils;
import uk.waymark.pupils.Workers;
import uk.waymark.referrals.ReferralOutcome;
import uk.waymark.referrals.Referrals;
import uk.waymark.referrals.onsite.Area;
import uk.waymark.referrals.onsite.NewArea;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.risk.RisksInUse;
import uk.waymark.safeguarding.ConcernDraft;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.safeguarding.RaisingConcerns;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.tablets.CodeOutcome;
import uk.waymark.tablets.EnrolOutcome;
import uk.waymark.tablets.TabletSignIns;
import uk.waymark.tablets.Tablets;
import uk.waymark.timetable.DayChange;
import uk.waymark.timetable.NewPartTime;
import uk.waymark.timetable.PartTime;
import uk.waymark.timetable.PartTimeTimetables;
import uk.waymark.timetable.Suspensions;
import uk.waymark.timetable.Timetables;
import uk.waymark.timetable.WeekSession;
import uk.waymark.writeback.CodeMappings;

/**
 * Every role × what a door gives × ids of one's own, of another school or provider, of nobody. What is not one's own answers exactly
 * like what does not exist; the table of who reaches their own is written here a second time.
 */
@Tag("access-matrix")
class DoorMatrixTest {
    /** The things of one school and one provider; nobody's are ids that no row has. */
    private record Things(
            SchoolId school,
            ProviderId provider,
            SiteId site,
            PupilId pupil,
            PlacementId placement,
            ConcernId concern,
            TabletId tablet) {
        static Things nobodys() {
            return new Things(
                    SchoolId.next(),
                    ProviderId.next(),
                    SiteId.next(),
                    PupilId.next(),
                    PlacementId.next(),
                    ConcernId.next(),
                    TabletId.next());
        }
    }

    private static final ContactDetails AT_HOME =
            new ContactDetails("Somebody at home", "Aunt", 1, "01632 960123", "", "", "", "", false, "en", "");
    private static final Session NOW = new Session(MovableClock.MONDAY, Half.AM);
    private static final Set<Role> WITH_PUPILS = EnumSet.of(
            Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO, Role.ATTENDANCE_OFFICER, Role.OFFICE);
    private static final Stretch YEAR = Stretch.yearTo(MovableClock.MONDAY);
    private static final Set<Role> PROVIDER = EnumSet.range(Role.PROVIDER_MANAGER, Role.TUTOR);
    private static final Set<Role> WITH_ATTENDANCE =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO, Role.ATTENDANCE_OFFICER);
    private static final Set<Role> MAKING_CONTACT =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.ATTENDANCE_OFFICER);
    private static final Set<Role> ASSURANCE = EnumSet.of(
            Role.HEAD,
            Role.AP_LEAD,
            Role.SENIOR_LEADER,
            Role.DSL,
            Role.DEPUTY_DSL,
            Role.TRUST_SAFEGUARDING,
            Role.TRUST_EXECUTIVE);
    private static final Set<Role> REFERRING =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO);
    private static final Set<Role> DSLS = EnumSet.of(Role.DSL, Role.DEPUTY_DSL);

    private static final Set<Role> PLANNING = EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.SENCO);

    private final RunningWaymark waymark = RunningWaymark.get();
    private final Signed signed = new Signed(waymark);
    private final World world = waymark.bean(World.class);

    private final Map<String, BiPredicate<Actor, Things>> doors = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "Notes.write",
                    (actor, it) -> waymark.bean(Notes.class)
                                            .write(
                                                    actor,
                                                    it.placement(),
                                                    new NewNote(Id.next(), NoteKind.WORK, "", Optional.empty()))
                                    instanceof NoteOutcome.Not(var refused)
                            && reached(Optional.of(refused))),
            Map.entry(
                    "PhotoConsents.record",
                    (actor, it) -> reached(waymark.bean(PhotoConsents.class)
                            .record(
                                    actor,
                                    it.placement(),
                                    new NewConsent(
                                            Id.next(), Optional.empty(), PhotoConsent.Word.GIVEN, NOW.date(), "")))),
            Map.entry(
                    "QuietPlacements.of",
                    (actor, it) -> waymark.bean(QuietPlacements.class).of(actor).stream()
                            .anyMatch(row -> row.placement().id().equals(it.placement()))),
            Map.entry(
                    "WritingReports.of",
                    (actor, it) -> waymark.bean(WritingReports.class)
                            .of(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "TeachingCriteria.state",
                    (actor, it) -> reached(waymark.bean(TeachingCriteria.class).state(actor, it.provider(), ""))),
            Map.entry(
                    "ReadingReports.ask",
                    (actor, it) -> waymark.bean(ReadingReports.class)
                                            .ask(actor, it.placement(), ReportKind.FINAL, NOW.date(), "")
                                    instanceof OpenOutcome.Not(var refused)
                            && reached(Optional.of(refused))),
            Map.entry(
                    "Histories.of",
                    (actor, it) ->
                            !waymark.bean(Histories.class).of(actor, it.pupil()).isEmpty()),
            Map.entry(
                    "Impacts.of",
                    (actor, it) -> waymark.bean(Impacts.class).of(actor, NOW.date(), NOW.date()).schools().stream()
                            .anyMatch(row -> row.id().equals(it.school()))),
            Map.entry(
                    "Budgets.now",
                    (actor, it) ->
                            waymark.bean(Budgets.class).now(actor, it.school()).isPresent()),
            Map.entry(
                    "Costs.record",
                    (actor, it) -> reached(waymark.bean(Costs.class)
                            .record(
                                    actor,
                                    it.placement(),
                                    new NewCost(
                                            new Cost.Terms(
                                                    Cost.Basis.DAY, Pounds.of(0), Pounds.of(0), Pounds.of(0), false),
                                            NOW.date(),
                                            "")))),
            Map.entry(
                    "Invoices.file",
                    (actor, it) -> reached(
                            waymark.bean(Invoices.class).file(actor, it.placement(), noInvoice(), Optional.empty()))),
            Map.entry(
                    "ProviderInvoices.file",
                    (actor, it) -> reached(waymark.bean(ProviderInvoices.class)
                            .file(actor, it.placement(), noInvoice(), Optional.empty()))),
            Map.entry(
                    "ValueForMoney.of",
                    (actor, it) -> waymark.bean(ValueForMoney.class)
                            .of(actor, it.school(), NOW.date(), NOW.date())
                            .all()
                            .isPresent()),
            Map.entry(
                    "Meetings.of",
                    (actor, it) ->
                            !waymark.bean(Meetings.class).of(actor, it.pupil()).isEmpty()),
            Map.entry(
                    "Meetings.ofPlacement",
                    (actor, it) -> !waymark.bean(Meetings.class)
                            .ofPlacement(actor, it.placement())
                            .isEmpty()),
            Map.entry(
                    "Meetings.atProvider",
                    (actor, it) -> !waymark.bean(Meetings.class)
                            .atProvider(actor, it.placement())
                            .isEmpty()),
            Map.entry(
                    "Meetings.plan",
                    (actor, it) ->
                            reached(waymark.bean(Meetings.class).plan(actor, MeetingId.next(), meeting(it, "")))),
            Map.entry(
                    "ReviewRequests.askFor",
                    (actor, it) -> !(waymark.bean(ReviewRequests.class)
                                            .askFor(
                                                    actor,
                                                    Id.next(),
                                                    it.placement(),
                                                    ReviewRequest.By.PARENT,
                                                    "",
                                                    NOW.date(),
                                                    "")
                                    instanceof AskOutcome.Not(var refused))
                            || reached(Optional.of(refused))),
            Map.entry(
                    "Directions.begin",
                    (actor, it) -> waymark.bean(Directions.class)
                            .begin(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "ManagedMoves.save",
                    (actor, it) -> reached(waymark.bean(ManagedMoves.class)
                            .save(
                                    actor,
                                    it.pupil(),
                                    Id.next(),
                                    0,
                                    new NewMove("", "", NOW.date(), NOW.date(), NOW.date(), "", NOW.date(), "", ""),
                                    Optional.empty(),
                                    ""))),
            Map.entry(
                    "Authorities.letter",
                    (actor, it) -> waymark.bean(Authorities.class)
                            .letter(actor, it.placement(), Topic.PLACEMENT)
                            .isPresent()),
            Map.entry(
                    "Authorities.note",
                    (actor, it) -> reached(waymark.bean(Authorities.class)
                            .note(
                                    actor,
                                    it.placement(),
                                    new NewTold(
                                            Id.next(),
                                            Topic.PLACEMENT,
                                            Whom.AGENCY,
                                            "",
                                            TellBy.POST,
                                            NOW.date(),
                                            "")))),
            Map.entry(
                    "Authorities.addDesk",
                    (actor, it) -> reached(waymark.bean(Authorities.class)
                            .addDesk(actor, it.placement(), false, "", "", Optional.empty(), Optional.empty()))),
            Map.entry(
                    "RiskAssessments.of",
                    (actor, it) -> waymark.bean(RiskAssessments.class)
                            .of(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "RiskAssessments.approve",
                    (actor, it) -> reached(waymark.bean(RiskAssessments.class).approve(actor, it.placement(), 1))),
            Map.entry(
                    "RisksInUse.confirm",
                    (actor, it) -> reached(waymark.bean(RisksInUse.class).confirm(actor, it.placement(), 1))),
            Map.entry(
                    "InterventionPlans.of",
                    (actor, it) -> waymark.bean(InterventionPlans.class)
                            .of(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "InterventionPlans.check",
                    (actor, it) -> reached(
                            waymark.bean(InterventionPlans.class).check(actor, it.placement(), Id.next(), false, ""))),
            Map.entry(
                    "InterventionPlans.agree",
                    (actor, it) -> reached(waymark.bean(InterventionPlans.class).agree(actor, it.placement(), 1))),
            Map.entry(
                    "PlanDelegation.give",
                    (actor, it) ->
                            reached(waymark.bean(PlanDelegation.class).give(actor, it.placement(), PersonId.next()))),
            Map.entry(
                    "SupportPlans.write",
                    (actor, it) -> reached(waymark.bean(SupportPlans.class)
                            .write(actor, it.placement(), 0, new NewSupportPlan("", "", "", NOW.date())))),
            Map.entry(
                    "InitialAssessments.dueOn",
                    (actor, it) -> waymark.bean(InitialAssessments.class)
                            .dueOn(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "LearningPlans.write",
                    (actor, it) -> reached(waymark.bean(LearningPlans.class)
                            .write(actor, it.placement(), 0, new NewLearningPlan("", List.of(), "")))),
            Map.entry(
                    "LearningPlans.agree",
                    (actor, it) -> reached(waymark.bean(LearningPlans.class).agree(actor, it.placement(), 1))),
            Map.entry(
                    "ReleasingPlans.release",
                    (actor, it) -> reached(waymark.bean(ReleasingPlans.class).release(actor, it.placement()))),
            Map.entry(
                    "Curricula.judge",
                    (actor, it) -> reached(
                            waymark.bean(Curricula.class).judge(actor, it.placement(), Id.next(), Effect.HELPED, ""))),
            Map.entry(
                    "Growth.mark",
                    (actor, it) -> reached(waymark.bean(Growth.class)
                            .mark(actor, it.placement(), Id.next(), Outcome.SOCIAL, NOW.date(), 9, ""))),
            Map.entry(
                    "QualificationRecord.add",
                    (actor, it) -> reached(waymark.bean(QualificationRecord.class)
                            .add(actor, it.placement(), Id.next(), new NewQualification("", "", "")))),
            Map.entry(
                    "CourseMaps.state",
                    (actor, it) -> reached(waymark.bean(CourseMaps.class)
                            .state(actor, it.provider(), 0, new NewCourseMap("", "", "", "", "", "", "", "")))),
            Map.entry(
                    "ProvisionReviews.begin",
                    (actor, it) -> reached(waymark.bean(ProvisionReviews.class).begin(actor, it.school()))),
            Map.entry(
                    "RiskAssessments.of",
                    (actor, it) -> waymark.bean(RiskAssessments.class)
                            .of(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "RiskAssessments.approve",
                    (actor, it) -> reached(waymark.bean(RiskAssessments.class).approve(actor, it.placement(), 1))),
            Map.entry(
                    "RisksInUse.confirm",
                    (actor, it) -> reached(waymark.bean(RisksInUse.class).confirm(actor, it.placement(), 1))),
            Map.entry(
                    "InterventionPlans.of",
                    (actor, it) -> waymark.bean(InterventionPlans.class)
                            .of(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "InterventionPlans.check",
                    (actor, it) -> reached(
                            waymark.bean(InterventionPlans.class).check(actor, it.placement(), Id.next(), false, ""))),
            Map.entry(
                    "InterventionPlans.agree",
                    (actor, it) -> reached(waymark.bean(InterventionPlans.class).agree(actor, it.placement(), 1))),
            Map.entry(
                    "PlanDelegation.give",
                    (actor, it) ->
                            reached(waymark.bean(PlanDelegation.class).give(actor, it.placement(), PersonId.next()))),
            Map.entry(
                    "SupportPlans.write",
                    (actor, it) -> reached(waymark.bean(SupportPlans.class)
                            .write(actor, it.placement(), 0, new NewSupportPlan("", "", "", NOW.date())))),
            Map.entry(
                    "InitialAssessments.dueOn",
                    (actor, it) -> waymark.bean(InitialAssessments.class)
                            .dueOn(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "LearningPlans.write",
                    (actor, it) -> reached(waymark.bean(LearningPlans.class)
                            .write(actor, it.placement(), 0, new NewLearningPlan("", List.of(), "")))),
            Map.entry(
                    "LearningPlans.agree",
                    (actor, it) -> reached(waymark.bean(LearningPlans.class).agree(actor, it.placement(), 1))),
            Map.entry(
                    "ReleasingPlans.release",
                    (actor, it) -> reached(waymark.bean(ReleasingPlans.class).release(actor, it.placement()))),
            Map.entry(
                    "Curricula.judge",
                    (actor, it) -> reached(
                            waymark.bean(Curricula.class).judge(actor, it.placement(), Id.next(), Effect.HELPED, ""))),
            Map.entry(
                    "Growth.mark",
                    (actor, it) -> reached(waymark.bean(Growth.class)
                            .mark(actor, it.placement(), Id.next(), Outcome.SOCIAL, NOW.date(), 9, ""))),
            Map.entry(
                    "QualificationRecord.add",
                    (actor, it) -> reached(waymark.bean(QualificationRecord.class)
                            .add(actor, it.placement(), Id.next(), new NewQualification("", "", "")))),
            Map.entry(
                    "CourseMaps.state",
                    (actor, it) -> reached(waymark.bean(CourseMaps.class)
                            .state(actor, it.provider(), 0, new NewCourseMap("", "", "", "", "", "", "", "")))),
            Map.entry(
                    "ProvisionReviews.begin",
                    (actor, it) -> reached(waymark.bean(ProvisionReviews.class).begin(actor, it.school()))),
            Map.entry(
                    "RiskAssessments.of",
                    (actor, it) -> waymark.bean(RiskAssessments.class)
                            .of(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "RiskAssessments.approve",
                    (actor, it) -> reached(waymark.bean(RiskAssessments.class).approve(actor, it.placement(), 1))),
            Map.entry(
                    "RisksInUse.confirm",
                    (actor, it) -> reached(waymark.bean(RisksInUse.class).confirm(actor, it.placement(), 1))),
            Map.entry(
                    "InterventionPlans.of",
                    (actor, it) -> waymark.bean(InterventionPlans.class)
                            .of(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "InterventionPlans.check",
                    (actor, it) -> reached(
                            waymark.bean(InterventionPlans.class).check(actor, it.placement(), Id.next(), false, ""))),
            Map.entry(
                    "InterventionPlans.agree",
                    (actor, it) -> reached(waymark.bean(InterventionPlans.class).agree(actor, it.placement(), 1))),
            Map.entry(
                    "PlanDelegation.give",
                    (actor, it) ->
                            reached(waymark.bean(PlanDelegation.class).give(actor, it.placement(), PersonId.next()))),
            Map.entry(
                    "SupportPlans.write",
                    (actor, it) -> reached(waymark.bean(SupportPlans.class)
                            .write(actor, it.placement(), 0, new NewSupportPlan("", "", "", NOW.date())))),
            Map.entry(
                    "InitialAssessments.dueOn",
                    (actor, it) -> waymark.bean(InitialAssessments.class)
                            .dueOn(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "LearningPlans.write",
                    (actor, it) -> reached(waymark.bean(LearningPlans.class)
                            .write(actor, it.placement(), 0, new NewLearningPlan("", List.of(), "")))),
            Map.entry(
                    "LearningPlans.agree",
                    (actor, it) -> reached(waymark.bean(LearningPlans.class).agree(actor, it.placement(), 1))),
            Map.entry(
                    "ReleasingPlans.release",
                    (actor, it) -> reached(waymark.bean(ReleasingPlans.class).release(actor, it.placement()))),
            Map.entry(
                    "Curricula.judge",
                    (actor, it) -> reached(
                            waymark.bean(Curricula.class).judge(actor, it.placement(), Id.next(), Effect.HELPED, ""))),
            Map.entry(
                    "Growth.mark",
                    (actor, it) -> reached(waymark.bean(Growth.class)
                            .mark(actor, it.placement(), Id.next(), Outcome.SOCIAL, NOW.date(), 9, ""))),
            Map.entry(
                    "QualificationRecord.add",
                    (actor, it) -> reached(waymark.bean(QualificationRecord.class)
                            .add(actor, it.placement(), Id.next(), new NewQualification("", "", "")))),
            Map.entry(
                    "CourseMaps.state",
                    (actor, it) -> reached(waymark.bean(CourseMaps.class)
                            .state(actor, it.provider(), 0, new NewCourseMap("", "", "", "", "", "", "", "")))),
            Map.entry(
                    "ProvisionReviews.begin",
                    (actor, it) -> reached(waymark.bean(ProvisionReviews.class).begin(actor, it.school()))),
            Map.entry(
                    "Pupils.lookUp",
                    (actor, it) ->
                            waymark.bean(Pupils.class).lookUp(actor, it.pupil()).isPresent()),
            // Whoever may, opens one, or is told that one is open.
            Map.entry(
                    "Referrals.refer",
                    (actor, it) -> !(waymark.bean(Referrals.class).refer(actor, it.pupil(), false)
                                    instanceof ReferralOutcome.Not(var refused)
                            && refused.code().equals("NOT_FOUND"))),
            Map.entry(
                    "Referrals.of",
                    (actor, it) ->
                            !waymark.bean(Referrals.class).of(actor, it.pupil()).isEmpty()),
            Map.entry(
                    "Premises.open",
                    (actor, it) -> waymark.bean(Premises.class)
                            .open(
                                    actor,
                                    it.school(),
                                    new NewArea(
                                            new NewSite("", "", "", "", ""),
                                            Area.Location.WITHIN_SITE,
                                            "",
                                            "",
                                            Optional.empty()))
                            .filter(refused -> !refused.code().equals("NOT_FOUND"))
                            .isPresent()),
            Map.entry(
                    "Packs.of",
                    (actor, it) ->
                            waymark.bean(Packs.class).of(actor, it.placement()).isPresent()),
            Map.entry(
                    "NeedsPages.write",
                    (actor, it) -> code(
                            waymark.bean(NeedsPages.class)
                                    .write(
                                            actor,
                                            it.placement(),
                                            0,
                                            new NewNeeds("", "", "", "", "", "", "", "", "", "", "")),
                            "NEEDED")),
            Map.entry(
                    "ReceivedPacks.ask",
                    (actor, it) ->
                            code(waymark.bean(ReceivedPacks.class).ask(actor, Id.next(), it.placement(), ""), "WORDS")),
            Map.entry(
                    "KeyContactNaming.candidates",
                    (actor, it) -> !waymark.bean(KeyContactNaming.class)
                            .candidates(actor, it.placement())
                            .isEmpty()),
            Map.entry(
                    "ContactLog.write",
                    (actor, it) -> code(
                            waymark.bean(ContactLog.class)
                                    .write(
                                            actor,
                                            NewEntry.of(
                                                    it.placement(),
                                                    NOW.date(),
                                                    uk.waymark.contact.Whom.PUPIL,
                                                    How.TELEPHONE,
                                                    "")),
                            "WORDS")),
            Map.entry(
                    "Belonging.plan",
                    (actor, it) -> code(
                            waymark.bean(Belonging.class)
                                    .plan(
                                            actor,
                                            Id.next(),
                                            it.placement(),
                                            new NewBelonging(BelongingKind.NEWS, "", Optional.empty(), "")),
                            "WORDS")),
            Map.entry(
                    "DayArrangements.arrange",
                    (actor, it) -> code(
                            waymark.bean(DayArrangements.class)
                                    .arrange(
                                            actor,
                                            Id.next(),
                                            it.placement(),
                                            new DayArrangement(
                                                    DayArrangement.How.TAXI,
                                                    "",
                                                    "",
                                                    "",
                                                    NOW.date(),
                                                    Optional.empty(),
                                                    Optional.empty())),
                            "WHO")),
            Map.entry(
                    "SafetyStatements.state",
                    (actor, it) -> code(
                            waymark.bean(SafetyStatements.class)
                                    .state(actor, Id.next(), it.placement(), true, "", NOW.date()),
                            "WORDS")),
            Map.entry(
                    "SupportTasks.give",
                    (actor, it) -> code(
                            waymark.bean(SupportTasks.class)
                                    .give(
                                            actor,
                                            Id.next(),
                                            it.placement(),
                                            "",
                                            new SupportTasks.To.AnyOf(Role.SENCO),
                                            NOW.date()),
                            "WORDS")),
            Map.entry(
                    "Placements.of",
                    (actor, it) -> !waymark.bean(Placements.class)
                            .of(actor, it.pupil())
                            .isEmpty()),
            Map.entry(
                    "Agreements.atSchool",
                    (actor, it) -> waymark.bean(Agreements.class)
                            .atSchool(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "Agreements.atProvider",
                    (actor, it) -> waymark.bean(Agreements.class)
                            .atProvider(actor, it.placement())
                            .isPresent()),
            Map.entry(
                    "Concerns.open",
                    (actor, it) -> waymark.bean(Concerns.class)
                            .open(actor, it.concern())
                            .isPresent()),
            Map.entry(
                    "Concerns.acknowledge",
                    (actor, it) -> waymark.bean(Concerns.class)
                            .acknowledge(actor, it.concern())
                            .isEmpty()),
            Map.entry(
                    "Concerns.decide",
                    (actor, it) -> waymark.bean(Concerns.class)
                            .decide(actor, it.concern(), "No", "No")
                            .isEmpty()),
            Map.entry(
                    "Marks.record",
                    (actor, it) -> receipt(actor, it.placement()).outcome() != Receipt.Outcome.REFUSED),
            Map.entry(
                    "Registers.of",
                    (actor, it) -> waymark.bean(Registers.class).of(actor, NOW).lines().stream()
                            .anyMatch(line -> line.placement().equals(it.placement()))),
            Map.entry(
                    "Whereabouts.of",
                    (actor, it) -> waymark.bean(Whereabouts.class).of(actor, NOW).cards().stream()
                            .anyMatch(card -> card.pupil().equals(it.pupil()))),
            Map.entry(
                    "Whereabouts.figures",
                    (actor, it) -> waymark.bean(Whereabouts.class).figures(actor, NOW).stream()
                            .anyMatch(row -> row.school().equals(it.school()))),
            Map.entry(
                    "AttendanceFigures.of",
                    (actor, it) -> waymark.bean(AttendanceFigures.class)
                            .of(actor, it.pupil(), Optional.empty())
                            .isPresent()),
            Map.entry(
                    "AttendanceFigures.overview pupils",
                    (actor, it) -> waymark
                            .bean(AttendanceFigures.class)
                            .overview(actor, YEAR)
                            .pupils(Optional.empty(), Optional.empty())
                            .stream()
                            .anyMatch(row -> row.pupil().equals(it.pupil()))),
            Map.entry(
                    "AttendanceFigures.overview schools",
                    (actor, it) -> waymark.bean(AttendanceFigures.class).overview(actor, YEAR).schools().stream()
                            .anyMatch(row -> row.id().equals(it.school()))),
            Map.entry(
                    "AttendanceFigures.sessions",
                    (actor, it) -> !waymark.bean(AttendanceFigures.class)
                            .sessions(actor, Behind.of(YEAR, it.pupil(), Behind.UNCODED), 0)
                            .isEmpty()),
            Map.entry(
                    "RegisterSheets.page",
                    (actor, it) -> !waymark.bean(RegisterSheets.class)
                            .page(
                                    actor,
                                    new RegisterSheet.Wanted(
                                            NOW.date(), NOW.date(), Optional.of(it.school()), Optional.empty()),
                                    0)
                            .rows()
                            .isEmpty()),
            Map.entry(
                    "CodeMappings.of",
                    (actor, it) -> !waymark.bean(CodeMappings.class)
                            .of(actor, it.school())
                            .isEmpty()),
            Map.entry(
                    "CodeMappings.map",
                    (actor, it) -> waymark.bean(CodeMappings.class)
                            .map(actor, it.school(), "I", "1")
                            .isEmpty()),
            Map.entry(
                    "Calendars.of",
                    (actor, it) ->
                            waymark.bean(Calendars.class).of(actor, it.school()).isPresent()),
            Map.entry(
                    "Calendars.open",
                    (actor, it) -> waymark.bean(Calendars.class)
                            .open(actor, it.school(), LocalDate.of(2030, 1, 1))
                            .isEmpty()),
            Map.entry(
                    "Contacts.add",
                    (actor, it) -> waymark.bean(Contacts.class)
                            .add(actor, it.school(), "Duty", "Name", Optional.of("1"), Optional.empty())
                            .isEmpty()),
            Map.entry(
                    "PupilImport.plan",
                    (actor, it) -> waymark.bean(PupilImport.class)
                                    .plan(
                                            actor,
                                            it.school(),
                                            "UPN,Forename,Surname,DOB\n".getBytes(StandardCharsets.UTF_8),
                                            done -> {})
                            instanceof PupilImport.Outcome.Read),
            Map.entry(
                    "People.of school",
                    (actor, it) -> !waymark.bean(People.class)
                            .of(actor, new Organisation.AtSchool(it.school()))
                            .isEmpty()),
            Map.entry(
                    "People.of provider",
                    (actor, it) -> !waymark.bean(People.class)
                            .of(actor, new Organisation.AtProvider(it.provider()))
                            .isEmpty()),
            Map.entry(
                    "RegisterEntries.day",
                    (actor, it) -> waymark.bean(RegisterEntries.class).day(actor, NOW.date(), 0).stream()
                            .anyMatch(line -> line.pupil().equals(it.pupil()))),
            Map.entry("RegisterEntries.choose", (actor, it) -> {
                var key = new SessionKey(it.placement(), NOW);
                var entries = waymark.bean(RegisterEntries.class);
                var stands = entries.history(actor, key).entries().stream()
                        .reduce((first, last) -> last)
                        .map(EntryHistory.Decided::id);
                return entries.choose(
                                actor,
                                key,
                                new Choice("I", Optional.of("Ill"), Optional.empty(), Optional.empty(), stands))
                        .isEmpty();
            }),
            Map.entry(
                    "DaySheets.of",
                    (actor, it) -> waymark.bean(DaySheets.class)
                            .of(actor, it.school(), NOW.date())
                            .isPresent()),
            Map.entry(
                    "ContactAttempts.write",
                    (actor, it) -> waymark.bean(ContactAttempts.class)
                            .write(
                                    actor,
                                    new NewAttempt(
                                            UUID.randomUUID(),
                                            new SessionKey(it.placement(), NOW),
                                            Attempt.Whom.HOME,
                                            "Home",
                                            Attempt.Channel.TELEPHONE,
                                            Attempt.Result.NO_ANSWER,
                                            ""))
                            .isEmpty()),
            Map.entry(
                    "FamilyContacts.of",
                    (actor, it) -> !waymark.bean(FamilyContacts.class)
                            .of(actor, it.pupil())
                            .isEmpty()),
            Map.entry(
                    "FamilyContacts.add",
                    (actor, it) -> waymark.bean(FamilyContacts.class)
                            .add(actor, it.pupil(), FamilyContactId.next(), AT_HOME, Standing.RESPONSIBLE)
                            .isEmpty()),
            Map.entry(
                    "FamilyViews.writeDown",
                    (actor, it) -> waymark.bean(FamilyViews.class)
                            .writeDown(
                                    actor,
                                    Id.next(),
                                    it.pupil(),
                                    FamilyView.Voice.PUPIL,
                                    Optional.empty(),
                                    FamilyView.How.SPOKEN,
                                    "It is good here",
                                    false)
                            .isEmpty()),
            Map.entry(
                    "FamilyHome.of",
                    (actor, it) ->
                            waymark.bean(FamilyHome.class).of(actor, it.pupil()).isPresent()),
            Map.entry(
                    "Workers.add",
                    (actor, it) -> waymark.bean(Workers.class)
                            .add(actor, it.pupil(), Duty.HOME, "Home", Optional.of("1"), Optional.empty())
                            .isEmpty()),
            Map.entry(
                    "Workers.of",
                    (actor, it) ->
                            !waymark.bean(Workers.class).of(actor, it.pupil()).isEmpty()),
            Map.entry(
                    "Timetables.changeDay",
                    (actor, it) -> waymark.bean(Timetables.class)
                            .changeDay(
                                    actor,
                                    it.placement(),
                                    new DayChange(
                                            new Session(NOW.date().plusDays(1), Half.AM),
                                            DayChange.Kind.AS_USUAL,
                                            Optional.empty(),
                                            Optional.empty(),
                                            "Test"))
                            .isEmpty()),
            Map.entry(
                    "PartTimeTimetables.approve",
                    (actor, it) -> !waymark.bean(PartTimeTimetables.class)
                            .approve(
                                    actor,
                                    it.pupil(),
                                    new NewPartTime(
                                            NOW.date().minusDays(1),
                                            NOW.date(),
                                            PartTime.Ground.MEDICAL,
                                            "x",
                                            NOW.date(),
                                            Set.of()))
                            .map(Refused::code)
                            .filter("NOT_FOUND"::equals)
                            .isPresent()),
            Map.entry(
                    "Suspensions.record",
                    (actor, it) -> !waymark.bean(Suspensions.class)
                            .record(actor, it.pupil(), NOW.date().minusDays(1), NOW.date())
                            .map(Refused::code)
                            .filter("NOT_FOUND"::equals)
                            .isPresent()),
            Map.entry(
                    "SettingDecisions.of",
                    (actor, it) -> !waymark.bean(SettingDecisions.class)
                            .of(actor, new Scope.OfSchool(it.school()))
                            .isEmpty()),
            Map.entry(
                    "StaffRecord.providers",
                    (actor, it) -> waymark.bean(StaffRecord.class).providers(actor).stream()
                            .anyMatch(kept -> kept.id().equals(it.provider()))),
            Map.entry(
                    "Changes.tell",
                    (actor, it) -> waymark.bean(Changes.class)
                            .tell(
                                    actor,
                                    it.provider(),
                                    new NewChange(
                                            Id.next(),
                                            ChangeKind.OTHER_RISK,
                                            "",
                                            waymark.bean(MovableClock.class).instant(),
                                            Optional.empty()))
                            .map(Refused::code)
                            .filter("WHAT"::equals)
                            .isPresent()),
            Map.entry(
                    "Filtering.mineAsked",
                    (actor, it) -> !waymark.bean(Filtering.class)
                            .mineAsked(actor, it.provider())
                            .isEmpty()),
            Map.entry(
                    "SchoolTraining.record",
                    (actor, it) -> waymark.bean(SchoolTraining.class)
                            .record(
                                    actor,
                                    it.school(),
                                    new Training(Id.next(), "", "", false, Set.of(), "", "", NOW.date()))
                            .map(Refused::code)
                            .filter("WHO"::equals)
                            .isPresent()),
            Map.entry(
                    "OwnQuestions.add",
                    (actor, it) -> waymark.bean(OwnQuestions.class)
                            .add(
                                    actor,
                                    it.school(),
                                    new NewOwnQuestion("no form", "", "", Kind.TEXT, List.of(), true, true, NOW.date()))
                            .map(Refused::code)
                            .filter("INVALID"::equals)
                            .isPresent()),
            Map.entry(
                    "ProviderClosures.announce",
                    (actor, it) -> waymark.bean(ProviderClosures.class)
                            .announce(
                                    actor,
                                    new NewClosure(
                                            UUID.randomUUID(),
                                            it.site(),
                                            NOW.date().plusDays(20),
                                            NOW.date().plusDays(20),
                                            Optional.empty(),
                                            "Test"))
                            .isEmpty()),
            Map.entry(
                    "Directory.schools",
                    (actor, it) -> waymark.bean(Directory.class).schools(actor, Right.SEE_PUPILS).stream()
                            .anyMatch(school -> school.id().equals(it.school()))),
            Map.entry("Documents.store school", (actor, it) -> mayStore(actor, new Owner.School(it.school()))),
            Map.entry("Documents.store provider", (actor, it) -> mayStore(actor, new Owner.Provider(it.provider()))),
            Map.entry(
                    "InsuranceChecks.of",
                    (actor, it) -> !waymark.bean(InsuranceChecks.class)
                            .of(actor, it.school(), it.provider())
                            .isEmpty()),
            Map.entry(
                    "SchoolSites.check",
                    (actor, it) -> waymark.bean(SchoolSites.class)
                            .check(actor, it.school(), it.site(), Condition.FIRE, Condition.Result.GOOD, NOW.date(), "")
                            .isEmpty()),
            Map.entry(
                    "ProviderPolicies.of",
                    (actor, it) -> !waymark.bean(ProviderPolicies.class)
                            .of(actor, it.provider())
                            .isEmpty()),
            Map.entry(
                    "Due.board",
                    (actor, it) -> waymark.bean(Due.class).board(actor).all().stream()
                            .anyMatch(item -> item.about().equals(task(it)))),
            Map.entry(
                    "Due.overview",
                    (actor, it) -> waymark.bean(Due.class).overview(actor).all().stream()
                            .anyMatch(item -> item.about().equals(task(it)))),
            Map.entry(
                    "Due.events",
                    (actor, it) -> waymark.bean(Due.class).events(actor).stream()
                            .anyMatch(event -> event.summary().contains(task(it)))),
            Map.entry(
                    "Registrations.ofSchool",
                    (actor, it) -> waymark.bean(Registrations.class)
                            .ofSchool(actor, it.school(), it.provider())
                            .isPresent()),
            Map.entry(
                    "Registrations.ofProvider",
                    (actor, it) -> waymark.bean(Registrations.class)
                            .ofProvider(actor, it.provider())
                            .isPresent()),
            Map.entry(
                    "ProviderChoice.takeUp",
                    (actor, it) -> waymark.bean(ProviderChoice.class)
                            .takeUp(actor, it.school(), it.provider())
                            .isEmpty()),
            Map.entry(
                    "Gate.of",
                    (actor, it) -> waymark.bean(Gate.class)
                            .of(actor, it.school(), it.provider(), NOW.date())
                            .isPresent()),
            Map.entry(
                    "Gate.sign",
                    (actor, it) -> waymark.bean(Gate.class)
                            .sign(
                                    actor,
                                    it.school(),
                                    it.provider(),
                                    new GateException.New(Set.of(), "", NOW.date(), NOW.date()))
                            .map(Refused::code)
                            .filter("INVALID"::equals)
                            .isPresent()),
            Map.entry("Audits.start", (actor, it) -> switch (waymark.bean(Audits.class)
                    .start(actor, it.school(), it.provider())) {
                case AuditOutcome.Done ignored -> true;
                case AuditOutcome.Not(var refused) -> refused.code().equals("OPEN");
            }),
            Map.entry(
                    "ProviderArchive.mayTake",
                    (actor, it) -> waymark.bean(ProviderArchive.class).mayTake(actor, it.school(), it.provider())),
            Map.entry(
                    "Arrangements.of",
                    (actor, it) -> !waymark.bean(Arrangements.class)
                            .of(actor, it.pupil())
                            .isEmpty()),
            Map.entry(
                    "Arrangements.overview",
                    (actor, it) -> waymark.bean(Arrangements.class).overview(actor).toDecide().stream()
                            .anyMatch(row -> row.pupil().id().equals(it.pupil()))),
            Map.entry(
                    "Proposals.propose",
                    (actor, it) -> waymark.bean(Proposals.class)
                            .propose(actor, it.pupil(), proposal(NOW.date().minusDays(1)))
                            .map(Refused::code)
                            .filter("DATES"::equals)
                            .isPresent()),
            Map.entry(
                    "Proposals.decide",
                    (actor, it) -> waymark.bean(Proposals.class)
                            .decide(actor, it.pupil(), it.pupil().value(), true, "")
                            .map(Refused::code)
                            .filter("REASON"::equals)
                            .isPresent()),
            Map.entry(
                    "FlexiRequests.of",
                    (actor, it) -> waymark.bean(FlexiRequests.class)
                            .of(actor, it.pupil())
                            .isPresent()),
            Map.entry(
                    "ProviderIncidents.record",
                    (actor, it) -> waymark.bean(ProviderIncidents.class)
                            .record(actor, it.placement(), incident())
                            .map(Refused::code)
                            .filter("WORDS"::equals)
                            .isPresent()),
            Map.entry(
                    "Incidents.record",
                    (actor, it) -> waymark.bean(Incidents.class)
                            .record(actor, it.placement(), incident())
                            .map(Refused::code)
                            .filter("WORDS"::equals)
                            .isPresent()),
            Map.entry(
                    "Tablets.of",
                    (actor, it) -> waymark.bean(Tablets.class).of(actor).stream()
                            .anyMatch(tablet -> tablet.id().equals(it.tablet()))),
            Map.entry(
                    "Tablets.newCode",
                    (actor, it) ->
                            waymark.bean(Tablets.class).newCode(actor, it.provider(), Optional.empty(), "A tablet")
                                    instanceof CodeOutcome.Made),
            Map.entry(
                    "Tablets.revoke",
                    (actor, it) -> waymark.bean(Tablets.class)
                            .revoke(actor, it.tablet())
                            .isEmpty())));

    private static final Map<String, Set<Role>> OWN = new TreeMap<>(Map.ofEntries(
            Map.entry("Notes.write", PROVIDER),
            Map.entry("PhotoConsents.record", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("QuietPlacements.of", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("WritingReports.of", PROVIDER),
            Map.entry("TeachingCriteria.state", PROVIDER),
            Map.entry("ReadingReports.ask", PLANNING),
            Map.entry("Histories.of", WITH_PUPILS),
            Map.entry(
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
                            Role.TRUST_EXECUTIVE)),
            Map.entry("Budgets.now", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.GOVERNOR, Role.LINK_GOVERNOR)),
            Map.entry("Costs.record", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Invoices.file", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("ProviderInvoices.file", EnumSet.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT)),
            Map.entry("ValueForMoney.of", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.GOVERNOR, Role.LINK_GOVERNOR)),
            Map.entry("Meetings.of", WITH_PUPILS),
            Map.entry("Meetings.ofPlacement", WITH_PUPILS),
            Map.entry("Meetings.atProvider", PROVIDER),
            Map.entry("Meetings.plan", PLANNING),
            Map.entry("ReviewRequests.askFor", PLANNING),
            Map.entry("Directions.begin", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("ManagedMoves.save", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Authorities.letter", PLANNING),
            Map.entry("Authorities.note", PLANNING),
            Map.entry("Authorities.addDesk", MAKING_CONTACT),
            Map.entry("RiskAssessments.of", WITH_PUPILS),
            Map.entry("RiskAssessments.approve", EnumSet.of(Role.HEAD)),
            Map.entry("RisksInUse.confirm", PROVIDER),
            Map.entry("InterventionPlans.of", WITH_PUPILS),
            Map.entry("InterventionPlans.check", PLANNING),
            Map.entry("InterventionPlans.agree", PROVIDER),
            Map.entry("PlanDelegation.give", EnumSet.of(Role.HEAD)),
            Map.entry("SupportPlans.write", PLANNING),
            Map.entry("InitialAssessments.dueOn", both(WITH_PUPILS, PROVIDER)),
            Map.entry("LearningPlans.write", PROVIDER),
            Map.entry("LearningPlans.agree", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("ReleasingPlans.release", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Curricula.judge", both(PLANNING, PROVIDER)),
            Map.entry("Growth.mark", both(PLANNING, PROVIDER)),
            Map.entry("QualificationRecord.add", both(PLANNING, PROVIDER)),
            Map.entry(
                    "CourseMaps.state", EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry("ProvisionReviews.begin", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Pupils.lookUp", WITH_PUPILS),
            Map.entry("Packs.of", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO)),
            Map.entry("NeedsPages.write", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO)),
            Map.entry("ReceivedPacks.ask", PROVIDER),
            Map.entry("KeyContactNaming.candidates", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("ContactLog.write", WITH_ATTENDANCE),
            Map.entry("Belonging.plan", WITH_PUPILS),
            Map.entry("DayArrangements.arrange", WITH_PUPILS),
            Map.entry("SafetyStatements.state", DSLS),
            Map.entry("SupportTasks.give", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Placements.of", WITH_PUPILS),
            Map.entry("Agreements.atSchool", WITH_PUPILS),
            Map.entry("Agreements.atProvider", PROVIDER),
            Map.entry("Referrals.refer", REFERRING),
            Map.entry("Referrals.of", REFERRING),
            Map.entry("Premises.open", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry(
                    "Concerns.open",
                    EnumSet.of(Role.DSL, Role.DEPUTY_DSL, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry("Concerns.acknowledge", DSLS),
            Map.entry("Concerns.decide", DSLS),
            Map.entry("Marks.record", PROVIDER),
            Map.entry("Registers.of", PROVIDER),
            Map.entry(
                    "Whereabouts.of",
                    EnumSet.of(
                            Role.HEAD,
                            Role.AP_LEAD,
                            Role.SENIOR_LEADER,
                            Role.DSL,
                            Role.DEPUTY_DSL,
                            Role.ATTENDANCE_OFFICER,
                            Role.TRUST_SAFEGUARDING)),
            Map.entry(
                    "Whereabouts.figures",
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
                            Role.TRUST_EXECUTIVE)),
            Map.entry(
                    "Calendars.of",
                    EnumSet.of(
                            Role.HEAD,
                            Role.AP_LEAD,
                            Role.AP_HELPER,
                            Role.SENIOR_LEADER,
                            Role.DSL,
                            Role.DEPUTY_DSL,
                            Role.SENCO,
                            Role.ATTENDANCE_OFFICER,
                            Role.OFFICE,
                            Role.TRUST_SAFEGUARDING,
                            Role.TRUST_EXECUTIVE)),
            Map.entry("Calendars.open", EnumSet.of(Role.HEAD, Role.OFFICE)),
            Map.entry("Contacts.add", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.OFFICE)),
            Map.entry("PupilImport.plan", EnumSet.of(Role.HEAD, Role.OFFICE)),
            Map.entry("People.of school", EnumSet.of(Role.HEAD, Role.OFFICE, Role.TRUST_EXECUTIVE, Role.ADMINISTRATOR)),
            Map.entry("People.of provider", EnumSet.of(Role.PROVIDER_MANAGER, Role.ADMINISTRATOR)),
            Map.entry("RegisterEntries.day", WITH_ATTENDANCE),
            Map.entry("RegisterEntries.choose", EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER)),
            Map.entry("DaySheets.of", WITH_ATTENDANCE),
            Map.entry("ContactAttempts.write", MAKING_CONTACT),
            Map.entry("FamilyContacts.of", WITH_PUPILS),
            Map.entry(
                    "FamilyContacts.add", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.OFFICE)),
            Map.entry(
                    "FamilyViews.writeDown",
                    EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO)),
            // Somebody at work sees no child as family, whatever the role.
            Map.entry("FamilyHome.of", EnumSet.noneOf(Role.class)),
            Map.entry("Workers.add", MAKING_CONTACT),
            Map.entry("Workers.of", WITH_ATTENDANCE),
            Map.entry("Timetables.changeDay", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("PartTimeTimetables.approve", EnumSet.of(Role.HEAD)),
            Map.entry("Suspensions.record", EnumSet.of(Role.HEAD)),
            Map.entry("Arrangements.of", WITH_ATTENDANCE),
            Map.entry("Arrangements.overview", WITH_ATTENDANCE),
            Map.entry(
                    "Proposals.propose",
                    EnumSet.of(
                            Role.HEAD,
                            Role.AP_LEAD,
                            Role.DSL,
                            Role.DEPUTY_DSL,
                            Role.SENCO,
                            Role.ATTENDANCE_OFFICER,
                            Role.TEACHER)),
            Map.entry("Proposals.decide", EnumSet.of(Role.HEAD)),
            Map.entry("FlexiRequests.of", WITH_ATTENDANCE),
            Map.entry("ProviderIncidents.record", PROVIDER),
            Map.entry("Incidents.record", WITH_ATTENDANCE),
            Map.entry("SettingDecisions.of", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry(
                    "StaffRecord.providers",
                    EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry("Changes.tell", EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry(
                    "Filtering.mineAsked",
                    EnumSet.of(
                            Role.HEAD,
                            Role.AP_LEAD,
                            Role.SENIOR_LEADER,
                            Role.DSL,
                            Role.DEPUTY_DSL,
                            Role.TRUST_SAFEGUARDING,
                            Role.TRUST_EXECUTIVE)),
            Map.entry("SchoolTraining.record", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("OwnQuestions.add", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("ProviderClosures.announce", EnumSet.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT)),
            Map.entry("Documents.store school", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL)),
            Map.entry(
                    "Documents.store provider",
                    EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry(
                    "InsuranceChecks.of",
                    EnumSet.of(
                            Role.HEAD,
                            Role.AP_LEAD,
                            Role.SENIOR_LEADER,
                            Role.DSL,
                            Role.DEPUTY_DSL,
                            Role.TRUST_SAFEGUARDING,
                            Role.TRUST_EXECUTIVE)),
            Map.entry("SchoolSites.check", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry(
                    "ProviderPolicies.of",
                    EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry("Due.board", EnumSet.of(Role.AP_LEAD)),
            Map.entry("Due.overview", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Due.events", EnumSet.of(Role.AP_LEAD)),
            Map.entry("Registrations.ofSchool", ASSURANCE),
            Map.entry(
                    "Registrations.ofProvider",
                    EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry("ProviderChoice.takeUp", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Gate.of", ASSURANCE),
            Map.entry("Gate.sign", EnumSet.of(Role.HEAD, Role.TRUST_EXECUTIVE)),
            Map.entry("Audits.start", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("ProviderArchive.mayTake", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("Tablets.of", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("Tablets.newCode", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("Tablets.revoke", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("AttendanceFigures.of", WITH_ATTENDANCE),
            Map.entry("AttendanceFigures.overview pupils", WITH_ATTENDANCE),
            Map.entry("AttendanceFigures.sessions", WITH_ATTENDANCE),
            Map.entry("RegisterSheets.page", WITH_ATTENDANCE),
            Map.entry(
                    "AttendanceFigures.overview schools",
                    EnumSet.of(
                            Role.HEAD,
                            Role.AP_LEAD,
                            Role.SENIOR_LEADER,
                            Role.DSL,
                            Role.DEPUTY_DSL,
                            Role.SENCO,
                            Role.ATTENDANCE_OFFICER,
                            Role.GOVERNOR,
                            Role.LINK_GOVERNOR,
                            Role.TRUST_SAFEGUARDING,
                            Role.TRUST_EXECUTIVE)),
            Map.entry("CodeMappings.of", EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER)),
            Map.entry("CodeMappings.map", EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER)),
            Map.entry("Directory.schools", WITH_PUPILS)));

    /** Whether it came so far as to be refused for what is wrong with it, and not for who asks. */
    private static boolean code(Optional<Refused> refused, String code) {
        return refused.map(Refused::code).filter(code::equals).isPresent();
    }

    private static NewProposal proposal(LocalDate from) {
        return proposal(Id.next(), from);
    }

    private static NewProposal proposal(UUID id, LocalDate from) {
        return new NewProposal(
                id,
                ArrangementKind.PART_TIME,
                from,
                from.plusDays(7),
                ArrangementGround.MEDICAL,
                "Ill",
                false,
                EntitlementRoute.NOT_MET,
                "",
                Set.of(new WeekSession(DayOfWeek.TUESDAY, Half.PM)));
    }

    /** Without a word, which is refused, but only to those who may record one. */
    private NewIncident incident() {
        var now = waymark.bean(MovableClock.class).instant();
        return new NewIncident(Id.next(), false, now, "", "", "", "", "", "", false);
    }

    private static Set<Role> both(Set<Role> some, Set<Role> others) {
        Set<Role> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    /** Whether it was refused for another reason than that it is not there, or not at all. */
    private static NewInvoice noInvoice() {
        return new NewInvoice(Id.next(), "", NOW.date(), NOW.date(), 1, Pounds.of(1));
    }

    private static boolean reached(Optional<Refused> refused) {
        return refused.map(Refused::code)
                .filter(code -> code.equals("NOT_FOUND") || code.equals("NOT_YOURS"))
                .isEmpty();
    }

    private Receipt receipt(Actor actor, PlacementId placement) {
        var now = waymark.bean(MovableClock.class).instant();
        var mark = new NewMark(MarkId.next(), placement, NOW, Fact.PRESENT, null, null, null, now, null, null);
        return waymark.bean(Marks.class).record(actor, List.of(mark)).getFirst();
    }

    /** An empty file is refused for being empty, but only to those who may file one. */
    private boolean mayStore(Actor actor, Owner owner) {
        var document = new NewDocument(
                owner, DocumentClass.OTHER, "Title", "a.pdf", Optional.empty(), Audience.OWNER, Optional.empty());
        return waymark.bean(Documents.class).store(actor, document, new byte[0]) instanceof Stored.Not(var refused)
                && refused.code().equals("EMPTY");
    }

    private TabletId tablet(ProviderId provider) {
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        var made =
                (CodeOutcome.Made) waymark.bean(Tablets.class).newCode(manager, provider, Optional.empty(), "A tablet");
        var enrolled = (EnrolOutcome.Enrolled) waymark.bean(TabletSignIns.class).enrol(made.code());
        return enrolled.tablet().id();
    }

    private static NewMeeting meeting(Things it, String purpose) {
        return new NewMeeting(
                it.pupil(),
                Optional.of(it.placement()),
                MeetingKind.PARENTS,
                NOW.date(),
                LocalTime.NOON,
                30,
                "Room 4",
                "The head",
                purpose);
    }

    private Things things(SchoolId school, ProviderId provider) {
        var pupil = world.pupil(school);
        var site = world.site(provider);
        var placement = world.placement(pupil, school, site);
        waymark.bean(FamilyContacts.class)
                .add(World.actorOf(school, Role.HEAD), pupil, FamilyContactId.next(), AT_HOME, Standing.RESPONSIBLE);
        waymark.bean(Workers.class)
                .add(
                        World.actorOf(school, Role.HEAD),
                        pupil,
                        Duty.HOME,
                        "Somebody at home",
                        Optional.of("01632 960123"),
                        Optional.empty());
        // Its id is the pupil's, so that the doors can be asked for it.
        waymark.bean(Proposals.class)
                .propose(World.actorOf(school, Role.HEAD), pupil, proposal(pupil.value(), NOW.date()));
        world.at(school, Role.SENIOR_LEADER);
        var set = new Things(school, provider, site, pupil, placement, ConcernId.next(), TabletId.next());
        waymark.bean(Meetings.class)
                .plan(World.actorOf(school, Role.HEAD), MeetingId.next(), meeting(set, "How it goes"));
        var tutor = world.at(provider, Role.TUTOR);
        var draft = new ConcernDraft(
                ConcernId.next(),
                Optional.of(placement),
                "Something.",
                Optional.of(waymark.bean(MovableClock.class).instant()),
                "Here",
                Optional.of(false),
                "Told a colleague.");
        waymark.bean(RaisingConcerns.class).send(tutor, draft);
        waymark.bean(Referrals.class).refer(world.at(school, Role.AP_LEAD), pupil, false);
        var things = new Things(school, provider, site, pupil, placement, draft.id(), tablet(provider));
        waymark.bean(Obligations.class).raise(Tasks.audit(Tasks.key(), school, Role.AP_LEAD, NOW.date(), task(things)));
        return things;
    }

    /** What the one thing that is due at the school is about. */
    private static String task(Things things) {
        return "Task " + things.school().value();
    }

    @Test
    @Tag("ROL-22")
    @Tag("ROL-28")
    void everyRoleReachesItsOwnAndWhatIsNotItsOwnLooksLikeNothing() {
        var own = things(signed.school, signed.provider);
        var others = things(world.school(), world.provider());
        var nobodys = Things.nobodys();
        List<String> wrong = new ArrayList<>();
        for (var role : Role.values()) {
            var actor = waymark.bean(SignIns.class)
                    .actor(new Token(signed.as(role)))
                    .orElseThrow();
            doors.forEach((door, reaches) -> {
                var expected = OWN.getOrDefault(door, Set.of()).contains(role);
                if (reaches.test(actor, own) != expected) {
                    wrong.add(role + " " + door + " of their own should " + (expected ? "" : "not ") + "work");
                }
                var everywhere = role == Role.ADMINISTRATOR && door.startsWith("People.of");
                if (!everywhere && reaches.test(actor, others)) {
                    wrong.add(role + " " + door + " reaches another's");
                }
                if (reaches.test(actor, nobodys)) {
                    wrong.add(role + " " + door + " reaches nobody's");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusalsOfAnothersAndOfNobodysAreTheSameWords() {
        var others = things(world.school(), world.provider());
        var nobodys = Things.nobodys();
        var dsl = waymark.bean(SignIns.class)
                .actor(new Token(signed.as(Role.DSL)))
                .orElseThrow();
        var tutor = waymark.bean(SignIns.class)
                .actor(new Token(signed.as(Role.TUTOR)))
                .orElseThrow();

        assertThat(waymark.bean(Concerns.class).acknowledge(dsl, others.concern()))
                .isEqualTo(waymark.bean(Concerns.class).acknowledge(dsl, nobodys.concern()));
        assertThat(receipt(tutor, others.placement()).refusal())
                .isEqualTo(receipt(tutor, nobodys.placement()).refusal());
    }
}

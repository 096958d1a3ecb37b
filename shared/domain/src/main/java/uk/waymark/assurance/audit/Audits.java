package uk.waymark.assurance.audit;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.assurance.audit.Audit.Visit;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.Standing;
import uk.waymark.forms.Comparison;
import uk.waymark.forms.Desks;
import uk.waymark.forms.Filling;
import uk.waymark.forms.Fillings;
import uk.waymark.forms.FormDesk;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.organisations.Mergers;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A school auditing a provider: started once, visited, answered by one or more authors, concluded by the AP lead. What one school
 * writes is seen by no other unless it shares the audit. Catalogue group AUP.
 */
@Door
public class Audits {
    private static final Refused NOT_YOURS = new Refused(
            "NOT_FOUND", "There is no such audit at your school, or you do not audit providers. Ask the AP lead.");

    private final AuditRows rows;
    private final FindingRows findings;
    private final AuditFiles files;
    private final Fillings fillings;
    private final Desks desks;
    private final Commissions commissions;
    private final Settings settings;
    private final AuditDuties duties;
    private final Commissioners commissioners;
    private final Mergers mergers;
    private final Trail trail;
    private final Clock clock;

    Audits(
            AuditRows rows,
            FindingRows findings,
            AuditFiles files,
            Fillings fillings,
            Desks desks,
            Commissions commissions,
            Settings settings,
            AuditDuties duties,
            Commissioners commissioners,
            Mergers mergers,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.findings = findings;
        this.files = files;
        this.fillings = fillings;
        this.desks = desks;
        this.commissions = commissions;
        this.settings = settings;
        this.duties = duties;
        this.commissioners = commissioners;
        this.mergers = mergers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The school's audits of the provider, the latest first; fifty at most. */
    public List<Audit> of(Actor actor, SchoolId school, ProviderId provider) {
        return actor.schools(Right.SEE_ASSURANCE).contains(school)
                ? rows.of(school, provider).stream().map(AuditFiles::audit).toList()
                : List.of();
    }

    /** Audits of the provider that other schools let its schools read. */
    public List<Audit> shared(Actor actor, SchoolId school, ProviderId provider) {
        return actor.schools(Right.SEE_ASSURANCE).contains(school)
                        && commissions.standing(school, provider).isPresent()
                ? rows.shared(provider, Set.of(school)).stream()
                        .map(AuditFiles::audit)
                        .toList()
                : List.of();
    }

    /** One audit whole. */
    public Optional<Audit.File> open(Actor actor, AuditId id) {
        return rows.find(id, actor.schools(Right.SEE_ASSURANCE)).map(files::file);
    }

    /** The answers to read: one's own school's, or another's that it shared. A draft is for its authors alone. */
    public Optional<Filling> answers(Actor actor, SchoolId school, AuditId id) {
        if (!actor.schools(Right.SEE_ASSURANCE).contains(school)) {
            return Optional.empty();
        }
        return rows.find(id, Set.of(school))
                .map(AuditRows.Shown::fillingId)
                .or(() -> files.sharedFilling(id, school))
                .map(fillings::read)
                .filter(it -> it.submitted().isPresent() || fillings.isAuthor(it.id(), actor.person()));
    }

    /** This round beside the one before; empty for a first one. */
    public Optional<Comparison> comparison(Actor actor, AuditId id) {
        return rows.find(id, actor.schools(Right.SEE_ASSURANCE))
                .flatMap(row ->
                        fillings.previous(row.fillingId()).map(before -> fillings.compare(before, row.fillingId())));
    }

    /**
     * Starts an audit with the form that the school's setting names; while one is open that one goes on. The last decided round's answers
     * stand beside the questions.
     */
    @Transactional
    public AuditOutcome start(Actor actor, SchoolId school, ProviderId provider) {
        if (!actor.schools(Right.AUDIT_PROVIDERS).contains(school)) {
            return new AuditOutcome.Not(NOT_YOURS);
        }
        var standing = commissions.lock(school, provider);
        if (standing.isEmpty()) {
            return new AuditOutcome.Not(
                    new Refused("NOT_TAKEN_UP", "Take the provider up first, so that it hears what is wanted of it."));
        }
        var merged = mergers.refuse(provider);
        if (merged.isPresent()) {
            return new AuditOutcome.Not(merged.get());
        }
        if (rows.open(school, provider) > 0) {
            return new AuditOutcome.Not(
                    new Refused("OPEN", "An audit of this provider is open already. Open it and go on there."));
        }
        var form = settings.of(school).get(AuditSettings.FORM).form();
        var filling = fillings.start(
                form, Optional.of(school), provider.value(), actor.person(), rows.lastDecided(school, provider));
        var id = AuditId.next();
        rows.save(new AuditRows.Row(id, school, provider, filling, form, clock.instant(), actor.person()));
        if (!standing.get().isApproved()) {
            commissions.change(
                    school, provider, Standing.UNDER_AUDIT, "An audit has begun", Optional.of(actor.person()));
        }
        trail.record(actor, Action.AUDIT_STARTED, id);
        return new AuditOutcome.Done(id);
    }

    /** The desk at which the actor fills the audit in; whoever loses the role while the page is open is refused at the next answer. */
    public Optional<FormDesk> desk(Actor actor, AuditId id) {
        var schools = actor.schools(Right.AUDIT_PROVIDERS);
        return rows.find(id, schools)
                .flatMap(row -> desks.of(
                        row.fillingId(),
                        actor.person(),
                        () -> files.mayNot(actor.person(), row.schoolId()).or(() -> mergers.refuse(row.providerId()))));
    }

    /** Lets a colleague who audits for the same school fill it in too. */
    @Transactional
    public Optional<Refused> join(Actor actor, AuditId id, PersonId colleague) {
        var found = rows.find(id, actor.schools(Right.AUDIT_PROVIDERS));
        if (found.isEmpty() || !fillings.isAuthor(found.get().fillingId(), actor.person())) {
            return Optional.of(NOT_YOURS);
        }
        if (files.mayNot(colleague, found.get().schoolId()).isPresent()) {
            return Optional.of(new Refused(
                    "COLLEAGUE", "Only somebody who audits providers at your school can fill it in with you."));
        }
        fillings.addAuthor(found.get().fillingId(), colleague);
        return Optional.empty();
    }

    /** Those who may be asked to fill it in too. */
    public List<AuditFiles.Colleague> colleagues(Actor actor, AuditId id) {
        return rows.find(id, actor.schools(Right.AUDIT_PROVIDERS))
                .map(row -> files.colleagues(row.schoolId(), actor.person()))
                .orElse(List.of());
    }

    /** When and how the provider was looked at, who was there, and what was checked beforehand. Catalogue rows AUP-03, AUP-04, PRV-23. */
    @Transactional
    public Optional<Refused> visit(Actor actor, AuditId id, Visit visit) {
        if (rows.lock(id, actor.schools(Right.AUDIT_PROVIDERS)).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (visit.people().isBlank()
                || visit.people().length() > 500
                || visit.checksBefore().length() > 1_000) {
            return Optional.of(new Refused("INVALID", "Write who was there, in up to 500 characters."));
        }
        if (visit.on().isAfter(Session.today(clock))) {
            return Optional.of(new Refused("DATE", "Write the visit down when it has been: today or earlier."));
        }
        return rows.visit(
                                id,
                                visit.mode().name(),
                                visit.on(),
                                visit.at(),
                                visit.people().strip(),
                                visit.checksBefore().strip())
                        == 0
                ? Optional.of(
                        new Refused("CONCLUDED", "The audit is concluded; the visit stays as it was written down."))
                : Optional.empty();
    }

    /** Concludes an audit whose answers are submitted and whose visit is written down; then it waits for the head. */
    @Transactional
    public Optional<Refused> conclude(Actor actor, AuditId id, NewConclusion conclusion) {
        if (rows.lock(id, actor.schools(Right.AUDIT_PROVIDERS)).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        var row = rows.find(id, actor.schools(Right.AUDIT_PROVIDERS)).orElseThrow();
        var refused = notYet(row).or(() -> mergers.refuse(row.providerId())).or(conclusion::wrong);
        if (refused.isPresent()) {
            return refused;
        }
        var now = clock.instant();
        rows.conclude(
                id,
                conclusion.suitability().name(),
                conclusion.reason().strip(),
                conclusion.risk().name(),
                conclusion.riskWords().strip(),
                now,
                actor.person());
        rows.concluded(id, now);
        duties.decisionWaits(id, row.schoolId(), row.providerId());
        commissioners.tell(row.schoolId(), Set.of(Role.HEAD), Kind.DECISION_WAITS, row.providerId(), false, "");
        trail.record(actor, Action.AUDIT_CONCLUDED, id, conclusion.suitability().name());
        return Optional.empty();
    }

    private static Optional<Refused> notYet(AuditRows.Shown row) {
        if (row.submittedAt() == null) {
            return Optional.of(new Refused("ANSWERS", "Submit the answers first; nothing may be blank."));
        }
        if (row.visitedOn() == null) {
            return Optional.of(new Refused("VISIT", "Write the visit down first: when it was and who was there."));
        }
        return row.concludedAt() == null
                ? Optional.empty()
                : Optional.of(
                        new Refused("CONCLUDED", "This audit is concluded already, by " + row.concludedBy() + "."));
    }

    /** The findings that the answers ask for and that are not on record yet, each as a finding to be completed. */
    public List<uk.waymark.forms.Finding> proposed(Actor actor, AuditId id) {
        return rows.find(id, actor.schools(Right.AUDIT_PROVIDERS))
                .map(row -> {
                    var known = new ArrayList<>(findings.paths(id));
                    return fillings.findings(row.fillingId()).stream()
                            .filter(it -> !known.contains(it.path()))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Lets the other schools of this provider read a decided audit; it cannot be taken back, since it may have been read. */
    @Transactional
    public Optional<Refused> share(Actor actor, AuditId id) {
        var row = rows.find(id, actor.schools(Right.APPROVE_PROVIDERS));
        if (row.isEmpty()) {
            return Optional.of(new Refused("NOT_YOURS", "Only the head can share an audit. Ask the head."));
        }
        if (row.get().decidedAt() == null) {
            return Optional.of(new Refused("DECIDE", "Decide on the audit first; only what is finished is shared."));
        }
        if (rows.share(id, clock.instant(), actor.person()) > 0) {
            trail.record(actor, Action.FACT_SHARED, id);
        }
        return Optional.empty();
    }
}

package uk.waymark.assurance.audit;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.assurance.audit.Audit.Verdict;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.commissioning.Standing;
import uk.waymark.forms.Severity;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.Id;
import uk.waymark.notices.Kind;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The head's decision on an audit: approved, approved with conditions, or refused, for as long as the school's rule lets it hold. */
@Door
public class AuditDecisions {
    private final AuditRows rows;
    private final FindingRows findings;
    private final AuditFiles files;
    private final AuditDuties duties;
    private final Commissioners commissioners;
    private final Commissions commissions;
    private final Settings settings;
    private final Trail trail;
    private final ApplicationEventPublisher<ProofChanged> changes;
    private final Clock clock;

    AuditDecisions(
            AuditRows rows,
            FindingRows findings,
            AuditFiles files,
            AuditDuties duties,
            Commissioners commissioners,
            Commissions commissions,
            Settings settings,
            Trail trail,
            ApplicationEventPublisher<ProofChanged> changes,
            Clock clock) {
        this.rows = rows;
        this.findings = findings;
        this.files = files;
        this.duties = duties;
        this.commissioners = commissioners;
        this.commissions = commissions;
        this.settings = settings;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    /** The last day to which the school's rule lets an approval of today hold. */
    public Optional<LocalDate> longest(Actor actor, AuditId id) {
        return rows.find(id, actor.schools(Right.APPROVE_PROVIDERS)).map(row -> longest(row.schoolId()));
    }

    private LocalDate longest(uk.waymark.ids.SchoolId school) {
        return Session.today(clock).plusMonths(settings.of(school).get(AuditSettings.RECHECK));
    }

    /**
     * Decides once. An approval needs an open condition where it is one with conditions, none where it is not, and no critical finding
     * left open; approving one's own audit is possible in a small school and marked. Catalogue rows AUP-08, PRV-14, PRV-32, ROL-36.
     */
    @Transactional
    public Optional<Refused> decide(Actor actor, AuditId id, Verdict verdict, String reason, LocalDate expires) {
        if (rows.lock(id, actor.schools(Right.APPROVE_PROVIDERS)).isEmpty()) {
            return Optional.of(
                    new Refused("NOT_FOUND", "There is no such audit of a school at which you decide on providers."));
        }
        var row = rows.find(id, actor.schools(Right.APPROVE_PROVIDERS)).orElseThrow();
        var refused = notYet(row).or(() -> wrong(row, verdict, reason, expires));
        if (refused.isPresent()) {
            return refused;
        }
        var now = clock.instant();
        rows.decide(
                Id.next(),
                id,
                row.schoolId(),
                row.providerId(),
                verdict.name(),
                reason.strip(),
                expires,
                files.isSelfApproved(actor, id),
                now,
                actor.person());
        rows.decided(id, now);
        commissions.lock(row.schoolId(), row.providerId());
        commissions.change(
                row.schoolId(), row.providerId(), standing(verdict), reason.strip(), Optional.of(actor.person()));
        follow(row, verdict);
        changes.publishEvent(new ProofChanged(row.providerId()));
        trail.record(actor, Action.PROVIDER_DECIDED, id, verdict.name());
        return Optional.empty();
    }

    private static Optional<Refused> notYet(AuditRows.Shown row) {
        if (row.concludedAt() == null) {
            return Optional.of(new Refused("CONCLUDE", "The AP lead concludes the audit first."));
        }
        return row.decidedAt() == null
                ? Optional.empty()
                : Optional.of(new Refused("DECIDED", row.decidedBy() + " has decided on this audit already."));
    }

    private Optional<Refused> wrong(AuditRows.Shown row, Verdict verdict, String reason, LocalDate expires) {
        if (reason.isBlank() || reason.length() > 500) {
            return Optional.of(new Refused("REASON", "Write the reason, in up to 500 characters."));
        }
        if (verdict == Verdict.REFUSED) {
            return Optional.empty();
        }
        var today = Session.today(clock);
        if (!expires.isAfter(today) || expires.isAfter(longest(row.schoolId()))) {
            return Optional.of(new Refused(
                    "EXPIRES",
                    "An approval holds from today for "
                            + settings.of(row.schoolId()).get(AuditSettings.RECHECK)
                            + " months at the most. Choose a day in between."));
        }
        var open = findings.of(row.id()).stream()
                .map(AuditFiles::finding)
                .filter(AuditFinding::isOpen)
                .toList();
        if (open.stream().anyMatch(it -> it.severity() == Severity.CRITICAL && !it.condition())) {
            return Optional.of(new Refused(
                    "CRITICAL", "A critical finding is open. Close it, or make it a condition with a day of its own."));
        }
        var conditions = open.stream().anyMatch(AuditFinding::condition);
        if (conditions != (verdict == Verdict.APPROVED_WITH_CONDITIONS)) {
            return Optional.of(new Refused(
                    "CONDITIONS",
                    conditions
                            ? "There are open conditions, so it is an approval with conditions."
                            : "Add the condition as a finding first, or approve without conditions."));
        }
        return Optional.empty();
    }

    private static Standing standing(Verdict verdict) {
        return switch (verdict) {
            case APPROVED -> Standing.APPROVED;
            case APPROVED_WITH_CONDITIONS -> Standing.APPROVED_WITH_CONDITIONS;
            case REFUSED -> Standing.REJECTED;
        };
    }

    /** Everything that a decision sets going. */
    private void follow(AuditRows.Shown row, Verdict verdict) {
        duties.decided(row.id(), row.schoolId(), row.providerId());
        duties.rechecked(row.schoolId(), row.providerId());
        var given = false;
        for (var finding : findings.of(row.id())) {
            if (finding.closedAt() == null) {
                var it = AuditFiles.finding(finding);
                given |= it.owner() == AuditFinding.Owner.PROVIDER;
                duties.finding(
                        it.id(),
                        row.schoolId(),
                        row.providerId(),
                        new AuditFinding.New(
                                it.words(), it.severity(), it.action(), it.owner(), it.dueOn(), it.condition()));
            }
        }
        commissioners.tellProvider(
                row.providerId(), AuditDuties.AT_PROVIDER, Kind.PROVIDER_DECIDED, row.providerId(), false, "");
        if (given) {
            commissioners.tellProvider(
                    row.providerId(), AuditDuties.AT_PROVIDER, Kind.ACTION_GIVEN, row.providerId(), false, "");
        }
        if (verdict != Verdict.REFUSED) {
            duties.qualityCheck(row.id(), row.schoolId(), row.providerId());
        }
        commissioners.tell(row.schoolId(), Set.of(Role.AP_LEAD), Kind.PROVIDER_DECIDED, row.providerId(), false, "");
    }
}

package uk.waymark.assurance.audit;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.Commissioners;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.Id;
import uk.waymark.notices.Kind;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Obligations;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What audits found that wants doing: noted by the school, answered by the provider where it is the provider's, closed by the school. */
@Door
public class AuditFindings {
    private static final Refused NOT_YOURS = new Refused("NOT_FOUND", "There is no such finding of an audit of yours.");

    private final FindingRows rows;
    private final AuditRows audits;
    private final AuditDuties duties;
    private final Commissioners commissioners;
    private final Obligations obligations;
    private final Settings settings;
    private final Trail trail;
    private final ApplicationEventPublisher<ProofChanged> changes;
    private final Clock clock;

    AuditFindings(
            FindingRows rows,
            AuditRows audits,
            AuditDuties duties,
            Commissioners commissioners,
            Obligations obligations,
            Settings settings,
            Trail trail,
            ApplicationEventPublisher<ProofChanged> changes,
            Clock clock) {
        this.rows = rows;
        this.audits = audits;
        this.duties = duties;
        this.commissioners = commissioners;
        this.obligations = obligations;
        this.settings = settings;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    /** The day by which a finding is put right where nobody says another: the school's setting, in school days. */
    public Optional<java.time.LocalDate> usualDay(Actor actor, AuditId audit) {
        return audits.find(audit, actor.schools(Right.AUDIT_PROVIDERS))
                .map(row -> obligations.due(
                        row.schoolId(),
                        Session.today(clock),
                        settings.of(row.schoolId()).get(AuditSettings.FINDING_DAYS),
                        DayKind.SCHOOL));
    }

    /** Puts a finding on record; from an answer, once. Possible until the head has decided, and afterwards for what comes to light. */
    @Transactional
    public Optional<Refused> note(Actor actor, AuditId audit, Optional<String> path, AuditFinding.New what) {
        if (audits.lock(audit, actor.schools(Right.AUDIT_PROVIDERS)).isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        var row = audits.find(audit, actor.schools(Right.AUDIT_PROVIDERS)).orElseThrow();
        if (what.words().isBlank()
                || what.words().length() > 1_000
                || what.action().isBlank()
                || what.action().length() > 1_000) {
            return Optional.of(new Refused("INVALID", "Write what was found and what has to be done about it."));
        }
        if (what.dueOn().isBefore(Session.today(clock))) {
            return Optional.of(new Refused("DATE", "Choose today or a later day."));
        }
        if (path.filter(rows.paths(audit)::contains).isPresent()) {
            return Optional.of(new Refused("NOTED", "This finding is on record already. Look for it in the list."));
        }
        if (what.condition() && row.decidedAt() != null) {
            return Optional.of(new Refused("DECIDED", "The head has decided; conditions are set with the decision."));
        }
        var id = Id.next();
        rows.save(new FindingRows.Row(
                id,
                audit,
                path.orElse(null),
                what.words().strip(),
                what.severity().name(),
                what.action().strip(),
                what.owner().name(),
                what.dueOn(),
                what.condition(),
                clock.instant(),
                actor.person()));
        if (row.decidedAt() != null || what.owner() == AuditFinding.Owner.SCHOOL) {
            duties.finding(id, row.schoolId(), row.providerId(), what);
        }
        if (row.decidedAt() != null && what.owner() == AuditFinding.Owner.PROVIDER) {
            commissioners.tellProvider(
                    row.providerId(), AuditDuties.AT_PROVIDER, Kind.ACTION_GIVEN, row.providerId(), false, "");
        }
        trail.record(actor, Action.FINDING_NOTED, audit);
        return Optional.empty();
    }

    /** What schools have given the actor's provider to do; of decided audits. */
    public List<ProviderAction> ofProvider(Actor actor) {
        var providers = actor.providers(Right.KEEP_PROVIDER_RECORD);
        return providers.isEmpty()
                ? List.of()
                : rows.ofProviders(providers).stream()
                        .map(row -> new ProviderAction(AuditFiles.finding(row), row.school()))
                        .toList();
    }

    /** The provider says what it has done; the school closes it when it has seen that. */
    @Transactional
    public Optional<Refused> answer(Actor actor, UUID finding, String words) {
        if (words.isBlank() || words.length() > 1_000) {
            return Optional.of(new Refused("INVALID", "Write what you have done, in up to 1,000 characters."));
        }
        return rows.answer(
                                finding,
                                actor.providers(Right.KEEP_PROVIDER_RECORD),
                                words.strip(),
                                clock.instant(),
                                actor.person())
                        == 0
                ? Optional.of(new Refused("NOT_FOUND", "This action is not yours, or the school has closed it."))
                : Optional.empty();
    }

    /** The school has seen that it is put right. */
    @Transactional
    public Optional<Refused> close(Actor actor, UUID finding, String how) {
        var owned = rows.owned(finding, actor.schools(Right.AUDIT_PROVIDERS));
        if (owned.isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (how.isBlank() || how.length() > 1_000) {
            return Optional.of(new Refused("INVALID", "Write how you saw that it is put right."));
        }
        if (rows.close(finding, how.strip(), clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("CLOSED", "This finding is closed already."));
        }
        duties.findingClosed(finding, how.strip());
        changes.publishEvent(new ProofChanged(owned.get().providerId()));
        trail.record(actor, Action.FINDING_CLOSED, owned.get().auditId());
        return Optional.empty();
    }
}

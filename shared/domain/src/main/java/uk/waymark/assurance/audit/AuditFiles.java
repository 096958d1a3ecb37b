package uk.waymark.assurance.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.assurance.audit.Audit.Conclusion;
import uk.waymark.assurance.audit.Audit.Decision;
import uk.waymark.assurance.audit.Audit.Risk;
import uk.waymark.assurance.audit.Audit.Stage;
import uk.waymark.assurance.audit.Audit.Suitability;
import uk.waymark.assurance.audit.Audit.Verdict;
import uk.waymark.assurance.audit.Audit.Visit;
import uk.waymark.commissioning.Commissions;
import uk.waymark.forms.Fillings;
import uk.waymark.forms.Severity;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

/** Makes what screens show of the rows of an audit. */
@Singleton
public class AuditFiles {
    /** Somebody who audits for the same school. */
    public record Colleague(PersonId id, String name) {}

    private final AuditRows rows;
    private final FindingRows findings;
    private final Fillings fillings;
    private final Actors actors;
    private final Commissions commissions;

    AuditFiles(AuditRows rows, FindingRows findings, Fillings fillings, Actors actors, Commissions commissions) {
        this.rows = rows;
        this.findings = findings;
        this.fillings = fillings;
        this.actors = actors;
        this.commissions = commissions;
    }

    Audit.File file(AuditRows.Shown row) {
        return new Audit.File(
                audit(row),
                row.provider(),
                fillings.progress(row.fillingId()),
                findings.of(row.id()).stream().map(AuditFiles::finding).toList());
    }

    /** Why the person may no longer fill in an audit of the school; asked again before each answer. */
    Optional<Refused> mayNot(PersonId person, SchoolId school) {
        return actors.of(person)
                        .filter(actor -> actor.schools(Right.AUDIT_PROVIDERS).contains(school))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "ROLE", "You no longer audit providers for this school, so nothing was kept. Ask the head."));
    }

    List<Colleague> colleagues(SchoolId school, PersonId but) {
        return Stream.of(Role.AP_LEAD, Role.HEAD)
                .flatMap(role -> actors.holding(role, school).stream())
                .distinct()
                .filter(person -> !person.equals(but))
                .flatMap(person -> actors.of(person).stream())
                .map(actor -> new Colleague(actor.person(), actor.name()))
                .toList();
    }

    /** The answers of an audit of another school that it shared with the schools of this provider. */
    Optional<FillingId> sharedFilling(AuditId id, SchoolId reader) {
        return commissions.standings(Set.of(reader)).getOrDefault(reader, java.util.Map.of()).keySet().stream()
                .flatMap(provider -> rows.shared(provider, Set.of(reader)).stream())
                .filter(row -> row.id().equals(id))
                .map(AuditRows.Shown::fillingId)
                .findFirst();
    }

    static Audit audit(AuditRows.Shown row) {
        return new Audit(
                row.id(),
                row.schoolId(),
                row.providerId(),
                row.fillingId(),
                stage(row),
                row.startedAt(),
                row.startedBy(),
                visit(row),
                Optional.ofNullable(row.submittedAt()),
                conclusion(row),
                decision(row),
                row.sharedAt() != null);
    }

    private static Stage stage(AuditRows.Shown row) {
        if (row.decidedAt() != null) {
            return Stage.DECIDED;
        }
        if (row.concludedAt() != null) {
            return Stage.DECIDING;
        }
        return row.submittedAt() == null ? Stage.ANSWERING : Stage.CONCLUDING;
    }

    private static Optional<Visit> visit(AuditRows.Shown row) {
        return row.visitedOn() == null || row.visitedAt() == null
                ? Optional.empty()
                : Optional.of(new Visit(
                        Visit.Mode.valueOf(text(row.visitMode())),
                        row.visitedOn(),
                        row.visitedAt(),
                        text(row.people()),
                        text(row.checksBefore())));
    }

    private static Optional<Conclusion> conclusion(AuditRows.Shown row) {
        return row.concludedAt() == null
                ? Optional.empty()
                : Optional.of(new Conclusion(
                        Suitability.valueOf(text(row.suitability())),
                        text(row.reason()),
                        Risk.valueOf(text(row.risk())),
                        text(row.riskWords()),
                        row.concludedAt(),
                        text(row.concludedBy())));
    }

    private static Optional<Decision> decision(AuditRows.Shown row) {
        return row.decidedAt() == null || row.expiresOn() == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        Verdict.valueOf(text(row.decision())),
                        text(row.decisionReason()),
                        row.expiresOn(),
                        Boolean.TRUE.equals(row.selfApproved()),
                        row.decidedAt(),
                        text(row.decidedBy())));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static AuditFinding finding(FindingRows.Shown row) {
        return new AuditFinding(
                row.id(),
                Optional.ofNullable(row.path()),
                row.words(),
                Severity.valueOf(row.severity()),
                row.action(),
                AuditFinding.Owner.valueOf(row.owner()),
                row.dueOn(),
                row.isCondition(),
                Optional.ofNullable(row.answer()),
                Optional.ofNullable(row.closedAt()),
                Optional.ofNullable(row.closedHow()));
    }

    /** Whether nobody but the decider has looked: in a small school the head audits too. Catalogue row ROL-36. */
    boolean isSelfApproved(Actor head, AuditId id) {
        return rows.concluder(id).filter(head.person()::equals).isPresent();
    }
}

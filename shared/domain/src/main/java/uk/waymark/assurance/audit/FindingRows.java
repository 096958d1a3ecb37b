package uk.waymark.assurance.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FindingRows extends GenericRepository<FindingRows.Row, UUID> {
    @MappedEntity("audit_finding")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            AuditId auditId,
            @Nullable String path,
            String words,
            String severity,
            String action,
            String owner,
            LocalDate dueOn,
            boolean isCondition,
            Instant notedAt,
            PersonId notedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Nullable String path,
            String words,
            String severity,
            String action,
            String owner,
            LocalDate dueOn,
            boolean isCondition,
            @Nullable String answer,
            @Nullable Instant closedAt,
            @Nullable String closedHow,
            String school) {}

    @Introspected
    record Owned(AuditId auditId, SchoolId schoolId, ProviderId providerId) {}

    void save(Row row);

    @Query("""
            SELECT f.id, f.path, f.words, f.severity, f.action, f.owner, f.due_on, f.is_condition, f.answer, f.closed_at, f.closed_how,
                   s.name AS school
              FROM audit_finding f JOIN provider_audit a ON a.id = f.audit_id JOIN school s ON s.id = a.school_id
             WHERE f.audit_id = :audit
             ORDER BY f.closed_at IS NOT NULL, f.due_on, f.id LIMIT 300""")
    List<Shown> of(AuditId audit);

    @Query("SELECT path FROM audit_finding WHERE audit_id = :audit AND path IS NOT NULL")
    List<String> paths(AuditId audit);

    /** What schools have given these providers to do, of audits that are decided. */
    @Query("""
            SELECT f.id, f.path, f.words, f.severity, f.action, f.owner, f.due_on, f.is_condition, f.answer, f.closed_at, f.closed_how,
                   s.name AS school
              FROM audit_finding f JOIN provider_audit a ON a.id = f.audit_id JOIN school s ON s.id = a.school_id
             WHERE a.provider_id IN (:providers) AND f.owner = 'PROVIDER' AND a.decided_at IS NOT NULL
             ORDER BY f.closed_at IS NOT NULL, f.due_on, f.id LIMIT 200""")
    List<Shown> ofProviders(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query("""
            SELECT a.id AS audit_id, a.school_id, a.provider_id
              FROM audit_finding f JOIN provider_audit a ON a.id = f.audit_id
             WHERE f.id = :id AND a.school_id IN (:schools)""")
    Optional<Owned> owned(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            UPDATE audit_finding f JOIN provider_audit a ON a.id = f.audit_id
               SET f.answer = :answer, f.answered_at = :at, f.answered_by = :by
             WHERE f.id = :id AND f.owner = 'PROVIDER' AND f.closed_at IS NULL AND a.provider_id IN (:providers)
               AND a.decided_at IS NOT NULL""")
    int answer(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            String answer,
            Instant at,
            PersonId by);

    @Query(
            "UPDATE audit_finding SET closed_at = :at, closed_by = :by, closed_how = :how WHERE id = :id AND closed_at IS NULL")
    int close(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, String how, Instant at, PersonId by);
}

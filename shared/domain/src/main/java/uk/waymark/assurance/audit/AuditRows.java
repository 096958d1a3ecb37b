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
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.AuditId;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRows.Row, AuditId> {
    String SHOWN = """
            SELECT a.id, a.school_id, a.provider_id, v.name AS provider, a.filling_id, a.started_at, s.name AS started_by, a.visit_mode,
                   a.visited_on, a.visited_at, a.people, a.checks_before, f.submitted_at, c.suitability, c.reason, c.risk, c.risk_words,
                   c.concluded_at, cp.name AS concluded_by, d.decision, d.reason AS decision_reason, d.expires_on, d.self_approved,
                   d.decided_at, dp.name AS decided_by, h.shared_at
              FROM provider_audit a
              JOIN provider v ON v.id = a.provider_id
              JOIN person s ON s.id = a.started_by
              JOIN filling f ON f.id = a.filling_id
              LEFT JOIN audit_conclusion c ON c.audit_id = a.id
              LEFT JOIN person cp ON cp.id = c.concluded_by
              LEFT JOIN provider_decision d ON d.audit_id = a.id
              LEFT JOIN person dp ON dp.id = d.decided_by
              LEFT JOIN audit_share h ON h.audit_id = a.id
             WHERE\s""";

    @MappedEntity("provider_audit")
    record Row(
            @Id AuditId id,
            SchoolId schoolId,
            ProviderId providerId,
            FillingId fillingId,
            String form,
            Instant startedAt,
            PersonId startedBy) {}

    @Introspected
    record Shown(
            AuditId id,
            SchoolId schoolId,
            ProviderId providerId,
            String provider,
            FillingId fillingId,
            Instant startedAt,
            String startedBy,
            @Nullable String visitMode,
            @Nullable LocalDate visitedOn,
            @Nullable LocalTime visitedAt,
            @Nullable String people,
            @Nullable String checksBefore,
            @Nullable Instant submittedAt,
            @Nullable String suitability,
            @Nullable String reason,
            @Nullable String risk,
            @Nullable String riskWords,
            @Nullable Instant concludedAt,
            @Nullable String concludedBy,
            @Nullable String decision,
            @Nullable String decisionReason,
            @Nullable LocalDate expiresOn,
            @Nullable Boolean selfApproved,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable Instant sharedAt) {}

    @Introspected
    record Approval(
            String decision,
            LocalDate expiresOn,
            Instant decidedAt,
            long openConditions,
            @Nullable LocalDate recheckOn) {}

    void save(Row row);

    @Query(SHOWN + "a.school_id = :school AND a.provider_id = :provider ORDER BY a.started_at DESC, a.id LIMIT 50")
    List<Shown> of(SchoolId school, ProviderId provider);

    @Query(SHOWN + "a.id = :id AND a.school_id IN (:schools)")
    Optional<Shown> find(AuditId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** Those that other schools let the schools of this provider read. */
    @Query(SHOWN + """
            a.provider_id = :provider AND h.shared_at IS NOT NULL AND d.decided_at IS NOT NULL AND a.school_id NOT IN (:schools)
             ORDER BY d.decided_at DESC, a.id LIMIT 20""")
    List<Shown> shared(
            ProviderId provider, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT id FROM provider_audit WHERE id = :id AND school_id IN (:schools) FOR UPDATE")
    Optional<AuditId> lock(AuditId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT COUNT(*) FROM provider_audit
             WHERE school_id = :school AND provider_id = :provider AND decided_at IS NULL""")
    long open(SchoolId school, ProviderId provider);

    @Query("""
            SELECT filling_id FROM provider_audit
             WHERE school_id = :school AND provider_id = :provider AND decided_at IS NOT NULL
             ORDER BY decided_at DESC, id DESC LIMIT 1""")
    Optional<FillingId> lastDecided(SchoolId school, ProviderId provider);

    @Query("""
            UPDATE provider_audit SET visit_mode = :mode, visited_on = :on, visited_at = :at, people = :people,
                                      checks_before = :before
             WHERE id = :id AND concluded_at IS NULL""")
    int visit(AuditId id, String mode, LocalDate on, LocalTime at, String people, String before);

    @Query("""
            INSERT INTO audit_conclusion (audit_id, suitability, reason, risk, risk_words, concluded_at, concluded_by)
            VALUES (:id, :suitability, :reason, :risk, :riskWords, :at, :by)""")
    void conclude(
            AuditId id, String suitability, String reason, String risk, String riskWords, Instant at, PersonId by);

    @Query("UPDATE provider_audit SET concluded_at = :at WHERE id = :id")
    void concluded(AuditId id, Instant at);

    @Query("""
            INSERT INTO provider_decision (id, audit_id, school_id, provider_id, decision, reason, expires_on, self_approved, decided_at,
                                           decided_by)
            VALUES (:decision, :id, :school, :provider, :verdict, :reason, :expires, :self, :at, :by)""")
    void decide(
            @TypeDef(type = DataType.BYTE_ARRAY) java.util.UUID decision,
            AuditId id,
            SchoolId school,
            ProviderId provider,
            String verdict,
            String reason,
            LocalDate expires,
            boolean self,
            Instant at,
            PersonId by);

    @Query("UPDATE provider_audit SET decided_at = :at WHERE id = :id")
    void decided(AuditId id, Instant at);

    @Query("SELECT concluded_by FROM audit_conclusion WHERE audit_id = :id")
    Optional<PersonId> concluder(AuditId id);

    @Query("INSERT IGNORE INTO audit_share (audit_id, shared_at, shared_by) VALUES (:id, :at, :by)")
    int share(AuditId id, Instant at, PersonId by);

    /** The latest decision, with what has come since: conditions whose day is over, and the first re-check. */
    @Query("""
            SELECT d.decision, d.expires_on, d.decided_at,
                   (SELECT COUNT(*) FROM audit_finding f
                     WHERE f.audit_id = d.audit_id AND f.is_condition AND f.closed_at IS NULL AND f.due_on < :day) AS open_conditions,
                   (SELECT MIN(r.due_on) FROM provider_recheck r
                     WHERE r.school_id = d.school_id AND r.provider_id = d.provider_id AND r.raised_at > d.decided_at) AS recheck_on
              FROM provider_decision d
             WHERE d.school_id = :school AND d.provider_id = :provider
             ORDER BY d.decided_at DESC, d.id DESC LIMIT 1""")
    Optional<Approval> approval(SchoolId school, ProviderId provider, LocalDate day);

    @Query("""
            INSERT INTO provider_recheck (id, school_id, provider_id, cause, due_on, raised_at)
            VALUES (:id, :school, :provider, :cause, :due, :at)""")
    void recheck(
            @TypeDef(type = DataType.BYTE_ARRAY) java.util.UUID id,
            SchoolId school,
            ProviderId provider,
            String cause,
            LocalDate due,
            Instant at);

    @Introspected
    record Expiring(SchoolId schoolId, ProviderId providerId, String provider, LocalDate expiresOn) {}

    /** Approvals that run out until the day, where no newer decision stands. */
    @Query("""
            SELECT d.school_id, d.provider_id, v.name AS provider, d.expires_on
              FROM provider_decision d JOIN provider v ON v.id = d.provider_id
             WHERE d.decision <> 'REFUSED' AND d.expires_on <= :until
               AND NOT EXISTS (SELECT 1 FROM provider_decision n
                                WHERE n.school_id = d.school_id AND n.provider_id = d.provider_id
                                  AND (n.decided_at > d.decided_at OR n.decided_at = d.decided_at AND n.id > d.id))
             LIMIT 5000""")
    List<Expiring> expiring(LocalDate until);

    @Query("SELECT name FROM provider WHERE id = :provider")
    Optional<String> name(ProviderId provider);
}

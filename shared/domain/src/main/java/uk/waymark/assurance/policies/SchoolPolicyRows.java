package uk.waymark.assurance.policies;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SchoolPolicyRows extends GenericRepository<SchoolPolicyRows.Row, UUID> {
    @MappedEntity("school_policy")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            String title,
            String version,
            LocalDate adoptedOn,
            @Nullable DocumentId documentId,
            Instant publishedAt,
            PersonId publishedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            String school,
            String title,
            String version,
            LocalDate adoptedOn,
            @Nullable DocumentId documentId,
            Instant publishedAt,
            String publishedBy) {}

    @Introspected
    record Acknowledged(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID policyId,
            ProviderId providerId,
            String provider,
            Instant acknowledgedAt,
            String acknowledgedBy) {}

    void save(Row row);

    /** The newest version of each title. */
    @Query("""
            SELECT id, school_id, school, title, version, adopted_on, document_id, published_at, published_by FROM (
              SELECT p.id, p.school_id, s.name AS school, p.title, p.version, p.adopted_on, p.document_id, p.published_at,
                     b.name AS published_by,
                     ROW_NUMBER() OVER (PARTITION BY p.school_id, p.title ORDER BY p.published_at DESC, p.id DESC) AS nth
                FROM school_policy p
                JOIN school s ON s.id = p.school_id
                JOIN person b ON b.id = p.published_by
               WHERE p.school_id IN (:schools)) newest
             WHERE nth = 1 ORDER BY school, title LIMIT 500""")
    List<Shown> newest(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT a.policy_id, a.provider_id, v.name AS provider, a.acknowledged_at, b.name AS acknowledged_by
              FROM policy_acknowledgement a
              JOIN provider v ON v.id = a.provider_id
              JOIN person b ON b.id = a.acknowledged_by
             WHERE a.policy_id IN (:policies)""")
    List<Acknowledged> acknowledged(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> policies);

    /** Of two who acknowledge at once, one does. */
    @Query("""
            INSERT IGNORE INTO policy_acknowledgement (policy_id, provider_id, words, acknowledged_at, acknowledged_by)
            VALUES (:policy, :provider, :words, :at, :by)""")
    int acknowledge(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID policy,
            ProviderId provider,
            String words,
            Instant at,
            PersonId by);

    @Introspected
    record Named(ProviderId id, String name) {}

    @Query("""
            SELECT v.id, v.name FROM commission c JOIN provider v ON v.id = c.provider_id
             WHERE c.school_id = :school AND c.standing NOT IN ('REJECTED', 'ENDED')
             ORDER BY v.name LIMIT 500""")
    List<Named> providers(SchoolId school);

    @Query("SELECT DISTINCT school_id FROM school_policy WHERE school_id > :after ORDER BY school_id LIMIT 200")
    List<SchoolId> publishing(SchoolId after);
}

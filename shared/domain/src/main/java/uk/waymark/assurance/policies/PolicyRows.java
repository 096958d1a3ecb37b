package uk.waymark.assurance.policies;

import io.micronaut.core.annotation.Introspected;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyRows extends GenericRepository<PolicyRows.Row, UUID> {
    @MappedEntity("provider_policy")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String policy,
            boolean held,
            String title,
            String version,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate reviewOn,
            @Nullable DocumentId documentId,
            String note,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String policy,
            boolean held,
            String title,
            String version,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate reviewOn,
            @Nullable DocumentId documentId,
            String note,
            Instant recordedAt,
            String recordedBy) {}

    @Introspected
    record ReadRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID versionId, LocalDate readOn, String comment, String reviewer) {}

    String SHOWN = """
            SELECT v.id, v.provider_id, v.policy, v.held, v.title, v.version, v.adopted_on, v.review_on, v.document_id, v.note,
                   v.recorded_at, b.name AS recorded_by
              FROM provider_policy v JOIN person b ON b.id = v.recorded_by
             WHERE\s""";

    void save(Row row);

    /** The newest of each policy. */
    @Query("""
            SELECT id, provider_id, policy, held, title, version, adopted_on, review_on, document_id, note, recorded_at, recorded_by FROM (
              SELECT v.id, v.provider_id, v.policy, v.held, v.title, v.version, v.adopted_on, v.review_on, v.document_id, v.note,
                     v.recorded_at, b.name AS recorded_by,
                     ROW_NUMBER() OVER (PARTITION BY v.policy ORDER BY v.recorded_at DESC, v.id DESC) AS nth
                FROM provider_policy v JOIN person b ON b.id = v.recorded_by
               WHERE v.provider_id = :provider) newest
             WHERE nth = 1 ORDER BY policy""")
    List<Shown> newest(ProviderId provider);

    @Query(SHOWN + "v.provider_id = :provider AND v.policy = :policy ORDER BY v.recorded_at DESC, v.id DESC LIMIT 100")
    List<Shown> history(ProviderId provider, String policy);

    /** The newest of the school itself for each version. */
    @Query("""
            SELECT version_id, read_on, comment, reviewer FROM (
              SELECT r.version_id, r.read_on, r.comment, b.name AS reviewer,
                     ROW_NUMBER() OVER (PARTITION BY r.version_id ORDER BY r.recorded_at DESC, r.id DESC) AS nth
                FROM policy_read r
                JOIN provider_policy v ON v.id = r.version_id
                JOIN person b ON b.id = r.reviewer
               WHERE r.school_id = :school AND v.provider_id = :provider) newest
             WHERE nth = 1""")
    List<ReadRow> read(SchoolId school, ProviderId provider);

    @Query("""
            INSERT INTO policy_read (id, school_id, version_id, read_on, comment, recorded_at, reviewer)
            VALUES (:id, :school, :versionId, :readOn, :comment, :at, :by)""")
    void addRead(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID versionId,
            LocalDate readOn,
            String comment,
            Instant at,
            PersonId by);

    @Query("SELECT opened_at FROM commission WHERE school_id = :school AND provider_id = :provider")
    Optional<Instant> opened(SchoolId school, ProviderId provider);

    /** Providers with a review before the day, by id; older versions bring no more than a look in vain. */
    @Query("""
            SELECT DISTINCT provider_id FROM provider_policy
             WHERE provider_id > :after AND review_on <= :until ORDER BY provider_id LIMIT 200""")
    List<ProviderId> withReviews(ProviderId after, LocalDate until);
}

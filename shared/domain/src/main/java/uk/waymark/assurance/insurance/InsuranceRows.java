package uk.waymark.assurance.insurance;

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
interface InsuranceRows extends GenericRepository<InsuranceRows.Row, UUID> {
    @MappedEntity("insurance_policy")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subcontractorId,
            String kind,
            String insurer,
            String number,
            @Nullable Long sumPence,
            String conditions,
            LocalDate startsOn,
            LocalDate expiresOn,
            @Nullable DocumentId documentId,
            String declaration,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID replacesId,
            @Nullable String reason,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subcontractorId,
            String kind,
            String insurer,
            String number,
            @Nullable Long sumPence,
            String conditions,
            LocalDate startsOn,
            LocalDate expiresOn,
            @Nullable DocumentId documentId,
            String declaration,
            @Nullable String reason,
            boolean replaced,
            Instant recordedAt,
            String recordedBy) {}

    @Introspected
    record Checked(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID policyId, String comment, Instant checkedAt, String checkedBy) {}

    void save(Row row);

    /** The newest first. */
    @Query("""
            SELECT i.id, i.subcontractor_id, i.kind, i.insurer, i.number, i.sum_pence, i.conditions, i.starts_on, i.expires_on,
                   i.document_id, i.declaration, i.reason, r.id IS NOT NULL AS replaced, i.recorded_at, b.name AS recorded_by
              FROM insurance_policy i
              JOIN person b ON b.id = i.recorded_by
              LEFT JOIN insurance_policy r ON r.replaces_id = i.id
             WHERE i.provider_id = :provider
             ORDER BY i.starts_on DESC, i.recorded_at DESC, i.id DESC
             LIMIT 500""")
    List<Shown> ofProvider(ProviderId provider);

    @Query("SELECT used FROM insurance_vehicles WHERE provider_id = :provider ORDER BY said_at DESC, id DESC LIMIT 1")
    Optional<Boolean> vehicles(ProviderId provider);

    @Query("""
            INSERT INTO insurance_vehicles (id, provider_id, used, said_at, said_by)
            VALUES (:id, :provider, :used, :at, :by)""")
    void say(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, ProviderId provider, boolean used, Instant at, PersonId by);

    @Query("""
            INSERT INTO insurance_check (id, policy_id, school_id, comment, checked_at, checked_by)
            VALUES (:id, :policy, :school, :comment, :at, :by)""")
    void check(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID policy,
            SchoolId school,
            String comment,
            Instant at,
            PersonId by);

    /** The newest first, of the school itself only. */
    @Query("""
            SELECT c.policy_id, c.comment, c.checked_at, b.name AS checked_by
              FROM insurance_check c
              JOIN insurance_policy i ON i.id = c.policy_id
              JOIN person b ON b.id = c.checked_by
             WHERE c.school_id = :school AND i.provider_id = :provider
             ORDER BY c.checked_at DESC, c.id DESC
             LIMIT 500""")
    List<Checked> checks(SchoolId school, ProviderId provider);

    /** Providers that have insurance on record, by id, for the round. */
    @Query("""
            SELECT DISTINCT provider_id FROM insurance_policy WHERE provider_id > :after ORDER BY provider_id LIMIT 200""")
    List<ProviderId> providers(ProviderId after);
}

package uk.waymark.assurance.gate;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GateRows extends GenericRepository<GateRows.Row, UUID> {
    @MappedEntity("gate_exception")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            ProviderId providerId,
            String parts,
            String reason,
            LocalDate startsOn,
            LocalDate endsOn,
            String signedAs,
            boolean selfApproved,
            Instant signedAt,
            PersonId signedBy) {}

    @Introspected
    record Signed(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String parts,
            String reason,
            LocalDate startsOn,
            LocalDate endsOn,
            String signedAs,
            boolean selfApproved,
            Instant signedAt,
            String by) {}

    @Introspected
    record AgreementRow(
            LocalDate signedOn,
            LocalDate endsOn,
            String signatories,
            @Nullable DocumentId documentId,
            Instant recordedAt,
            String by) {}

    void save(Row row);

    /** The exceptions that hold on the day or begin later, the last to end first. */
    @Query("""
            SELECT e.id, e.parts, e.reason, e.starts_on, COALESCE(x.ended_on, e.ends_on) AS ends_on, e.signed_as, e.self_approved,
                   e.signed_at, p.name AS `by`
              FROM gate_exception e
              JOIN person p ON p.id = e.signed_by
              LEFT JOIN gate_exception_end x ON x.exception_id = e.id
             WHERE e.school_id = :school AND e.provider_id = :provider AND COALESCE(x.ended_on, e.ends_on) >= :day
             ORDER BY e.ends_on DESC, e.id LIMIT 50""")
    List<Signed> exceptions(SchoolId school, ProviderId provider, LocalDate day);

    @Query("""
            INSERT IGNORE INTO gate_exception_end (exception_id, ended_on, reason, ended_at, ended_by)
            SELECT e.id, :on, :reason, :at, :by FROM gate_exception e
             WHERE e.id = :id AND e.school_id = :school AND e.provider_id = :provider""")
    int end(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            ProviderId provider,
            LocalDate on,
            String reason,
            Instant at,
            PersonId by);

    @Query("""
            INSERT INTO provider_agreement (id, school_id, provider_id, signed_on, ends_on, signatories, document_id, recorded_at,
                                            recorded_by)
            VALUES (:id, :school, :provider, :signed, :ends, :signatories, :document, :at, :by)""")
    void agree(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            ProviderId provider,
            LocalDate signed,
            LocalDate ends,
            String signatories,
            @Nullable DocumentId document,
            Instant at,
            PersonId by);

    @Query("""
            SELECT a.signed_on, a.ends_on, a.signatories, a.document_id, a.recorded_at, p.name AS `by`
              FROM provider_agreement a JOIN person p ON p.id = a.recorded_by
             WHERE a.school_id = :school AND a.provider_id = :provider
             ORDER BY a.ends_on DESC, a.id DESC LIMIT 20""")
    List<AgreementRow> agreements(SchoolId school, ProviderId provider);
}

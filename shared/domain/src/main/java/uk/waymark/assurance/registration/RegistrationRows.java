package uk.waymark.assurance.registration;

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
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationRows extends GenericRepository<RegistrationRows.Row, UUID> {
    @MappedEntity("provider_registration")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            @Nullable SchoolId schoolId,
            String status,
            @Nullable String urn,
            @Nullable String ukprn,
            @Nullable String dfeNumber,
            boolean accredited,
            boolean adventurous,
            @Nullable String aalaNumber,
            @Nullable LocalDate aalaExpiresOn,
            int others,
            boolean othersTrigger,
            @Nullable String lawfulBecause,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record Said(
            @Nullable SchoolId schoolId,
            String status,
            @Nullable String urn,
            @Nullable String ukprn,
            @Nullable String dfeNumber,
            boolean accredited,
            boolean adventurous,
            @Nullable String aalaNumber,
            @Nullable LocalDate aalaExpiresOn,
            int others,
            boolean othersTrigger,
            @Nullable String lawfulBecause,
            Instant recordedAt,
            String by) {}

    @Introspected
    record InspectionRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Nullable SchoolId schoolId,
            String body,
            LocalDate inspectedOn,
            String outcome,
            @Nullable String link,
            @Nullable DocumentId documentId,
            @Nullable String readBy,
            @Nullable Instant readAt) {}

    @Introspected
    record WordRow(
            SchoolId schoolId,
            String kind,
            String authority,
            @Nullable Boolean listed,
            String scope,
            @Nullable String reference,
            LocalDate saidOn,
            Instant recordedAt,
            String by) {}

    @Introspected
    record Taught(
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate bornOn,
            @Nullable String senStatus,
            @Nullable Boolean lookedAfter,
            long seconds) {}

    void save(Row row);

    /** What the provider says, and what these schools found: the latest of each, the provider's first. */
    @Query("""
            SELECT r.school_id, r.status, r.urn, r.ukprn, r.dfe_number, r.accredited, r.adventurous, r.aala_number, r.aala_expires_on,
                   r.others, r.others_trigger, r.lawful_because, r.recorded_at, p.name AS `by`
              FROM provider_registration r
              JOIN person p ON p.id = r.recorded_by
             WHERE r.provider_id = :provider AND (r.school_id IS NULL OR r.school_id IN (:schools))
               AND NOT EXISTS (SELECT 1 FROM provider_registration n
                                WHERE n.provider_id = r.provider_id AND n.school_id <=> r.school_id
                                  AND (n.recorded_at > r.recorded_at OR n.recorded_at = r.recorded_at AND n.id > r.id))
             ORDER BY r.school_id IS NOT NULL, r.recorded_at
             LIMIT 50""")
    List<Said> latest(
            ProviderId provider, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            INSERT INTO provider_inspection (id, provider_id, school_id, body, inspected_on, outcome, link, document_id, recorded_at,
                                             recorded_by)
            VALUES (:id, :provider, :school, :body, :on, :outcome, :link, :document, :at, :by)""")
    void addInspection(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId provider,
            @Nullable SchoolId school,
            String body,
            LocalDate on,
            String outcome,
            @Nullable String link,
            @Nullable DocumentId document,
            Instant at,
            PersonId by);

    @Query("""
            SELECT i.id, i.school_id, i.body, i.inspected_on, i.outcome, i.link, i.document_id, p.name AS read_by, r.read_at
              FROM provider_inspection i
              LEFT JOIN provider_inspection_read r ON r.inspection_id = i.id AND r.school_id IN (:schools)
              LEFT JOIN person p ON p.id = r.read_by
             WHERE i.provider_id = :provider AND (i.school_id IS NULL OR i.school_id IN (:schools))
             ORDER BY i.inspected_on DESC, i.id LIMIT 50""")
    List<InspectionRow> inspections(
            ProviderId provider, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            INSERT IGNORE INTO provider_inspection_read (inspection_id, school_id, read_at, read_by)
            SELECT i.id, :school, :at, :by FROM provider_inspection i
             WHERE i.id = :id AND i.provider_id = :provider AND (i.school_id IS NULL OR i.school_id = :school)""")
    int read(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId provider,
            SchoolId school,
            Instant at,
            PersonId by);

    @Query("""
            INSERT INTO authority_word (id, school_id, provider_id, kind, authority, listed, scope, reference, said_on, recorded_at,
                                        recorded_by)
            VALUES (:id, :school, :provider, :kind, :authority, :listed, :scope, :reference, :on, :at, :by)""")
    void addWord(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            ProviderId provider,
            String kind,
            String authority,
            @Nullable Boolean listed,
            String scope,
            @Nullable String reference,
            LocalDate on,
            Instant at,
            PersonId by);

    @Query("""
            SELECT w.school_id, w.kind, w.authority, w.listed, w.scope, w.reference, w.said_on, w.recorded_at, p.name AS `by`
              FROM authority_word w JOIN person p ON p.id = w.recorded_by
             WHERE w.provider_id = :provider AND w.school_id IN (:schools)
             ORDER BY w.recorded_at DESC, w.id DESC LIMIT 100""")
    List<WordRow> words(
            ProviderId provider, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** Everybody taught at the provider on the day, whatever school sent them, with the seconds of two weeks (weeks may alternate). */
    @Query("""
            SELECT u.id AS pupil_id, u.school_id, u.born_on, u.sen_status, u.looked_after,
                   SUM(TIME_TO_SEC(TIMEDIFF(z.leaves_at, z.arrives_at)) * CASE z.week WHEN 'EVERY' THEN 2 ELSE 1 END) AS seconds
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id
              JOIN timetable_pattern t ON t.placement_id = p.id AND t.from_on <= :day
              JOIN timetable_pattern_session z ON z.pattern_id = t.id
             WHERE p.provider_id = :provider AND p.starts_on <= :day AND COALESCE(p.ended_on, p.ends_on) >= :day
               AND NOT EXISTS (SELECT 1 FROM timetable_pattern n
                                WHERE n.placement_id = t.placement_id AND n.from_on <= :day
                                  AND (n.from_on > t.from_on
                                       OR n.from_on = t.from_on AND (n.decided_at > t.decided_at
                                                                     OR n.decided_at = t.decided_at AND n.id > t.id)))
             GROUP BY u.id, u.school_id, u.born_on, u.sen_status, u.looked_after
             LIMIT 2000""")
    List<Taught> taught(ProviderId provider, LocalDate day);

    @Query(
            "SELECT id AS pupil_id, school_id, born_on, sen_status, looked_after, 0 AS seconds FROM pupil WHERE id = :pupil")
    List<Taught> pupil(PupilId pupil);
}

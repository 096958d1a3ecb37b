package uk.waymark.attendance;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AbsenceRows extends GenericRepository<AbsenceRows.Row, UUID> {
    @MappedEntity("absence_notice")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID workerId,
            SchoolId schoolId,
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            Instant raisedAt,
            @Nullable Instant mailedAt) {}

    @Introspected
    record Told(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            String duty,
            @Nullable String email,
            @Nullable Instant verifiedAt,
            String school,
            String telephone) {}

    @Introspected
    record Open(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String duty,
            String worker,
            @Nullable String telephone,
            LocalDate sessionDate,
            String half,
            Instant raisedAt,
            @Nullable Instant mailedAt,
            @Nullable Instant toldAt,
            @Nullable String how) {}

    @Query("""
            SELECT w.id, w.pupil_id, w.duty, w.email, w.verified_at, s.name AS school, s.telephone
              FROM pupil_worker w
              JOIN school s ON s.id = w.school_id
             WHERE w.pupil_id IN (:pupils) AND w.duty <> 'HOME' AND w.ended_at IS NULL""")
    List<Told> workers(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils);

    @Query("""
            INSERT IGNORE INTO absence_notice (id, worker_id, school_id, placement_id, session_date, half, raised_at, mailed_at)
            VALUES (:id, :workerId, :schoolId, :placementId, :sessionDate, :half, :raisedAt, :mailedAt)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID workerId,
            SchoolId schoolId,
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            Instant raisedAt,
            @Nullable Instant mailedAt);

    @Query("""
            SELECT n.id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname, w.duty,
                   w.name AS worker, w.telephone, n.session_date, n.half, n.raised_at, n.mailed_at, n.told_at, n.how
              FROM absence_notice n
              JOIN pupil_worker w ON w.id = n.worker_id
              JOIN pupil u ON u.id = w.pupil_id
             WHERE n.school_id IN (:schools) AND n.session_date = :day
             ORDER BY n.told_at IS NOT NULL OR n.mailed_at IS NOT NULL, n.raised_at
             LIMIT 200""")
    List<Open> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, LocalDate day);

    @Query("""
            UPDATE absence_notice SET told_at = :at, told_by = :by, how = :how
             WHERE id = :id AND school_id IN (:schools) AND told_at IS NULL""")
    int told(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            Instant at,
            PersonId by,
            String how);
}

package uk.waymark.pupils;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkerRows extends GenericRepository<WorkerRows.Row, UUID> {
    @MappedEntity("pupil_worker")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            String duty,
            String name,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable Instant verifiedAt,
            @Nullable PersonId verifiedBy,
            Instant addedAt,
            PersonId addedBy) {
        Worker worker() {
            return new Worker(
                    id,
                    Duty.valueOf(duty),
                    name,
                    Optional.ofNullable(telephone),
                    Optional.ofNullable(email),
                    Optional.ofNullable(verifiedAt));
        }
    }

    void save(Row row);

    @Query("SELECT school_id FROM pupil WHERE id = :pupil AND school_id IN (:schools) AND left_on IS NULL")
    Optional<SchoolId> school(
            PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT id, pupil_id, school_id, duty, name, telephone, email, verified_at, verified_by, added_at, added_by
              FROM pupil_worker
             WHERE pupil_id = :pupil AND school_id IN (:schools) AND ended_at IS NULL
             ORDER BY duty, name LIMIT 50""")
    List<Row> of(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT w.id, w.pupil_id, w.school_id, w.duty, w.name, w.telephone, w.email, w.verified_at, w.verified_by, w.added_at,
                   w.added_by
              FROM pupil_worker w
              JOIN pupil p ON p.id = w.pupil_id AND p.school_id = w.school_id
             WHERE w.pupil_id = :pupil AND w.ended_at IS NULL
             ORDER BY w.duty, w.name LIMIT 50""")
    List<Row> current(PupilId pupil);

    @Query("""
            UPDATE pupil_worker SET verified_at = :at, verified_by = :by
             WHERE id = :id AND school_id IN (:schools) AND ended_at IS NULL AND email IS NOT NULL AND verified_at IS NULL""")
    int verify(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            Instant at,
            PersonId by);

    @Query("UPDATE pupil_worker SET ended_at = :at WHERE id = :id AND school_id IN (:schools) AND ended_at IS NULL")
    int end(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            Instant at);
}

package uk.waymark.timetable;

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
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PartTimeRows extends GenericRepository<PartTimeRows.Row, UUID> {
    @MappedEntity("part_time_timetable")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate startsOn,
            LocalDate endsOn,
            String ground,
            String reason,
            LocalDate parentAgreedOn,
            Instant approvedAt,
            PersonId approvedBy,
            @Nullable LocalDate endedOn,
            @Nullable Instant endedAt,
            @Nullable PersonId endedBy) {}

    @Introspected
    record Off(@TypeDef(type = DataType.BYTE_ARRAY) UUID timetableId, int weekday, String half) {}

    void save(Row row);

    @Query("INSERT INTO part_time_session (timetable_id, weekday, half) VALUES (:timetable, :weekday, :half)")
    void addOff(@TypeDef(type = DataType.BYTE_ARRAY) UUID timetable, int weekday, String half);

    @Query("""
            SELECT * FROM part_time_timetable
             WHERE pupil_id = :pupil AND school_id IN (:schools)
             ORDER BY starts_on DESC LIMIT 50""")
    List<Row> of(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT s.timetable_id, s.weekday, s.half
              FROM part_time_session s
              JOIN part_time_timetable t ON t.id = s.timetable_id
             WHERE t.pupil_id = :pupil
             ORDER BY s.weekday, s.half""")
    List<Off> off(PupilId pupil);

    @Query("""
            SELECT COUNT(*) FROM part_time_timetable
             WHERE pupil_id = :pupil AND starts_on <= :endsOn AND COALESCE(ended_on, ends_on) >= :startsOn""")
    long overlapping(PupilId pupil, LocalDate startsOn, LocalDate endsOn);

    @Query("""
            UPDATE part_time_timetable SET ended_on = :lastDay, ended_at = :at, ended_by = :by
             WHERE id = :id AND pupil_id = :pupil AND ended_at IS NULL AND ends_on >= :lastDay""")
    int end(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, PupilId pupil, LocalDate lastDay, Instant at, PersonId by);
}

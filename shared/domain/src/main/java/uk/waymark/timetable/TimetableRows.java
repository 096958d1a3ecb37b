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
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TimetableRows extends GenericRepository<TimetableRows.PatternRow, UUID> {
    @MappedEntity("timetable_pattern")
    record PatternRow(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            LocalDate fromOn,
            String reason,
            Instant decidedAt,
            PersonId decidedBy) {}

    @Introspected
    record Owner(
            PlacementId id,
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean authoritys) {}

    @Introspected
    record PatternTime(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            LocalDate fromOn,
            LocalDate placementEndsOn,
            String reason,
            Instant decidedAt,
            String by,
            String week,
            int weekday,
            String half,
            LocalTime arrivesAt,
            LocalTime leavesAt) {}

    @Introspected
    record ChangeRow(
            LocalDate sessionDate,
            String half,
            String kind,
            @Nullable LocalTime arrivesAt,
            @Nullable LocalTime leavesAt,
            String reason,
            Instant decidedAt,
            String by) {}

    void save(PatternRow row);

    @Query("""
            INSERT INTO timetable_pattern_session (pattern_id, week, weekday, half, arrives_at, leaves_at)
            VALUES (:pattern, :week, :weekday, :half, :arrives, :leaves)""")
    void addTime(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID pattern,
            String week,
            int weekday,
            String half,
            LocalTime arrives,
            LocalTime leaves);

    /** Locks the pupil's row first, as placing does, so that two changes for one pupil see each other. */
    @Query("""
            SELECT p.id, p.pupil_id, p.school_id, p.starts_on, COALESCE(p.ended_on, p.ends_on) AS ends_on,
                   p.kind = 'AUTHORITY_ARRANGED' AS authoritys
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id
             WHERE p.id = :id AND p.school_id IN (:schools) FOR UPDATE""")
    Optional<Owner> own(PlacementId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT t.id, t.placement_id, t.from_on, COALESCE(p.ended_on, p.ends_on) AS placement_ends_on, t.reason,
                   t.decided_at, COALESCE(b.name, 'The school') AS `by`, s.week, s.weekday, s.half, s.arrives_at, s.leaves_at
              FROM placement p
              JOIN timetable_pattern t ON t.placement_id = p.id
              JOIN timetable_pattern_session s ON s.pattern_id = t.id
              LEFT JOIN person b ON b.id = t.decided_by
             WHERE p.pupil_id = :pupil AND p.starts_on <= :to AND COALESCE(p.ended_on, p.ends_on) >= :from
             ORDER BY t.from_on, t.decided_at, t.id, s.week, s.weekday, s.half""")
    List<PatternTime> patterns(PupilId pupil, LocalDate from, LocalDate to);

    @Query("""
            INSERT INTO timetable_day_change (id, placement_id, session_date, half, kind, arrives_at, leaves_at, reason,
                                              decided_at, decided_by)
            VALUES (:id, :placement, :day, :half, :kind, :arrives, :leaves, :reason, :at, :by)""")
    void addChange(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            LocalDate day,
            String half,
            String kind,
            @Nullable LocalTime arrives,
            @Nullable LocalTime leaves,
            String reason,
            Instant at,
            PersonId by);

    @Query("""
            SELECT c.session_date, c.half, c.kind, c.arrives_at, c.leaves_at, c.reason, c.decided_at,
                   COALESCE(b.name, 'The school') AS `by`
              FROM timetable_day_change c
              JOIN placement p ON p.id = c.placement_id
              LEFT JOIN person b ON b.id = c.decided_by
             WHERE c.placement_id = :placement AND p.school_id IN (:schools)
             ORDER BY c.session_date DESC, c.decided_at DESC
             LIMIT 100""")
    List<ChangeRow> changes(
            PlacementId placement, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT COUNT(*) FROM expected_session
             WHERE pupil_id = :pupil AND session_date = :day AND half = :half AND placement_id <> :placement
               AND state IN ('EXPECTED', 'INDUCTION')""")
    long elsewhere(PupilId pupil, PlacementId placement, LocalDate day, String half);

    @Query("""
            SELECT COUNT(*) FROM expected_session
             WHERE placement_id = :placement AND session_date = :day AND half = :half AND mark_id IS NOT NULL""")
    long marked(PlacementId placement, LocalDate day, String half);
}

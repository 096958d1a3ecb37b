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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

/** What the plan is made from, and the sessions that it makes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRows extends GenericRepository<PlanRows.Expected, PlacementId> {
    @MappedEntity("expected_session")
    record Expected(
            @Id PlacementId placementId,
            LocalDate sessionDate,
            String half,
            PupilId pupilId,
            SchoolId schoolId,
            ProviderId providerId,
            SiteId siteId,
            LocalTime arrivesAt,
            LocalTime leavesAt,
            String state) {}

    @Introspected
    record Placed(
            PlacementId id,
            PupilId pupilId,
            SchoolId schoolId,
            ProviderId providerId,
            SiteId siteId,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Instant plannedAt) {}

    @Introspected
    record PatternTime(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            LocalDate fromOn,
            String week,
            int weekday,
            String half,
            LocalTime arrivesAt,
            LocalTime leavesAt) {}

    @Introspected
    record Change(
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            String kind,
            @Nullable LocalTime arrivesAt,
            @Nullable LocalTime leavesAt,
            String reason) {}

    @Introspected
    record PartTime(PupilId pupilId, LocalDate startsOn, LocalDate endsOn, int weekday, String half) {}

    @Introspected
    record Suspension(
            PupilId pupilId,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate provisionOn) {}

    /** A session that stands in the register already, and whether anybody has said or decided anything about it. */
    @Introspected
    record Standing(
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            LocalTime arrivesAt,
            LocalTime leavesAt,
            String state,
            boolean spoken) {}

    String PLACED = """
            SELECT id, pupil_id, school_id, provider_id, site_id, starts_on,
                   CASE WHEN held_at IS NULL THEN COALESCE(ended_on, ends_on) ELSE DATE_SUB(starts_on, INTERVAL 1 DAY) END AS ends_on,
                   planned_at
              FROM placement WHERE\s""";

    @Query(PLACED + " id IN (:ids) FOR UPDATE")
    List<Placed> placed(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids);

    @Query("SELECT id FROM placement WHERE school_id = :school AND ends_on >= :day ORDER BY id")
    List<PlacementId> ofSchool(SchoolId school, LocalDate day);

    @Query("SELECT id FROM placement WHERE pupil_id = :pupil AND ends_on >= :day ORDER BY id")
    List<PlacementId> ofPupil(PupilId pupil, LocalDate day);

    @Query("SELECT id FROM placement WHERE planned_at IS NULL ORDER BY id LIMIT 100")
    List<PlacementId> unplanned();

    @Query("""
            SELECT p.id, p.placement_id, p.from_on, s.week, s.weekday, s.half, s.arrives_at, s.leaves_at
              FROM timetable_pattern p
              JOIN timetable_pattern_session s ON s.pattern_id = p.id
             WHERE p.placement_id IN (:ids)
             ORDER BY p.decided_at, p.id, s.week, s.weekday, s.half""")
    List<PatternTime> patterns(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids);

    @Query("""
            SELECT placement_id, session_date, half, kind, arrives_at, leaves_at, reason
              FROM timetable_day_change
             WHERE placement_id IN (:ids) AND session_date >= :day
             ORDER BY decided_at, id""")
    List<Change> changes(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids, LocalDate day);

    @Query("""
            SELECT t.pupil_id, t.starts_on, COALESCE(t.ended_on, t.ends_on) AS ends_on, s.weekday, s.half
              FROM part_time_timetable t
              JOIN part_time_session s ON s.timetable_id = t.id
             WHERE t.pupil_id IN (:pupils) AND COALESCE(t.ended_on, t.ends_on) >= :day""")
    List<PartTime> partTime(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils, LocalDate day);

    /** The sessions at home of flexi-schooling agreements; one that nobody withdrew from goes on. */
    @Query("""
            SELECT a.pupil_id, a.starts_on, COALESCE(e.last_day, DATE '2999-12-31') AS ends_on, s.weekday, s.half
              FROM flexi_agreement a
              JOIN arrangement_session s ON s.arrangement_id = a.id
              LEFT JOIN flexi_end e ON e.agreement_id = a.id
             WHERE a.pupil_id IN (:pupils) AND (e.last_day IS NULL OR e.last_day >= :day)""")
    List<PartTime> atHome(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils, LocalDate day);

    @Query("""
            SELECT pupil_id, starts_on, COALESCE(ended_on, ends_on) AS ends_on, provision_on
              FROM suspension
             WHERE pupil_id IN (:pupils) AND COALESCE(ended_on, ends_on) >= :day""")
    List<Suspension> suspensions(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils, LocalDate day);

    @Query("""
            SELECT placement_id, session_date, half, arrives_at, leaves_at, state,
                   (mark_id IS NOT NULL OR entry_id IS NOT NULL) AS spoken
              FROM expected_session
             WHERE placement_id IN (:ids) AND session_date >= :day""")
    List<Standing> standing(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids, LocalDate day);

    @Query("""
            INSERT INTO expected_session (placement_id, session_date, half, pupil_id, school_id, provider_id, site_id,
                                          arrives_at, leaves_at, state)
            VALUES (:placementId, :sessionDate, :half, :pupilId, :schoolId, :providerId, :siteId,
                    :arrivesAt, :leavesAt, :state)
                ON DUPLICATE KEY UPDATE arrives_at = VALUES(arrives_at), leaves_at = VALUES(leaves_at), state = VALUES(state)""")
    void write(List<Expected> sessions);

    @Query("""
            DELETE FROM expected_session
             WHERE placement_id = :placementId AND session_date = :sessionDate AND half = :half
               AND mark_id IS NULL AND entry_id IS NULL""")
    void remove(List<Expected> sessions);

    @Query("UPDATE placement SET planned_at = :at WHERE id IN (:ids)")
    void planned(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids, Instant at);
}

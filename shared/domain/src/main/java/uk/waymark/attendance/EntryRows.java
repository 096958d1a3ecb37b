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
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRows extends GenericRepository<EntryRows.Row, UUID> {
    @MappedEntity("register_entry")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            String code,
            @Nullable String proposed,
            String rule,
            @Nullable String reason,
            @Nullable String supervisor,
            @Nullable String activity,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID replaces,
            Instant decidedAt,
            @Nullable PersonId decidedBy,
            String decidedAs) {}

    @Introspected
    record Line(
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            PupilId pupilId,
            SchoolId schoolId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String upn,
            String school,
            String provider,
            String kind,
            String activity,
            LocalTime arrivesAt,
            String state,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Instant capturedAt,
            @Nullable String marker,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID entryId,
            @Nullable String code,
            @Nullable String familySays) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String code,
            @Nullable String proposed,
            String rule,
            @Nullable String reason,
            @Nullable String supervisor,
            @Nullable String activity,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID replaces,
            Instant decidedAt,
            @Nullable String by,
            String decidedAs) {}

    @Introspected
    record DayCount(LocalDate sessionDate, long sessions, long open, long unresolved) {}

    @Introspected
    record Unresolved(
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            SchoolId schoolId,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID entryId) {}

    String LINE = """
            SELECT e.placement_id, e.session_date, e.half, e.pupil_id, e.school_id,
                   u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname, u.upn,
                   s.name AS school, v.name AS provider, p.kind, p.activity, e.arrives_at, e.state,
                   m.fact, m.minutes_late, m.reason, m.note, m.captured_at, b.name AS marker, e.entry_id, e.code,
                   f.reason AS family_says
              FROM expected_session e
              JOIN placement p ON p.id = e.placement_id
              JOIN pupil u ON u.id = e.pupil_id
              JOIN school s ON s.id = e.school_id
              JOIN provider v ON v.id = e.provider_id
              LEFT JOIN mark m ON m.id = e.mark_id
              LEFT JOIN person b ON b.id = m.marked_by
              LEFT JOIN family_says f ON f.pupil_id = e.pupil_id AND f.on_day = e.session_date AND f.half = e.half
            """;

    @Query(LINE + """
             WHERE e.school_id IN (:schools) AND e.session_date = :day
             ORDER BY e.code IS NOT NULL AND e.code <> 'N', u.legal_surname, u.legal_forename, e.placement_id, e.half
             LIMIT :many OFFSET :from""")
    List<Line> day(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate day,
            int many,
            int from);

    @Query("""
            SELECT placement_id, session_date, half FROM expected_session FORCE INDEX (PRIMARY)
             WHERE placement_id IN (:placements) AND session_date IN (:days) AND school_id IN (:schools)
             ORDER BY placement_id, session_date, half
               FOR UPDATE""")
    List<Key> lock(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements,
            @Expandable Collection<LocalDate> days,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Introspected
    record Key(PlacementId placementId, LocalDate sessionDate, String half) {}

    @Query(LINE + """
             WHERE e.placement_id IN (:placements) AND e.session_date IN (:days) AND e.school_id IN (:schools)""")
    List<Line> lines(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements,
            @Expandable Collection<LocalDate> days,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** How much each of these days still wants. */
    @Query("""
            SELECT e.session_date, COUNT(*) AS sessions, COALESCE(SUM(e.code IS NULL), 0) AS open,
                   COALESCE(SUM(e.code = 'N'), 0) AS unresolved
              FROM expected_session e
             WHERE e.school_id IN (:schools) AND e.session_date BETWEEN :from AND :to
             GROUP BY e.session_date
             ORDER BY e.session_date DESC""")
    List<DayCount> days(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate from,
            LocalDate to);

    @Query("""
            INSERT INTO register_entry (id, placement_id, session_date, half, code, proposed, rule, reason, supervisor, activity,
                                        replaces, decided_at, decided_by, decided_as)
            VALUES (:id, :placementId, :sessionDate, :half, :code, :proposed, :rule, :reason, :supervisor, :activity,
                    :replaces, :decidedAt, :decidedBy, :decidedAs)""")
    void add(List<Row> entries);

    @Query("""
            UPDATE expected_session e
              JOIN register_entry r ON r.placement_id = e.placement_id AND r.session_date = e.session_date AND r.half = e.half
               SET e.entry_id = r.id, e.code = r.code
             WHERE r.id IN (:ids)""")
    void count(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> ids);

    @Query("""
            SELECT r.id, r.code, r.proposed, r.rule, r.reason, r.supervisor, r.activity, r.replaces, r.decided_at,
                   b.name AS `by`, r.decided_as
              FROM register_entry r
              JOIN placement p ON p.id = r.placement_id
              LEFT JOIN person b ON b.id = r.decided_by
             WHERE r.placement_id = :placement AND r.session_date = :day AND r.half = :half AND p.school_id IN (:schools)
             ORDER BY r.decided_at, r.id
             LIMIT 100""")
    List<Shown> history(
            PlacementId placement,
            LocalDate day,
            String half,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Introspected
    record MarkShown(
            String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            Instant capturedAt,
            Instant receivedAt,
            @Nullable Instant tabletAt,
            String by) {}

    @Query("""
            SELECT m.fact, m.minutes_late, m.reason, m.note, m.captured_at, m.received_at, m.tablet_at, b.name AS `by`
              FROM mark m
              JOIN placement p ON p.id = m.placement_id
              JOIN person b ON b.id = m.marked_by
             WHERE m.placement_id = :placement AND m.session_date = :day AND m.half = :half AND p.school_id IN (:schools)
             ORDER BY m.captured_at, m.received_at
             LIMIT 100""")
    List<MarkShown> marks(
            PlacementId placement,
            LocalDate day,
            String half,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** Sessions that stand at N, the oldest first; those that another node is working on are left to it. */
    @Query("""
            SELECT placement_id, session_date, half, school_id, entry_id
              FROM expected_session
             WHERE school_id = :school AND session_date BETWEEN :since AND :before AND code = 'N'
             ORDER BY session_date LIMIT 200
               FOR UPDATE SKIP LOCKED""")
    List<Unresolved> unresolved(SchoolId school, LocalDate since, LocalDate before);
}

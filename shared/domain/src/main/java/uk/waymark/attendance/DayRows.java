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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

/** What a day looked like for a school when it was over. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DayRows extends GenericRepository<DayRows.Done, SchoolId> {
    @MappedEntity("day_done")
    record Done(@Id SchoolId schoolId, LocalDate day, String what, Instant doneAt) {}

    @Introspected
    record Line(
            PlacementId placementId,
            String upn,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String provider,
            String site,
            String half,
            String state,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable Instant capturedAt,
            @Nullable String marker,
            @Nullable String code,
            long attempts,
            long reached) {}

    @Introspected
    record Climbed(String site, String half, String rung, Instant dueAt, Instant takenAt, int pupils, int told) {}

    /** Whoever adds the row does the work. */
    @Query("INSERT IGNORE INTO day_done (school_id, day, what, done_at) VALUES (:school, :day, :what, :at)")
    int take(SchoolId school, LocalDate day, String what, Instant at);

    @Query("""
            SELECT e.placement_id, u.upn, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   v.name AS provider, a.name AS site, e.half, e.state, m.fact, m.minutes_late, m.reason, m.captured_at,
                   b.name AS marker, e.code,
                   (SELECT COUNT(*) FROM contact_attempt c
                     WHERE c.placement_id = e.placement_id AND c.session_date = e.session_date AND c.half = e.half) AS attempts,
                   (SELECT COUNT(*) FROM contact_attempt c
                     WHERE c.placement_id = e.placement_id AND c.session_date = e.session_date AND c.half = e.half
                       AND c.result = 'REACHED' AND c.whom <> 'PROVIDER') AS reached
              FROM expected_session e
              JOIN pupil u ON u.id = e.pupil_id
              JOIN provider v ON v.id = e.provider_id
              JOIN site a ON a.id = e.site_id
              LEFT JOIN mark m ON m.id = e.mark_id
              LEFT JOIN person b ON b.id = m.marked_by
             WHERE e.school_id = :school AND e.session_date = :day
             ORDER BY u.legal_surname, u.legal_forename, e.placement_id, e.half
             LIMIT 2000""")
    List<Line> sheet(SchoolId school, LocalDate day);

    @Query("""
            SELECT a.name AS site, o.half, o.rung, o.due_at, o.taken_at, o.pupils, o.told
              FROM overdue_rung o
              JOIN site a ON a.id = o.site_id
             WHERE o.school_id = :school AND o.session_date = :day
             ORDER BY o.taken_at, o.rung
             LIMIT 200""")
    List<Climbed> ladder(SchoolId school, LocalDate day);

    @Query("SELECT COUNT(*) FROM expected_session WHERE school_id = :school AND session_date = :day")
    long expected(SchoolId school, LocalDate day);

    @Query("SELECT id FROM school WHERE id > :after ORDER BY id LIMIT 200")
    List<SchoolId> schools(SchoolId after);

    @Introspected
    record SchoolName(SchoolId id, String name) {}

    @Query("SELECT id, name FROM school WHERE id IN (:schools) ORDER BY name")
    List<SchoolName> names(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

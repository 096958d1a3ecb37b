package uk.waymark.exports;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SheetRows extends GenericRepository<SheetRows.Pupil, PupilId> {
    @MappedEntity("pupil")
    record Pupil(@Id PupilId id, String upn) {}

    @Introspected
    record Line(
            PupilId pupilId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String upn,
            String school,
            String provider,
            LocalDate sessionDate,
            String half,
            LocalTime arrivesAt,
            LocalTime leavesAt,
            String state,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String code) {}

    @Introspected
    record Placed(
            PlacementId id,
            String upn,
            String legalForename,
            String legalSurname,
            LocalDate bornOn,
            @Nullable String yearGroup,
            String school,
            String urn,
            String provider,
            String providerKind,
            String kind,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate partTimeFrom,
            @Nullable LocalDate partTimeTo,
            @Nullable LocalDate suspendedFrom,
            @Nullable LocalDate suspendedTo,
            @Nullable LocalDate provisionOn) {}

    @Introspected
    record Hours(PlacementId placementId, long sessions, long seconds, long requiredSeconds) {}

    String WANTED = """
             WHERE e.school_id IN (:schools) AND e.session_date BETWEEN :from AND :to
               AND (:school IS NULL OR e.school_id = :school) AND (:provider IS NULL OR e.provider_id = :provider)
            """;

    /** A page is so many pupils, each with all sessions of the days. */
    @Query("""
            SELECT e.pupil_id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname, u.upn,
                   s.name AS school, v.name AS provider, e.session_date, e.half, e.arrives_at, e.leaves_at, e.state,
                   m.fact, m.minutes_late, e.code
              FROM (SELECT u.id
                      FROM expected_session e
                      JOIN pupil u ON u.id = e.pupil_id
            """ + WANTED + """
                     GROUP BY u.id, u.legal_surname, u.legal_forename
                     ORDER BY u.legal_surname, u.legal_forename, u.id
                     LIMIT :many OFFSET :start) page
              JOIN expected_session e ON e.pupil_id = page.id
              JOIN pupil u ON u.id = e.pupil_id
              JOIN school s ON s.id = e.school_id
              JOIN provider v ON v.id = e.provider_id
              LEFT JOIN mark m ON m.id = e.mark_id
            """ + WANTED + """
             ORDER BY u.legal_surname, u.legal_forename, u.id, e.session_date, e.half""")
    List<Line> sheet(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate from,
            LocalDate to,
            @Nullable SchoolId school,
            @Nullable ProviderId provider,
            int many,
            int start);

    @Query("""
            SELECT p.id, u.upn, u.legal_forename, u.legal_surname, u.born_on, u.year_group, s.name AS school, s.urn,
                   v.name AS provider, v.kind AS provider_kind, p.kind, p.starts_on, COALESCE(p.ended_on, p.ends_on) AS ends_on,
                   t.starts_on AS part_time_from, COALESCE(t.ended_on, t.ends_on) AS part_time_to,
                   x.starts_on AS suspended_from, COALESCE(x.ended_on, x.ends_on) AS suspended_to, x.provision_on
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id AND u.left_on IS NULL
              JOIN school s ON s.id = p.school_id
              JOIN provider v ON v.id = p.provider_id
              LEFT JOIN part_time_timetable t ON t.pupil_id = u.id AND t.starts_on <= :today
                                             AND COALESCE(t.ended_on, t.ends_on) >= :today
              LEFT JOIN suspension x ON x.pupil_id = u.id AND x.starts_on <= :today
                                    AND COALESCE(x.ended_on, x.ends_on) >= :today
             WHERE p.school_id IN (:schools) AND p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today
             ORDER BY s.name, u.legal_surname, u.legal_forename, p.id, t.starts_on, x.starts_on""")
    List<Placed> placed(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, LocalDate today);

    /** Over two weeks, since a school's weeks may alternate; required are those that no part-time timetable takes off. */
    @Query("""
            SELECT t.placement_id, SUM(CASE z.week WHEN 'EVERY' THEN 2 ELSE 1 END) AS sessions,
                   SUM(TIME_TO_SEC(TIMEDIFF(z.leaves_at, z.arrives_at)) * CASE z.week WHEN 'EVERY' THEN 2 ELSE 1 END) AS seconds,
                   SUM(CASE WHEN o.weekday IS NOT NULL THEN 0
                            ELSE TIME_TO_SEC(TIMEDIFF(z.leaves_at, z.arrives_at))
                                 * CASE z.week WHEN 'EVERY' THEN 2 ELSE 1 END END) AS required_seconds
              FROM placement p
              JOIN timetable_pattern t ON t.placement_id = p.id AND t.from_on <= :today
              JOIN timetable_pattern_session z ON z.pattern_id = t.id
              LEFT JOIN part_time_timetable y ON y.pupil_id = p.pupil_id AND y.starts_on <= :today
                                             AND COALESCE(y.ended_on, y.ends_on) >= :today
              LEFT JOIN part_time_session o ON o.timetable_id = y.id AND o.weekday = z.weekday AND o.half = z.half
             WHERE p.school_id IN (:schools) AND p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today
               AND NOT EXISTS (SELECT 1 FROM timetable_pattern n
                                WHERE n.placement_id = t.placement_id AND n.from_on <= :today
                                  AND (n.from_on > t.from_on
                                       OR n.from_on = t.from_on AND (n.decided_at > t.decided_at
                                                                     OR n.decided_at = t.decided_at AND n.id > t.id)))
             GROUP BY t.placement_id""")
    List<Hours> hours(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, LocalDate today);
}

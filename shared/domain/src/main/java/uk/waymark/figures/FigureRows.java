package uk.waymark.figures;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureRows extends GenericRepository<FigureRows.PartRow, UUID> {
    @MappedEntity("term_part")
    record PartRow(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, String name, LocalDate startsOn, LocalDate endsOn) {}

    /** Sessions of one pupil at one provider with one code, or with none. */
    @Introspected
    record Sum(
            SchoolId schoolId,
            String school,
            ProviderId providerId,
            String provider,
            PupilId pupilId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            @Nullable String code,
            LocalDate lastOn,
            long many,
            long recent,
            long earlier,
            @Nullable BigDecimal target,
            boolean hasIntervention) {}

    @Introspected
    record Line(
            LocalDate sessionDate,
            String half,
            PupilId pupilId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String provider,
            LocalTime leavesAt,
            String state,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String code) {}

    /** A pupil with what is open about them, once for each half-term of their school, or once when it has none. */
    @Introspected
    record Head(
            PupilId pupilId,
            SchoolId schoolId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String school,
            @Nullable BigDecimal target,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID interventionId,
            @Nullable Instant openedAt,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal below,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn,
            @Nullable String plan,
            @Nullable Instant plannedAt,
            @Nullable String plannedBy,
            @Nullable String part,
            @Nullable LocalDate partFrom,
            @Nullable LocalDate partTo) {}

    @Introspected
    record At(Instant at) {}

    /** A session without a code is counted once it is over; one with a code always. */
    String OVER = """
               AND (e.code IS NOT NULL OR e.session_date < :today OR (e.session_date = :today AND e.leaves_at <= :time))
            """;

    String NAMES = "u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname";

    @Query("""
            SELECT MIN(id) AS id, name, MIN(starts_on) AS starts_on, MAX(ends_on) AS ends_on
              FROM term_part
             WHERE school_id IN (:schools) AND starts_on BETWEEN :since AND :today
             GROUP BY name
             ORDER BY 3""")
    List<PartRow> parts(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate since,
            LocalDate today);

    @Query("""
            SELECT e.school_id, s.name AS school, e.provider_id, v.name AS provider, e.pupil_id,\s""" + NAMES + """
                   , e.code, MAX(e.session_date) AS last_on, COALESCE(SUM(e.session_date >= :from), 0) AS many,
                   COALESCE(SUM(e.session_date >= :recent), 0) AS recent,
                   COALESCE(SUM(e.session_date >= :earlier AND e.session_date < :recent), 0) AS earlier,
                   MAX(CASE WHEN COALESCE(p.ended_on, p.ends_on) >= :today THEN p.target END) AS target,
                   MAX(i.id IS NOT NULL) AS has_intervention
              FROM expected_session e
              JOIN placement p ON p.id = e.placement_id
              JOIN pupil u ON u.id = e.pupil_id
              JOIN school s ON s.id = e.school_id
              JOIN provider v ON v.id = e.provider_id
              LEFT JOIN attendance_intervention i ON i.pupil_id = e.pupil_id AND i.open_one = 1
             WHERE e.school_id IN (:schools) AND e.session_date BETWEEN :first AND :to
            """ + OVER + """
             GROUP BY e.school_id, s.name, e.provider_id, v.name, e.pupil_id,\s""" + NAMES + ", e.code")
    List<Sum> sums(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate first,
            LocalDate from,
            LocalDate to,
            LocalDate recent,
            LocalDate earlier,
            LocalDate today,
            LocalTime time);

    String LINE = """
            SELECT e.session_date, e.half, e.pupil_id,\s""" + NAMES + """
                   , v.name AS provider, e.leaves_at, e.state, m.fact, m.minutes_late, e.code
              FROM expected_session e
              JOIN pupil u ON u.id = e.pupil_id
              JOIN provider v ON v.id = e.provider_id
              LEFT JOIN mark m ON m.id = e.mark_id
            """;

    /** The sessions behind a figure. */
    @Query(LINE + """
             WHERE e.school_id IN (:schools) AND e.session_date BETWEEN :from AND :to
               AND (:school IS NULL OR e.school_id = :school)
               AND (:provider IS NULL OR e.provider_id = :provider)
               AND (:pupil IS NULL OR e.pupil_id = :pupil)
               AND (e.code IN (:codes) OR (:uncoded AND e.code IS NULL))
            """ + OVER + """
             ORDER BY e.session_date DESC, u.legal_surname, u.legal_forename, e.placement_id, e.half DESC
             LIMIT :many OFFSET :start""")
    List<Line> behind(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate from,
            LocalDate to,
            @Nullable SchoolId school,
            @Nullable ProviderId provider,
            @Nullable PupilId pupil,
            @Expandable Collection<String> codes,
            boolean uncoded,
            LocalDate today,
            LocalTime time,
            int many,
            int start);

    @Query(LINE + """
             WHERE e.pupil_id = :pupil AND e.school_id = :school AND e.session_date BETWEEN :from AND :to
             ORDER BY e.session_date, e.half""")
    List<Line> ofPupil(PupilId pupil, SchoolId school, LocalDate from, LocalDate to);

    @Query("""
            SELECT u.id AS pupil_id, u.school_id,\s""" + NAMES + """
                   , s.name AS school,
                   (SELECT MAX(p.target) FROM placement p
                     WHERE p.pupil_id = u.id AND COALESCE(p.ended_on, p.ends_on) >= :today) AS target,
                   i.id AS intervention_id, i.opened_at, i.rate, i.target AS below, i.from_on, i.to_on, i.plan, i.planned_at,
                   COALESCE(b.name, 'The school') AS planned_by, t.name AS part, t.starts_on AS part_from, t.ends_on AS part_to
              FROM pupil u
              JOIN school s ON s.id = u.school_id
              LEFT JOIN attendance_intervention i ON i.pupil_id = u.id AND i.open_one = 1
              LEFT JOIN person b ON b.id = i.planned_by
              LEFT JOIN term_part t ON t.school_id = u.school_id AND t.starts_on BETWEEN :since AND :today
             WHERE u.id = :pupil AND u.school_id IN (:schools)
             ORDER BY t.starts_on""")
    List<Head> head(
            PupilId pupil,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate since,
            LocalDate today);

    /** When concerns about the pupil were sent, nothing of what they say. */
    @Query("""
            SELECT c.sent_at AS at FROM concern c
             WHERE c.pupil_id = :pupil AND c.school_id IN (:schools) AND c.sent_at >= :since
             ORDER BY c.sent_at LIMIT 200""")
    List<At> concerns(
            PupilId pupil,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            Instant since);
}

package uk.waymark.attendance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegisterRows extends GenericRepository<MarkRows.Row, MarkId> {
    @Introspected
    record Line(
            PlacementId id,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String school,
            String site,
            LocalTime arrivesAt,
            LocalTime leavesAt,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Instant capturedAt,
            @Nullable String marker) {}

    @Introspected
    record Card(
            PlacementId id,
            PupilId pupilId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String school,
            String provider,
            String site,
            String street,
            String town,
            String postcode,
            String telephone,
            LocalTime arrivesAt,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Instant capturedAt,
            @Nullable String marker) {}

    @Introspected
    record Figures(SchoolId id, String name, long expected, long here, long away, long unsaid) {}

    String MARK = """
              LEFT JOIN session_mark c ON c.placement_id = p.id AND c.session_date = :day AND c.half = :half
              LEFT JOIN mark m ON m.id = c.mark_id
              LEFT JOIN person b ON b.id = m.marked_by
            """;

    @Query("""
            SELECT p.id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   s.name AS school, a.name AS site, x.arrives_at, x.leaves_at,
                   m.fact, m.minutes_late, m.reason, m.note, m.captured_at, b.name AS marker
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id
              JOIN school s ON s.id = p.school_id
              JOIN site a ON a.id = p.site_id
            """ + MARK + Expectation.SQL + """
               AND (p.provider_id IN (:providers) OR p.site_id IN (:sites))
             ORDER BY COALESCE(u.preferred_forename, u.legal_forename), u.legal_surname, p.id
             LIMIT 500""")
    List<Line> register(
            LocalDate day,
            int weekday,
            String half,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("""
            SELECT p.id, p.pupil_id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   s.name AS school, v.name AS provider, a.name AS site, a.street, a.town, a.postcode, a.telephone,
                   x.arrives_at, m.fact, m.minutes_late, m.reason, m.note, m.captured_at, b.name AS marker
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id
              JOIN school s ON s.id = p.school_id
              JOIN provider v ON v.id = p.provider_id
              JOIN site a ON a.id = p.site_id
            """ + MARK + Expectation.SQL + """
               AND p.school_id IN (:schools)
             ORDER BY (m.fact IS NOT NULL AND m.fact <> 'TAKEN_BACK'), x.arrives_at, u.legal_surname, u.legal_forename, p.id
             LIMIT 1000""")
    List<Card> board(
            LocalDate day,
            int weekday,
            String half,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT s.id, s.name, COUNT(*) AS expected,
                   COALESCE(SUM(m.fact IN ('PRESENT', 'LATE', 'REMOTE')), 0) AS here,
                   COALESCE(SUM(m.fact IN ('ABSENT', 'LEFT_EARLY', 'SITE_CLOSED')), 0) AS away,
                   COALESCE(SUM(m.fact IS NULL OR m.fact = 'TAKEN_BACK'), 0) AS unsaid
              FROM placement p
              JOIN school s ON s.id = p.school_id
            """ + MARK + Expectation.SQL + """
               AND p.school_id IN (:schools)
             GROUP BY s.id, s.name
             ORDER BY s.name""")
    List<Figures> figures(
            LocalDate day,
            int weekday,
            String half,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

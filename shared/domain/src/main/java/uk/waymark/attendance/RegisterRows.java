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
            String state,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Instant capturedAt,
            @Nullable String marker,
            @Nullable String familySays) {}

    @Introspected
    record Card(
            PlacementId id,
            PupilId pupilId,
            SchoolId schoolId,
            SiteId siteId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String school,
            String provider,
            String site,
            String siteKind,
            @Nullable String runBy,
            String street,
            String town,
            String postcode,
            String telephone,
            LocalTime arrivesAt,
            int reportWithin,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Instant capturedAt,
            @Nullable String marker) {}

    @Introspected
    record Figures(SchoolId id, String name, long expected, long here, long away, long unsaid) {}

    String MARK = """
              LEFT JOIN mark m ON m.id = e.mark_id
              LEFT JOIN person b ON b.id = m.marked_by
            """;

    String EXPECTED = """
             WHERE e.session_date = :day AND e.half = :half AND e.state IN ('EXPECTED', 'INDUCTION')
            """;

    @Query("""
            SELECT e.placement_id AS id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   s.name AS school, a.name AS site, e.arrives_at, e.leaves_at, e.state,
                   m.fact, m.minutes_late, m.reason, m.note, m.captured_at, b.name AS marker, f.reason AS family_says
              FROM expected_session e
              JOIN pupil u ON u.id = e.pupil_id
              JOIN school s ON s.id = e.school_id
              JOIN site a ON a.id = e.site_id
              LEFT JOIN family_says f ON f.pupil_id = e.pupil_id AND f.on_day = e.session_date AND f.half = e.half
            """ + MARK + EXPECTED + """
               AND (e.provider_id IN (:providers) OR e.site_id IN (:sites))
             ORDER BY COALESCE(u.preferred_forename, u.legal_forename), u.legal_surname, e.placement_id
             LIMIT 500""")
    List<Line> register(
            LocalDate day,
            String half,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("""
            SELECT e.placement_id AS id, e.pupil_id, e.school_id, e.site_id,
                   u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   s.name AS school, v.name AS provider, a.name AS site, a.kind AS site_kind, a.run_by, a.street, a.town, a.postcode, a.telephone,
                   e.arrives_at, COALESCE(p.report_within, -1) AS report_within,
                   m.fact, m.minutes_late, m.reason, m.note, m.captured_at, b.name AS marker
              FROM expected_session e
              JOIN placement p ON p.id = e.placement_id
              JOIN pupil u ON u.id = e.pupil_id
              JOIN school s ON s.id = e.school_id
              JOIN provider v ON v.id = e.provider_id
              JOIN site a ON a.id = e.site_id
            """ + MARK + EXPECTED + """
               AND e.school_id IN (:schools)
             ORDER BY (m.fact IS NOT NULL AND m.fact <> 'TAKEN_BACK'), e.arrives_at, u.legal_surname, u.legal_forename,
                      e.placement_id
             LIMIT 1000""")
    List<Card> board(
            LocalDate day, String half, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Introspected
    record Seen(PupilId pupilId, Instant seenAt) {}

    /** A query of its own, since only with the pupils named one by one is the index used for the days as well. */
    @Query("""
            SELECT pupil_id, MAX(captured_at) AS seen_at
              FROM expected_session FORCE INDEX (expected_session_of_pupil)
             WHERE pupil_id IN (:pupils) AND session_date BETWEEN :since AND :day
               AND fact IN ('PRESENT', 'LATE', 'LEFT_EARLY')
             GROUP BY pupil_id""")
    List<Seen> seen(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils,
            LocalDate since,
            LocalDate day);

    @Query("""
            SELECT s.id, s.name, COUNT(*) AS expected,
                   COALESCE(SUM(e.fact IN ('PRESENT', 'LATE', 'REMOTE')), 0) AS here,
                   COALESCE(SUM(e.fact IN ('ABSENT', 'LEFT_EARLY', 'SITE_CLOSED')), 0) AS away,
                   COALESCE(SUM(e.fact IS NULL OR e.fact = 'TAKEN_BACK'), 0) AS unsaid
              FROM expected_session e
              JOIN school s ON s.id = e.school_id
            """ + EXPECTED + """
               AND e.school_id IN (:schools)
             GROUP BY s.id, s.name
             ORDER BY s.name""")
    List<Figures> figures(
            LocalDate day, String half, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

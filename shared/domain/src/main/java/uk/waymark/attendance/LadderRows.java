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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LadderRows extends GenericRepository<LadderRows.Row, UUID> {
    @MappedEntity("overdue_rung")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            SiteId siteId,
            LocalDate sessionDate,
            String half,
            Instant reportBy,
            String rung,
            Instant dueAt,
            Instant takenAt,
            int pupils,
            int told) {}

    /** Pupils of one school at one site of whom nobody has said anything, with the same time to report by. */
    @Introspected
    record Unsaid(
            SchoolId schoolId,
            ProviderId providerId,
            SiteId siteId,
            LocalDate sessionDate,
            String half,
            LocalTime arrivesAt,
            int reportWithin,
            int pupils) {}

    @Introspected
    record Taken(SchoolId schoolId, SiteId siteId, String half, Instant reportBy, String rung) {}

    @Query("""
            SELECT e.school_id, e.provider_id, e.site_id, e.session_date, e.half, e.arrives_at,
                   COALESCE(p.report_within, -1) AS report_within, COUNT(*) AS pupils
              FROM expected_session e
              JOIN placement p ON p.id = e.placement_id
             WHERE e.school_id IN (:schools) AND e.session_date = :day AND e.state IN ('EXPECTED', 'INDUCTION')
               AND (e.fact IS NULL OR e.fact = 'TAKEN_BACK')
             GROUP BY e.school_id, e.provider_id, e.site_id, e.session_date, e.half, e.arrives_at, report_within
             ORDER BY e.school_id, e.site_id, e.half, e.arrives_at""")
    List<Unsaid> unsaid(LocalDate day, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT school_id, site_id, half, report_by, rung FROM overdue_rung
             WHERE session_date = :day AND half = :half AND school_id IN (:schools)""")
    List<Taken> taken(
            LocalDate day, String half, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(
            "SELECT school_id, site_id, half, report_by, rung FROM overdue_rung WHERE session_date = :day AND school_id IN (:schools)")
    List<Taken> takenOn(LocalDate day, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** Of two nodes that take a rung at once, one adds it. */
    @Query("""
            INSERT IGNORE INTO overdue_rung (id, school_id, site_id, session_date, half, report_by, rung, due_at, taken_at, pupils, told)
            VALUES (:id, :schoolId, :siteId, :sessionDate, :half, :reportBy, :rung, :dueAt, :takenAt, :pupils, :told)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            SiteId siteId,
            LocalDate sessionDate,
            String half,
            Instant reportBy,
            String rung,
            Instant dueAt,
            Instant takenAt,
            int pupils,
            int told);

    /** Those who keep registers at the site: whose role is for the whole provider or for this site. */
    @Query("""
            SELECT DISTINCT p.id
              FROM role_grant g
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE g.ended_at IS NULL AND g.role IN (:roles)
               AND ((g.scope_kind = 'PROVIDER' AND g.scope_id = :provider) OR (g.scope_kind = 'SITE' AND g.scope_id = :site))""")
    List<PersonId> keepers(ProviderId provider, SiteId site, @Expandable Collection<String> roles);
}

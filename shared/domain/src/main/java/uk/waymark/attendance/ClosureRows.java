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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosureRows extends GenericRepository<ClosureRows.Row, UUID> {
    @MappedEntity("provider_closure")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            SiteId siteId,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String half,
            String reason,
            Instant announcedAt,
            PersonId announcedBy) {}

    @Introspected
    record Hit(PlacementId placementId, LocalDate sessionDate, String half, SchoolId schoolId) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String site,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String half,
            String reason,
            Instant announcedAt,
            String by,
            @Nullable Instant withdrawnAt) {}

    @Query("""
            INSERT IGNORE INTO provider_closure (id, provider_id, site_id, starts_on, ends_on, half, reason, announced_at, announced_by)
            VALUES (:id, :providerId, :siteId, :startsOn, :endsOn, :half, :reason, :announcedAt, :announcedBy)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            SiteId siteId,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String half,
            String reason,
            Instant announcedAt,
            PersonId announcedBy);

    @Query("""
            SELECT provider_id FROM site
             WHERE id = :site AND closed_at IS NULL AND (provider_id IN (:providers) OR id IN (:sites))""")
    Optional<ProviderId> provider(
            SiteId site,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("""
            SELECT placement_id, session_date, half, school_id
              FROM expected_session
             WHERE site_id = :site AND session_date BETWEEN :from AND :to AND (:half = '' OR half = :half)
               AND state IN ('EXPECTED', 'INDUCTION') AND (fact IS NULL OR fact = 'TAKEN_BACK')
             ORDER BY placement_id, session_date, half
               FOR UPDATE""")
    List<Hit> open(SiteId site, LocalDate from, LocalDate to, String half);

    /** Only the lines are locked: marks are never altered, and the application's user may not lock them. */
    @Query("""
            SELECT e.placement_id, e.session_date, e.half, e.school_id
              FROM expected_session e
             WHERE e.site_id = :site AND e.session_date BETWEEN :from AND :to
               AND EXISTS (SELECT 1 FROM mark m WHERE m.id = e.mark_id AND m.device_id = :device)
             ORDER BY e.placement_id, e.session_date, e.half
               FOR UPDATE""")
    List<Hit> closed(SiteId site, LocalDate from, LocalDate to, String device);

    @Query("""
            SELECT id, provider_id, site_id, starts_on, ends_on, half, reason, announced_at, announced_by
              FROM provider_closure
             WHERE id = :id AND withdrawn_at IS NULL AND (provider_id IN (:providers) OR site_id IN (:sites)) FOR UPDATE""")
    Optional<Row> own(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("UPDATE provider_closure SET withdrawn_at = :at, withdrawn_by = :by WHERE id = :id")
    void withdraw(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at, PersonId by);

    @Query("""
            SELECT c.id, a.name AS site, c.starts_on, c.ends_on, c.half, c.reason, c.announced_at, b.name AS `by`, c.withdrawn_at
              FROM provider_closure c
              JOIN site a ON a.id = c.site_id
              JOIN person b ON b.id = c.announced_by
             WHERE (c.provider_id IN (:providers) OR c.site_id IN (:sites))
             ORDER BY c.announced_at DESC LIMIT 50""")
    List<Shown> of(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);
}

package uk.waymark.tablets;

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
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TabletId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TabletRows extends GenericRepository<TabletRows.Row, TabletId> {
    @MappedEntity("tablet")
    record Row(
            @Id TabletId id,
            ProviderId providerId,
            @Nullable SiteId siteId,
            String name,
            byte[] tokenHash,
            Instant enrolledAt,
            PersonId enrolledBy,
            int wipeAfterDays,
            @Nullable Instant lastSeenAt,
            @Nullable Long lastSequence,
            @Nullable Integer waiting,
            @Nullable Long clockOffsetSeconds,
            @Nullable Instant revokedAt,
            @Nullable PersonId revokedBy) {
        EnrolledTablet enrolled() {
            return new EnrolledTablet(id, providerId, Optional.ofNullable(siteId), name, wipeAfterDays);
        }
    }

    @Introspected
    record Line(
            TabletId id,
            String name,
            @Nullable String site,
            Instant enrolledAt,
            @Nullable Instant lastSeenAt,
            @Nullable Integer waiting,
            @Nullable Long clockOffsetSeconds,
            @Nullable Instant revokedAt) {}

    @Introspected
    record Code(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            @Nullable SiteId siteId,
            String name,
            PersonId createdBy,
            Instant expiresAt) {}

    @Introspected
    record Joined(TabletId tabletId, PersonId personId, String name) {}

    void save(Row row);

    @Query("SELECT * FROM tablet WHERE token_hash = :token")
    Optional<Row> findByToken(byte[] token);

    @Query("""
            SELECT t.id, t.name, s.name AS site, t.enrolled_at, t.last_seen_at, t.waiting, t.clock_offset_seconds, t.revoked_at
              FROM tablet t
              LEFT JOIN site s ON s.id = t.site_id
             WHERE t.provider_id IN (:providers)
             ORDER BY t.revoked_at IS NOT NULL, t.name, t.id
             LIMIT 200""")
    List<Line> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query("""
            SELECT j.tablet_id, j.person_id, p.name
              FROM tablet_person j
              JOIN person p ON p.id = j.person_id AND p.deactivated_at IS NULL
             WHERE j.tablet_id IN (:tablets) AND j.ended_at IS NULL
             ORDER BY p.name, p.id""")
    List<Joined> joined(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<TabletId> tablets);

    @Query("""
            SELECT p.id AS placement, s.name, s.telephone
              FROM placement p
              JOIN school s ON s.id = p.school_id
             WHERE p.provider_id = :provider AND (:site IS NULL OR p.site_id = :site)
               AND p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today
             LIMIT 500""")
    List<HomeSchool> schools(ProviderId provider, @Nullable SiteId site, LocalDate today);

    @Query("SELECT COUNT(*) FROM tablet_person WHERE tablet_id = :tablet AND person_id = :person AND ended_at IS NULL")
    long isOn(TabletId tablet, PersonId person);

    @Query("INSERT INTO tablet_person (id, tablet_id, person_id, joined_at) VALUES (:id, :tablet, :person, :at)")
    void join(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, TabletId tablet, PersonId person, Instant at);

    @Query(
            "UPDATE tablet_person SET ended_at = :at WHERE tablet_id = :tablet AND person_id = :person AND ended_at IS NULL")
    int leave(TabletId tablet, PersonId person, Instant at);

    /** What a tablet that was revoked meanwhile says is of no interest any more. */
    @Query("""
            UPDATE tablet
               SET last_seen_at = :at, waiting = :waiting, last_sequence = COALESCE(:sequence, last_sequence),
                   clock_offset_seconds = COALESCE(:ahead, clock_offset_seconds)
             WHERE id = :tablet AND revoked_at IS NULL""")
    void seen(TabletId tablet, Instant at, int waiting, @Nullable Long sequence, @Nullable Long ahead);

    @Query("""
            UPDATE tablet SET revoked_at = :at, revoked_by = :by
             WHERE id = :tablet AND provider_id IN (:providers) AND revoked_at IS NULL""")
    int revoke(
            TabletId tablet,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            Instant at,
            PersonId by);

    @Query("SELECT COUNT(*) FROM site WHERE id = :site AND provider_id = :provider AND closed_at IS NULL")
    long hasSite(ProviderId provider, SiteId site);

    @Query("""
            INSERT INTO tablet_code (id, provider_id, site_id, name, code_hash, created_at, created_by, expires_at)
            VALUES (:id, :provider, :site, :name, :code, :at, :by, :expires)""")
    void addCode(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId provider,
            @Nullable SiteId site,
            String name,
            byte[] code,
            Instant at,
            PersonId by,
            Instant expires);

    @Query("""
            SELECT id, provider_id, site_id, name, created_by, expires_at
              FROM tablet_code WHERE code_hash = :code AND used_at IS NULL""")
    Optional<Code> code(byte[] code);

    @Query("UPDATE tablet_code SET used_at = :at WHERE id = :id AND used_at IS NULL")
    int useCode(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at);
}

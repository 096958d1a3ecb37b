package uk.waymark.placements;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlacementRows extends GenericRepository<PlacementRows.Row, PlacementId> {
    @MappedEntity("placement")
    record Row(
            @Id PlacementId id,
            PupilId pupilId,
            SchoolId schoolId,
            ProviderId providerId,
            SiteId siteId,
            String kind,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant placedAt,
            PersonId placedBy,
            String activity,
            @Nullable Integer reportWithin,
            @Nullable BigDecimal target,
            @Nullable String justification,
            @Nullable ReferralId referralId,
            @Nullable String takenOver) {}

    @Introspected
    record Shown(
            PlacementId id,
            String provider,
            String site,
            String street,
            String town,
            String postcode,
            String telephone,
            String kind,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String endReason,
            @Nullable String heldBecause) {}

    @Introspected
    record PlacedRow(
            PlacementId id,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String school) {}

    void save(Row row);

    @Introspected
    record Where(ProviderId providerId, String kind) {}

    @Query("""
            SELECT s.provider_id, v.kind FROM site s JOIN provider v ON v.id = s.provider_id
             WHERE s.id = :site AND s.closed_at IS NULL""")
    Optional<Where> where(SiteId site);

    @Query("""
            SELECT p.id, v.name AS provider, s.name AS site, s.street, s.town, s.postcode, s.telephone, p.kind, p.starts_on,
                   COALESCE(p.ended_on, p.ends_on) AS ends_on, p.end_reason, p.held_because
              FROM placement p
              JOIN provider v ON v.id = p.provider_id
              JOIN site s ON s.id = p.site_id
             WHERE p.pupil_id = :pupil AND p.school_id IN (:schools)
             ORDER BY p.starts_on DESC
             LIMIT 100""")
    List<Shown> ofPupil(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT kind FROM placement WHERE id = :id AND school_id IN (:schools)")
    Optional<String> kind(
            PlacementId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            UPDATE placement SET ended_on = :lastDay, ended_at = :at, ended_by = :by, end_reason = :reason
             WHERE id = :id AND school_id IN (:schools) AND ended_at IS NULL
               AND starts_on <= :lastDay AND ends_on >= :lastDay""")
    int end(
            PlacementId id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate lastDay,
            String reason,
            Instant at,
            PersonId by);

    /** The last day is the one before the first: no session lies in it. A held one has not begun, whatever its first day. */
    @Query("""
            UPDATE placement SET ended_on = DATE_SUB(starts_on, INTERVAL 1 DAY), ended_at = :at, ended_by = :by, end_reason = :reason
             WHERE id = :id AND school_id IN (:schools) AND ended_at IS NULL AND (starts_on > :today OR held_at IS NOT NULL)""")
    int withdraw(
            PlacementId id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate today,
            String reason,
            Instant at,
            PersonId by);

    @Query("""
            UPDATE placement SET ended_on = :lastDay, ended_at = :at, ended_by = :by, end_reason = :reason
             WHERE id = :id AND ended_at IS NULL""")
    int over(PlacementId id, LocalDate lastDay, String reason, Instant at, PersonId by);

    @Query("""
            SELECT p.id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname, s.name AS school
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id
              JOIN school s ON s.id = p.school_id
             WHERE (p.provider_id IN (:providers) OR p.site_id IN (:sites))
               AND p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today
             ORDER BY COALESCE(u.preferred_forename, u.legal_forename), u.legal_surname, p.id
             LIMIT 500""")
    List<PlacedRow> current(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites,
            LocalDate today);

    @Introspected
    record Procedure(String words, LocalDate agreedOn, Instant recordedAt, String by) {}

    @Query("""
            SELECT a.words, a.agreed_on, a.recorded_at, b.name AS `by`
              FROM attendance_procedure a
              JOIN placement p ON p.id = a.placement_id
              JOIN person b ON b.id = a.recorded_by
             WHERE a.placement_id = :placement
               AND (p.school_id IN (:schools) OR p.provider_id IN (:providers) OR p.site_id IN (:sites))
             ORDER BY a.recorded_at DESC, a.id DESC
             LIMIT 1""")
    Optional<Procedure> procedure(
            PlacementId placement,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("SELECT school_id FROM placement WHERE id = :placement AND school_id IN (:schools)")
    Optional<SchoolId> ownPlacement(
            PlacementId placement, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            INSERT INTO attendance_procedure (id, placement_id, words, agreed_on, recorded_at, recorded_by)
            VALUES (:id, :placement, :words, :agreedOn, :at, :by)""")
    void agree(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String words,
            LocalDate agreedOn,
            Instant at,
            PersonId by);
}

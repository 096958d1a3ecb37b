package uk.waymark.placements;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.pupils.PupilName;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRows extends GenericRepository<PlacementRows.Row, PlacementId> {
    @Introspected
    record Line(
            PlacementId id,
            PupilId pupilId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            LocalDate bornOn,
            @Nullable String yearGroup,
            @Nullable String senStatus,
            @Nullable Boolean freeSchoolMeals,
            @Nullable Boolean lookedAfter,
            SchoolId schoolId,
            String school,
            String schoolTelephone,
            ProviderId providerId,
            String provider,
            String providerKind,
            SiteId siteId,
            String site,
            String street,
            String town,
            String postcode,
            String siteTelephone,
            String kind,
            String activity,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant placedAt,
            @Nullable String endReason,
            @Nullable String heldBecause,
            @Nullable ReferralId referralId,
            @Nullable String takenOver) {}

    String SELECT = """
            SELECT p.id, p.pupil_id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname, u.born_on,
                   u.year_group, u.sen_status, u.free_school_meals, u.looked_after, p.school_id, c.name AS school,
                   c.telephone AS school_telephone, p.provider_id, v.name AS provider, v.kind AS provider_kind, p.site_id,
                   s.name AS site, s.street, s.town, s.postcode, s.telephone AS site_telephone, p.kind, p.activity, p.starts_on,
                   COALESCE(p.ended_on, p.ends_on) AS ends_on, p.placed_at, p.end_reason, p.held_because, p.referral_id, p.taken_over
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id
              JOIN school c ON c.id = p.school_id
              JOIN provider v ON v.id = p.provider_id
              JOIN site s ON s.id = p.site_id
            """;

    @Query(SELECT + " WHERE p.id IN (:ids)")
    List<Line> all(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids);

    @Query(SELECT + " WHERE p.pupil_id = :pupil ORDER BY p.starts_on DESC, p.id LIMIT 100")
    List<Line> ofPupil(PupilId pupil);

    @Query("SELECT id FROM placement WHERE id = :id FOR UPDATE")
    Optional<PlacementId> lock(PlacementId id);

    @Query(SELECT + """
             WHERE p.school_id IN (:schools)
             ORDER BY COALESCE(p.ended_on, p.ends_on) < :today, u.legal_surname, u.legal_forename, p.id
             LIMIT :many OFFSET :from""")
    List<Line> ofSchools(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate today,
            int many,
            int from);

    @Query("SELECT COUNT(*) FROM placement WHERE school_id IN (:schools)")
    long count(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SELECT + """
             WHERE (p.provider_id IN (:providers) OR p.site_id IN (:sites)) AND COALESCE(p.ended_on, p.ends_on) >= :today
               AND COALESCE(p.ended_on, p.ends_on) >= p.starts_on
             ORDER BY COALESCE(u.preferred_forename, u.legal_forename), u.legal_surname, p.id
             LIMIT 500""")
    List<Line> ofProviders(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites,
            LocalDate today);

    /** In the order of their ids. */
    @Query("""
            SELECT id FROM placement
             WHERE ends_on >= :today AND COALESCE(ended_on, ends_on) >= :today AND id > :last
             ORDER BY id LIMIT :many""")
    List<PlacementId> openAfter(LocalDate today, PlacementId last, int many);

    /** In the order of their ids. */
    @Query("""
            SELECT id FROM placement
             WHERE ends_on >= :from AND COALESCE(ended_on, ends_on) BETWEEN :from AND :to AND id > :last
             ORDER BY id LIMIT :many""")
    List<PlacementId> endingAfter(LocalDate from, LocalDate to, PlacementId last, int many);

    /** In the order of their ids. */
    @Query("""
            SELECT p.id FROM placement p JOIN pupil u ON u.id = p.pupil_id
             WHERE p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today AND u.year_group IN ('11', 'Year 11', 'Y11')
               AND p.id > :last
             ORDER BY p.id LIMIT :many""")
    List<PlacementId> inLastYearAfter(LocalDate today, PlacementId last, int many);

    static PlacementFile file(Line row) {
        return new PlacementFile(
                row.id(),
                row.pupilId(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                row.bornOn(),
                Optional.ofNullable(row.yearGroup()),
                Optional.ofNullable(row.senStatus()),
                Optional.ofNullable(row.freeSchoolMeals()),
                Optional.ofNullable(row.lookedAfter()),
                row.schoolId(),
                row.school(),
                row.schoolTelephone(),
                row.providerId(),
                row.provider(),
                ProviderKind.valueOf(row.providerKind()),
                row.siteId(),
                row.site(),
                row.street() + ", " + row.town() + ", " + row.postcode(),
                row.siteTelephone(),
                PlacementKind.valueOf(row.kind()),
                row.activity(),
                row.startsOn(),
                row.endsOn(),
                Session.dateOf(row.placedAt()),
                Optional.ofNullable(row.endReason()),
                Optional.ofNullable(row.heldBecause()),
                Optional.ofNullable(row.referralId()),
                Optional.ofNullable(row.takenOver()));
    }
}

package uk.waymark.referrals.choice;

import io.micronaut.core.annotation.Introspected;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CandidateRows extends GenericRepository<CandidateRows.Row, UUID> {
    @MappedEntity("referral_candidate")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ReferralId referralId,
            ProviderId providerId,
            @Nullable BigDecimal distanceKm,
            @Nullable Integer travelMinutes,
            @Nullable BigDecimal cost,
            @Nullable String costPer,
            String fit,
            String quality,
            String safety,
            String worth,
            Instant notedAt,
            PersonId notedBy) {}

    @Introspected
    record Approved(
            ProviderId id,
            String name,
            String kind,
            String standing,
            @Nullable String needs,
            @Nullable String curriculum,
            @Nullable String limits,
            @Nullable BigDecimal dayCost) {}

    @Introspected
    record Note(
            ProviderId providerId,
            @Nullable BigDecimal distanceKm,
            @Nullable Integer travelMinutes,
            @Nullable BigDecimal cost,
            @Nullable String costPer,
            String fit,
            String quality,
            String safety,
            String worth,
            @Nullable String by) {}

    @Introspected
    record Ended(ProviderId providerId, long running, long ranOut, long endedEarly) {}

    void save(Row row);

    @Query("""
            SELECT v.id, v.name, v.kind, c.standing, o.needs, o.curriculum, o.constraints AS limits, o.day_cost
              FROM commission c
              JOIN provider v ON v.id = c.provider_id
              LEFT JOIN provider_offer o ON o.id = (SELECT x.id FROM provider_offer x WHERE x.provider_id = v.id
                                                     ORDER BY x.recorded_at DESC, x.id DESC LIMIT 1)
             WHERE c.school_id = :school AND c.standing IN ('APPROVED', 'APPROVED_WITH_CONDITIONS')
             ORDER BY v.name, v.id LIMIT 200""")
    List<Approved> approved(SchoolId school);

    /** Every note, the latest of a provider last. */
    @Query("""
            SELECT n.provider_id, n.distance_km, n.travel_minutes, n.cost, n.cost_per, n.fit, n.quality, n.safety, n.worth,
                   p.name AS `by`
              FROM referral_candidate n LEFT JOIN person p ON p.id = n.noted_by
             WHERE n.referral_id = :referral ORDER BY n.noted_at, n.id LIMIT 500""")
    List<Note> notes(ReferralId referral);

    @Query("""
            SELECT p.provider_id,
                   COUNT(CASE WHEN COALESCE(p.ended_on, p.ends_on) >= :today THEN 1 END) AS running,
                   COUNT(CASE WHEN p.ended_at IS NULL AND p.ends_on < :today THEN 1 END) AS ran_out,
                   COUNT(CASE WHEN p.ended_at IS NOT NULL AND p.ended_on < :today THEN 1 END) AS ended_early
              FROM placement p WHERE p.school_id = :school
             GROUP BY p.provider_id""")
    List<Ended> past(SchoolId school, LocalDate today);

    @Query("SELECT COUNT(*) FROM referral_candidate WHERE referral_id = :referral AND provider_id = :provider")
    long noted(ReferralId referral, ProviderId provider);
}

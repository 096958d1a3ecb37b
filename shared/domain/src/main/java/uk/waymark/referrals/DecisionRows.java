package uk.waymark.referrals;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SiteId;
import uk.waymark.placements.PlacementKind;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRows extends GenericRepository<DecisionRows.Row, ReferralId> {
    @MappedEntity("referral_decision")
    record Row(
            @Id ReferralId referralId,
            String verdict,
            String reason,
            String outcomes,
            String review,
            String safety,
            String attainment,
            String development,
            String ambitions,
            String interests,
            String whyChosen,
            @Nullable ProviderId providerId,
            @Nullable SiteId siteId,
            @Nullable String kind,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean selfApproved,
            Instant decidedAt,
            PersonId decidedBy) {}

    @Introspected
    record Shown(
            String verdict,
            String reason,
            String outcomes,
            String review,
            String safety,
            String attainment,
            String development,
            String ambitions,
            String interests,
            String whyChosen,
            @Nullable ProviderId providerId,
            @Nullable String provider,
            @Nullable SiteId siteId,
            @Nullable String site,
            @Nullable String kind,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean selfApproved,
            Instant decidedAt,
            @Nullable String by) {}

    void save(Row row);

    @Query("""
            SELECT d.verdict, d.reason, d.outcomes, d.review, d.safety, d.attainment, d.development, d.ambitions, d.interests,
                   d.why_chosen, d.provider_id, v.name AS provider, d.site_id, s.name AS site, d.kind, d.starts_on, d.ends_on,
                   d.self_approved, d.decided_at, p.name AS `by`
              FROM referral_decision d
              LEFT JOIN provider v ON v.id = d.provider_id
              LEFT JOIN site s ON s.id = d.site_id
              LEFT JOIN person p ON p.id = d.decided_by
             WHERE d.referral_id = :referral""")
    Optional<Shown> of(ReferralId referral);

    @Query("SELECT COUNT(*) FROM site WHERE id = :site AND provider_id = :provider AND closed_at IS NULL")
    long sites(SiteId site, ProviderId provider);

    static Decision decision(Shown row) {
        return new Decision(
                Stage.valueOf(row.verdict()),
                row.reason(),
                row.outcomes(),
                row.review(),
                new BestInterests(row.safety(), row.attainment(), row.development(), row.ambitions(), row.interests()),
                row.whyChosen(),
                Optional.ofNullable(row.providerId()),
                Optional.ofNullable(row.provider()),
                Optional.ofNullable(row.siteId()),
                Optional.ofNullable(row.site()),
                Optional.ofNullable(row.kind()).map(PlacementKind::valueOf),
                Optional.ofNullable(row.startsOn()),
                Optional.ofNullable(row.endsOn()),
                row.selfApproved(),
                row.decidedAt(),
                Optional.ofNullable(row.by()).orElse("Somebody who has left"));
    }
}

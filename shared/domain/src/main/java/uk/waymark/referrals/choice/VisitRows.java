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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ReferralId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VisitRows extends GenericRepository<VisitRows.Row, UUID> {
    @MappedEntity("referral_visit")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ReferralId referralId,
            String kind,
            LocalDate plannedOn,
            String words,
            Instant plannedAt,
            PersonId plannedBy) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String kind,
            LocalDate plannedOn,
            String words,
            @Nullable Boolean happened,
            @Nullable String cameOfIt) {}

    void save(Row row);

    @Query("SELECT referral_id FROM referral_visit WHERE id = :id")
    Optional<ReferralId> referral(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query("""
            SELECT v.id, v.kind, v.planned_on, v.words, d.happened, d.words AS came_of_it
              FROM referral_visit v LEFT JOIN referral_visit_done d ON d.visit_id = v.id
             WHERE v.referral_id = :referral ORDER BY v.planned_on, v.planned_at LIMIT 100""")
    List<Line> of(ReferralId referral);

    @Query("""
            INSERT IGNORE INTO referral_visit_done (visit_id, happened, words, done_at, done_by)
            VALUES (:visit, :happened, :words, :at, :by)""")
    int done(@TypeDef(type = DataType.BYTE_ARRAY) UUID visit, boolean happened, String words, Instant at, PersonId by);
}

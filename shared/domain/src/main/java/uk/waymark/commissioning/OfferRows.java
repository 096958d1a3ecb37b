package uk.waymark.commissioning;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferRows extends GenericRepository<OfferRows.Row, UUID> {
    @MappedEntity("provider_offer")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String needs,
            String curriculum,
            String constraints,
            String address,
            String contact,
            @Nullable BigDecimal dayCost,
            @Nullable Integer places,
            boolean onlineOnly,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record Line(
            ProviderId id,
            String name,
            String kind,
            String telephone,
            @Nullable String towns,
            @Nullable String standing,
            @Nullable String needs,
            @Nullable String curriculum,
            @Nullable BigDecimal dayCost,
            @Nullable Boolean onlineOnly) {}

    @Introspected
    record LookRow(LocalDate lookedOn, String words, String by) {}

    void save(Row row);

    @Query("""
            SELECT o.id, o.provider_id, o.needs, o.curriculum, o.constraints, o.address, o.contact, o.day_cost, o.places, o.online_only, o.recorded_at,
                   o.recorded_by
              FROM provider_offer o WHERE o.provider_id = :provider ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1""")
    Optional<Row> latest(ProviderId provider);

    @Query("""
            SELECT v.id, v.name, v.kind, v.telephone, t.towns, c.standing, o.needs, o.curriculum, o.day_cost, o.online_only
              FROM provider v
              LEFT JOIN commission c ON c.provider_id = v.id AND c.school_id = :school
              LEFT JOIN provider_offer o ON o.id = (SELECT x.id FROM provider_offer x WHERE x.provider_id = v.id
                                                     ORDER BY x.recorded_at DESC, x.id DESC LIMIT 1)
              LEFT JOIN (SELECT provider_id, GROUP_CONCAT(DISTINCT town ORDER BY town SEPARATOR ', ') AS towns
                           FROM site WHERE closed_at IS NULL GROUP BY provider_id) t ON t.provider_id = v.id
             WHERE (v.name LIKE :text OR o.needs LIKE :text OR o.curriculum LIKE :text OR t.towns LIKE :text)
               AND (:standing = '' OR c.standing = :standing)
               AND (:atMost < 0 OR o.day_cost <= :atMost)
             ORDER BY c.standing IS NULL, v.name, v.id
             LIMIT :limit OFFSET :offset""")
    List<Line> find(SchoolId school, String text, String standing, BigDecimal atMost, int limit, int offset);

    @Query("""
            INSERT INTO provider_look (id, school_id, provider_id, looked_on, words, recorded_at, recorded_by)
            VALUES (:id, :school, :provider, :on, :words, :at, :by)""")
    void look(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            ProviderId provider,
            LocalDate on,
            String words,
            Instant at,
            PersonId by);

    @Query("""
            SELECT l.looked_on, l.words, p.name AS `by`
              FROM provider_look l JOIN person p ON p.id = l.recorded_by
             WHERE l.school_id = :school AND l.provider_id = :provider
             ORDER BY l.looked_on DESC, l.id DESC LIMIT 50""")
    List<LookRow> looks(SchoolId school, ProviderId provider);
}

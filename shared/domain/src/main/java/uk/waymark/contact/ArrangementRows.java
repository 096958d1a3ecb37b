package uk.waymark.contact;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ArrangementRows extends GenericRepository<ArrangementRows.Row, UUID> {
    @MappedEntity("day_arrangement")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String topic,
            String how,
            String who,
            String telephone,
            String words,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable LocalDate toldOn,
            Instant arrangedAt,
            PersonId arrangedBy) {}

    @Introspected
    record Line(
            String how,
            String who,
            String telephone,
            String words,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable LocalDate toldOn,
            Instant arrangedAt,
            String by) {}

    @Introspected
    record Paid(LocalDate monthOn, long pence, LocalDate paidOn, String reference, String by) {}

    /** Answers 0 where the same arrangement is there already. */
    @Query("""
            INSERT IGNORE INTO day_arrangement (id, placement_id, topic, how, who, telephone, words, from_on, until_on, told_on,
                                                arranged_at, arranged_by)
            VALUES (:id, :placement, :topic, :how, :who, :telephone, :words, :from, :until, :told, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String topic,
            String how,
            String who,
            String telephone,
            String words,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate told,
            Instant at,
            PersonId by);

    @Query("""
            SELECT d.how, d.who, d.telephone, d.words, d.from_on, d.until_on, d.told_on, d.arranged_at,
                   COALESCE(b.name, '') AS `by`
              FROM day_arrangement d
              LEFT JOIN person b ON b.id = d.arranged_by
             WHERE d.placement_id = :placement
             ORDER BY d.arranged_at DESC, d.id DESC
             LIMIT 200""")
    List<Line> of(PlacementId placement);

    @Query("SELECT COUNT(*) FROM meal_payment WHERE id = :id")
    int hasPayment(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query("""
            INSERT INTO meal_payment (id, placement_id, month_on, pence, paid_on, reference, noted_at, noted_by)
            VALUES (:id, :placement, :month, :pence, :paidOn, :reference, :at, :by)""")
    void pay(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            LocalDate month,
            long pence,
            LocalDate paidOn,
            String reference,
            Instant at,
            PersonId by);

    @Query("""
            SELECT m.month_on, m.pence, m.paid_on, m.reference, COALESCE(b.name, '') AS `by`
              FROM meal_payment m
              LEFT JOIN person b ON b.id = m.noted_by
             WHERE m.placement_id = :placement
             ORDER BY m.month_on DESC, m.noted_at DESC
             LIMIT 200""")
    List<Paid> payments(PlacementId placement);

    /** Running and coming placements of pupils with free school meals for whom none is arranged, in the order of their ids. */
    @Query("""
            SELECT p.id
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id AND u.free_school_meals
             WHERE COALESCE(p.ended_on, p.ends_on) >= :today AND p.id > :after
               AND NOT EXISTS (SELECT 1 FROM day_arrangement d WHERE d.placement_id = p.id AND d.topic = 'MEALS')
             ORDER BY p.id
             LIMIT :many""")
    List<PlacementId> withoutMeals(LocalDate today, PlacementId after, int many);
}

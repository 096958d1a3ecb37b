package uk.waymark.plans.ehc;

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

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListedRows extends GenericRepository<ListedRows.Row, UUID> {
    @MappedEntity("ehc_provision")
    record Row(@Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placementId, String byWhom) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String listed,
            String amount,
            String byWhom,
            String how,
            String adder,
            @Nullable String ended) {}

    @Introspected
    record LookRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID provisionId,
            LocalDate lookedOn,
            String provided,
            String words,
            String looker) {}

    /** Answers 0 where it was added before. */
    @Query("""
            INSERT IGNORE INTO ehc_provision (id, placement_id, listed, amount, by_whom, how, added_at, added_by)
            VALUES (:id, :placement, :listed, :amount, :byWhom, :how, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String listed,
            String amount,
            String byWhom,
            String how,
            Instant at,
            PersonId by);

    /** Answers 0 where the same look was sent before. */
    @Query("""
            INSERT IGNORE INTO ehc_provision_look (id, provision_id, looked_on, provided, words, looked_at, looked_by)
            VALUES (:id, :provision, :on, :provided, :words, :at, :by)""")
    int look(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID provision,
            LocalDate on,
            String provided,
            String words,
            Instant at,
            PersonId by);

    /** Answers 0 where it has ended already. */
    @Query("""
            INSERT IGNORE INTO ehc_provision_end (provision_id, reason, ended_at, ended_by) VALUES (:provision, :reason, :at, :by)""")
    int end(@TypeDef(type = DataType.BYTE_ARRAY) UUID provision, String reason, Instant at, PersonId by);

    @Query("SELECT id, placement_id, by_whom FROM ehc_provision WHERE id = :id")
    Optional<Row> find(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query("""
            SELECT p.id, p.placement_id, p.listed, p.amount, p.by_whom, p.how, COALESCE(b.name, '') AS adder, e.reason AS ended
              FROM ehc_provision p
              LEFT JOIN person b ON b.id = p.added_by
              LEFT JOIN ehc_provision_end e ON e.provision_id = p.id
             WHERE p.placement_id IN (:placements)
             ORDER BY e.reason IS NOT NULL, p.added_at, p.id LIMIT 2000""")
    List<Shown> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            SELECT l.provision_id, l.looked_on, l.provided, l.words, COALESCE(b.name, '') AS looker
              FROM ehc_provision p
              JOIN ehc_provision_look l ON l.provision_id = p.id
              LEFT JOIN person b ON b.id = l.looked_by
             WHERE p.placement_id IN (:placements)
             ORDER BY l.looked_on DESC, l.looked_at DESC, l.id DESC LIMIT 5000""")
    List<LookRow> looks(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);
}

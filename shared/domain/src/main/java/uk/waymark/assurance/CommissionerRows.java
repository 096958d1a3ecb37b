package uk.waymark.assurance;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.ProviderId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CommissionerRows extends GenericRepository<CommissionerRows.Row, UUID> {
    @MappedEntity("expiry_warning")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID thingId,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID toldId,
            String step,
            Instant toldAt) {}

    @Introspected
    record Told(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID thingId,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID toldId,
            String step) {}

    @Query("SELECT name FROM provider WHERE id = :provider")
    Optional<String> providerName(ProviderId provider);

    /** Of two nodes that come to a step at once, one adds it. */
    @Query("INSERT IGNORE INTO expiry_warning (thing_id, told_id, step, told_at) VALUES (:thing, :told, :step, :at)")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID thing,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID told,
            String step,
            Instant at);

    @Query("SELECT thing_id, told_id, step FROM expiry_warning WHERE thing_id IN (:things)")
    List<Told> told(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> things);
}

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SafetyRows extends GenericRepository<SafetyRows.Row, UUID> {
    @MappedEntity("safety_statement")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            boolean satisfied,
            String words,
            LocalDate statedOn,
            Instant statedAt,
            PersonId statedBy) {}

    @Introspected
    record Line(boolean satisfied, String words, LocalDate statedOn, String by) {}

    /** Answers 0 where the same statement is there already. */
    @Query("""
            INSERT IGNORE INTO safety_statement (id, placement_id, satisfied, words, stated_on, stated_at, stated_by)
            VALUES (:id, :placement, :satisfied, :words, :on, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            boolean satisfied,
            String words,
            LocalDate on,
            Instant at,
            PersonId by);

    @Query("""
            SELECT s.satisfied, s.words, s.stated_on, COALESCE(b.name, '') AS `by`
              FROM safety_statement s
              LEFT JOIN person b ON b.id = s.stated_by
             WHERE s.placement_id = :placement
             ORDER BY s.stated_at DESC, s.id DESC
             LIMIT 100""")
    List<Line> of(PlacementId placement);
}

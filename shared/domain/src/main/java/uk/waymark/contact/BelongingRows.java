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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BelongingRows extends GenericRepository<BelongingRows.Row, UUID> {
    @MappedEntity("belonging_line")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String kind,
            String words,
            @Nullable LocalDate plannedOn,
            String rhythm,
            Instant plannedAt,
            PersonId plannedBy) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String kind,
            String words,
            @Nullable LocalDate plannedOn,
            String rhythm,
            String by) {}

    @Introspected
    record Step(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID lineId,
            String kind,
            String words,
            LocalDate happenedOn,
            String by) {}

    /** Answers 0 where the same line is there already. */
    @Query("""
            INSERT IGNORE INTO belonging_line (id, placement_id, kind, words, planned_on, rhythm, planned_at, planned_by)
            VALUES (:id, :placement, :kind, :words, :on, :rhythm, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String kind,
            String words,
            @Nullable LocalDate on,
            String rhythm,
            Instant at,
            PersonId by);

    /** Answers 0 where the same step is there already. */
    @Query("""
            INSERT IGNORE INTO belonging_step (id, line_id, kind, words, happened_on, noted_at, noted_by)
            VALUES (:id, :line, :kind, :words, :on, :at, :by)""")
    int addStep(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID line,
            String kind,
            String words,
            LocalDate on,
            Instant at,
            PersonId by);

    @Query("SELECT placement_id FROM belonging_line WHERE id = :line")
    Optional<PlacementId> placement(@TypeDef(type = DataType.BYTE_ARRAY) UUID line);

    @Query("""
            SELECT l.id, l.placement_id, l.kind, l.words, l.planned_on, l.rhythm, COALESCE(b.name, '') AS `by`
              FROM belonging_line l
              LEFT JOIN person b ON b.id = l.planned_by
             WHERE l.placement_id = :placement
             ORDER BY l.planned_on IS NULL, l.planned_on, l.planned_at, l.id
             LIMIT 300""")
    List<Line> of(PlacementId placement);

    @Query("""
            SELECT s.line_id, s.kind, s.words, s.happened_on, COALESCE(b.name, '') AS `by`
              FROM belonging_line l
              JOIN belonging_step s ON s.line_id = l.id
              LEFT JOIN person b ON b.id = s.noted_by
             WHERE l.placement_id = :placement
             ORDER BY s.noted_at, s.id
             LIMIT 2000""")
    List<Step> steps(PlacementId placement);
}

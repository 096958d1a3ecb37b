package uk.waymark.curriculum;

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
interface GrowthRows extends GenericRepository<GrowthRows.Row, UUID> {
    @MappedEntity("attainment")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String area,
            LocalDate statedOn,
            String level,
            String progress,
            String words,
            Instant statedAt,
            PersonId statedBy) {}

    @Introspected
    record Attainment(String area, LocalDate statedOn, String level, String progress, String words, String by) {}

    @Introspected
    record Mark(String outcome, LocalDate markedOn, int points, String words, String side, String by) {}

    /** Answers 0 for the second sending of the same statement. */
    @Query("""
            INSERT IGNORE INTO attainment (id, placement_id, area, stated_on, level, progress, words, stated_at, stated_by)
            VALUES (:id, :placement, :area, :on, :level, :progress, :words, :at, :by)""")
    int attained(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String area,
            LocalDate on,
            String level,
            String progress,
            String words,
            Instant at,
            PersonId by);

    /** Answers 0 for the second sending of the same mark. */
    @Query("""
            INSERT IGNORE INTO outcome_mark (id, placement_id, outcome, marked_on, points, words, side, marked_at, marked_by)
            VALUES (:id, :placement, :outcome, :on, :points, :words, :side, :at, :by)""")
    int mark(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String outcome,
            LocalDate on,
            int points,
            String words,
            String side,
            Instant at,
            PersonId by);

    @Query("""
            SELECT a.area, a.stated_on, a.level, a.progress, a.words, COALESCE(p.name, '') AS `by`
              FROM attainment a LEFT JOIN person p ON p.id = a.stated_by
             WHERE a.placement_id = :placement
             ORDER BY a.stated_on, a.stated_at, a.id LIMIT 500""")
    List<Attainment> attainments(PlacementId placement);

    @Query("""
            SELECT m.outcome, m.marked_on, m.points, m.words, m.side, COALESCE(p.name, '') AS `by`
              FROM outcome_mark m LEFT JOIN person p ON p.id = m.marked_by
             WHERE m.placement_id = :placement
             ORDER BY m.marked_on, m.marked_at, m.id LIMIT 1000""")
    List<Mark> marks(PlacementId placement);
}

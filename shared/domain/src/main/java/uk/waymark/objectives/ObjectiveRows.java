package uk.waymark.objectives;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ObjectiveRows extends GenericRepository<ObjectiveRows.Row, ObjectiveId> {
    @MappedEntity("objective")
    record Row(@Id ObjectiveId id, PlacementId placementId, Instant addedAt, PersonId addedBy) {}

    @Introspected
    record Version(
            ObjectiveId objectiveId,
            PlacementId placementId,
            int number,
            String words,
            String strand,
            String source,
            String measure,
            String baseline,
            @Nullable BigDecimal baselineValue,
            @Nullable BigDecimal targetValue,
            String success,
            LocalDate dueOn,
            Instant agreedAt,
            String by,
            @Nullable String result,
            @Nullable String closedWords,
            @Nullable LocalDate closedOn,
            @Nullable String closedBy) {}

    @Introspected
    record Measured(
            ObjectiveId objectiveId,
            LocalDate measuredOn,
            @Nullable BigDecimal value,
            String direction,
            String words,
            String statedIn,
            String by) {}

    void save(Row row);

    @Query("""
            INSERT INTO objective_version (id, objective_id, number, words, strand, source, measure, baseline, baseline_value,
                   target_value, success, due_on, reason, agreed_at, agreed_by)
            VALUES (:id, :objective, :number, :words, :strand, :source, :measure, :baseline, :baselineValue, :targetValue, :success,
                    :dueOn, :reason, :at, :by)""")
    void addVersion(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ObjectiveId objective,
            int number,
            String words,
            String strand,
            String source,
            String measure,
            String baseline,
            @Nullable BigDecimal baselineValue,
            @Nullable BigDecimal targetValue,
            String success,
            LocalDate dueOn,
            String reason,
            Instant at,
            PersonId by);

    /** Answers 0 where the same statement has stated the objective already. */
    @Query("""
            INSERT IGNORE INTO objective_measure (id, objective_id, measured_on, value, direction, words, stated_in, stated_at, stated_by)
            VALUES (:id, :objective, :on, :value, :direction, :words, :statedIn, :at, :by)""")
    int measure(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ObjectiveId objective,
            LocalDate on,
            @Nullable BigDecimal value,
            String direction,
            String words,
            String statedIn,
            Instant at,
            PersonId by);

    /** Answers 0 where it is closed already. */
    @Query("""
            INSERT IGNORE INTO objective_close (objective_id, result, words, closed_on, closed_at, closed_by)
            VALUES (:objective, :result, :words, :on, :at, :by)""")
    int close(ObjectiveId objective, String result, String words, LocalDate on, Instant at, PersonId by);

    @Query("SELECT placement_id FROM objective WHERE id = :objective")
    Optional<PlacementId> placement(ObjectiveId objective);

    /** The newest wording of each, in the order in which they were agreed on. */
    @Query("""
            SELECT v.objective_id, o.placement_id, v.number, v.words, v.strand, v.source, v.measure, v.baseline, v.baseline_value,
                   v.target_value, v.success, v.due_on, v.agreed_at, COALESCE(b.name, '') AS `by`, c.result, c.words AS closed_words,
                   c.closed_on, d.name AS closed_by
              FROM objective o
              JOIN objective_version v ON v.objective_id = o.id
              LEFT JOIN person b ON b.id = v.agreed_by
              LEFT JOIN objective_close c ON c.objective_id = o.id
              LEFT JOIN person d ON d.id = c.closed_by
             WHERE o.placement_id IN (:placements)
               AND v.number = (SELECT MAX(n.number) FROM objective_version n WHERE n.objective_id = o.id)
             ORDER BY o.added_at, o.id
             LIMIT 500""")
    List<Version> newest(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            SELECT m.objective_id, m.measured_on, m.value, m.direction, m.words, m.stated_in, COALESCE(b.name, '') AS `by`
              FROM objective o
              JOIN objective_measure m ON m.objective_id = o.id
              LEFT JOIN person b ON b.id = m.stated_by
             WHERE o.placement_id IN (:placements)
             ORDER BY m.measured_on, m.stated_at, m.id
             LIMIT 2000""")
    List<Measured> measured(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);
}

package uk.waymark.plans;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LearningRows extends GenericRepository<LearningRows.Row, UUID> {
    @MappedEntity("learning_plan")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String words,
            String reason,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Version(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String words,
            String reason,
            Instant writtenAt,
            String by,
            @Nullable Boolean agreed,
            @Nullable String answerReason,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {}

    @Introspected
    record Aim(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID planId,
            String kind,
            String words,
            String qualification,
            String level,
            String grade,
            String unit,
            String baseline,
            @Nullable BigDecimal target,
            LocalDate dueOn) {}

    void save(Row row);

    @Query("""
            INSERT INTO learning_target (plan_id, position, kind, words, qualification, level, grade, unit, baseline, target, due_on)
            VALUES (:plan, :position, :kind, :words, :qualification, :level, :grade, :unit, :baseline, :target, :dueOn)""")
    void addTarget(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID plan,
            int position,
            String kind,
            String words,
            String qualification,
            String level,
            String grade,
            String unit,
            String baseline,
            @Nullable BigDecimal target,
            LocalDate dueOn);

    /** Answers 0 where it is answered already. */
    @Query("""
            INSERT IGNORE INTO learning_plan_answer (plan_id, agreed, reason, answered_at, answered_by)
            VALUES (:plan, :agreed, :reason, :at, :by)""")
    int answer(@TypeDef(type = DataType.BYTE_ARRAY) UUID plan, boolean agreed, String reason, Instant at, PersonId by);

    String VERSIONS = """
            SELECT v.id, v.placement_id, v.number, v.words, v.reason, v.written_at, COALESCE(w.name, '') AS `by`, a.agreed,
                   a.reason AS answer_reason, a.answered_at, p.name AS answered_by
              FROM learning_plan v
              LEFT JOIN person w ON w.id = v.written_by
              LEFT JOIN learning_plan_answer a ON a.plan_id = v.id
              LEFT JOIN person p ON p.id = a.answered_by
            """;

    @Query(VERSIONS + " WHERE v.placement_id = :placement ORDER BY v.number DESC LIMIT 100")
    List<Version> versions(PlacementId placement);

    @Query(VERSIONS + """
             WHERE v.placement_id IN (:placements)
               AND v.number = (SELECT MAX(n.number) FROM learning_plan n WHERE n.placement_id = v.placement_id)""")
    List<Version> newest(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            SELECT plan_id, kind, words, qualification, level, grade, unit, baseline, target, due_on
              FROM learning_target WHERE plan_id IN (:plans) ORDER BY plan_id, position""")
    List<Aim> targets(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> plans);
}

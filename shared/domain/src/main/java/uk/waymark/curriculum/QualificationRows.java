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
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QualificationRows extends GenericRepository<QualificationRows.Row, UUID> {
    @MappedEntity("qualification")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String title,
            String level,
            String awardingBody,
            Instant addedAt,
            PersonId addedBy) {}

    @Introspected
    record Taken(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID qualificationId,
            String step,
            LocalDate happenedOn,
            String words) {}

    /** Answers 0 for the second sending of the same one. */
    @Query("""
            INSERT IGNORE INTO qualification (id, placement_id, title, level, awarding_body, added_at, added_by)
            VALUES (:id, :placement, :title, :level, :body, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String title,
            String level,
            String body,
            Instant at,
            PersonId by);

    /** Answers 0 where the step was taken already. */
    @Query("""
            INSERT IGNORE INTO qualification_step (qualification_id, step, happened_on, words, stated_at, stated_by)
            VALUES (:qualification, :step, :on, :words, :at, :by)""")
    int take(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID qualification,
            String step,
            LocalDate on,
            String words,
            Instant at,
            PersonId by);

    @Query("""
            SELECT id, placement_id, title, level, awarding_body, added_at, added_by
              FROM qualification WHERE placement_id = :placement ORDER BY added_at, id LIMIT 100""")
    List<Row> of(PlacementId placement);

    @Query("""
            SELECT s.qualification_id, s.step, s.happened_on, s.words
              FROM qualification q JOIN qualification_step s ON s.qualification_id = q.id
             WHERE q.placement_id = :placement""")
    List<Taken> steps(PlacementId placement);

    @Query("SELECT placement_id FROM qualification WHERE id = :id")
    Optional<PlacementId> placement(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);
}

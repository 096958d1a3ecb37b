package uk.waymark.curriculum;

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
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CurriculumRows extends GenericRepository<CurriculumRows.Row, UUID> {
    @MappedEntity("curriculum_statement")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String homeStudies,
            String inStep,
            String adaptation,
            String outOfClass,
            String resources,
            String communication,
            String reason,
            Instant statedAt,
            PersonId statedBy) {}

    @Introspected
    record Version(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            int number,
            String homeStudies,
            String inStep,
            String adaptation,
            String outOfClass,
            String resources,
            String communication,
            String reason,
            Instant statedAt,
            String by) {}

    @Introspected
    record Taught(@TypeDef(type = DataType.BYTE_ARRAY) UUID statementId, String subject, boolean here, String words) {}

    @Introspected
    record Judged(String effect, String words, Instant judgedAt, String by) {}

    void save(Row row);

    @Query(
            "INSERT INTO curriculum_subject (statement_id, subject, here, words) VALUES (:statement, :subject, :here, :words)")
    void addSubject(@TypeDef(type = DataType.BYTE_ARRAY) UUID statement, String subject, boolean here, String words);

    /** Answers 0 for the second sending of the same judgement. */
    @Query("""
            INSERT IGNORE INTO adaptation_effect (id, placement_id, effect, words, judged_at, judged_by)
            VALUES (:id, :placement, :effect, :words, :at, :by)""")
    int judge(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String effect,
            String words,
            Instant at,
            PersonId by);

    @Query("""
            SELECT s.id, s.number, s.home_studies, s.in_step, s.adaptation, s.out_of_class, s.resources, s.communication, s.reason,
                   s.stated_at, COALESCE(p.name, '') AS `by`
              FROM curriculum_statement s LEFT JOIN person p ON p.id = s.stated_by
             WHERE s.placement_id = :placement
             ORDER BY s.number DESC LIMIT 100""")
    List<Version> of(PlacementId placement);

    @Query("SELECT statement_id, subject, here, words FROM curriculum_subject WHERE statement_id IN (:statements)")
    List<Taught> subjects(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> statements);

    @Query("""
            SELECT e.effect, e.words, e.judged_at, COALESCE(p.name, '') AS `by`
              FROM adaptation_effect e LEFT JOIN person p ON p.id = e.judged_by
             WHERE e.placement_id = :placement
             ORDER BY e.judged_at DESC, e.id DESC LIMIT 100""")
    List<Judged> judged(PlacementId placement);
}

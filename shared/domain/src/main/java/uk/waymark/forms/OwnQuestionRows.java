package uk.waymark.forms;

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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnQuestionRows extends GenericRepository<OwnQuestionRows.Row, UUID> {
    @MappedEntity("form_question")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            String formName,
            String sectionId,
            String definition,
            LocalDate fromOn,
            @Nullable LocalDate endedOn,
            Instant addedAt,
            PersonId addedBy,
            @Nullable Instant endedAt,
            @Nullable PersonId endedBy) {}

    @Introspected
    record Listed(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String formName,
            String sectionId,
            String definition,
            LocalDate fromOn,
            @Nullable LocalDate endedOn,
            String by) {
        Question question() {
            return new QuestionReader(Map.of()).read(Json.read("own question", definition));
        }
    }

    void save(Row row);

    String LISTED = """
            SELECT q.id, q.form_name, q.section_id, q.definition, q.from_on, q.ended_on, p.name AS `by`
              FROM form_question q JOIN person p ON p.id = q.added_by WHERE\s""";

    /** A question is asked up to the day before it ends. */
    @Query(LISTED + """
             q.school_id = :school AND q.form_name = :form AND q.from_on <= :day
               AND (q.ended_on IS NULL OR q.ended_on > :day) ORDER BY q.added_at, q.id""")
    List<Listed> inForce(SchoolId school, String form, LocalDate day);

    @Query(LISTED + " q.school_id = :school ORDER BY q.form_name, q.added_at, q.id LIMIT 500")
    List<Listed> of(SchoolId school);

    @Query(
            "SELECT COUNT(*) FROM form_question q WHERE q.school_id = :school AND q.form_name = :form AND q.ended_on IS NULL")
    long running(SchoolId school, String form);

    @Query("""
            UPDATE form_question q SET q.ended_on = GREATEST(q.from_on, :day), q.ended_at = :at, q.ended_by = :by
             WHERE q.id = :id AND q.school_id IN (:schools) AND q.ended_on IS NULL""")
    int end(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate day,
            Instant at,
            PersonId by);
}

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FillingRows extends GenericRepository<FillingRows.Row, FillingId> {
    @MappedEntity("filling")
    record Row(
            @Id FillingId id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID editionId,
            String formName,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
            @Nullable SchoolId schoolId,
            @Nullable FillingId previousId,
            String about,
            Instant startedAt,
            PersonId startedBy,
            @Nullable Instant submittedAt,
            @Nullable PersonId submittedBy) {}

    @Introspected
    record Head(
            FillingId id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID editionId,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
            @Nullable SchoolId schoolId,
            @Nullable FillingId previousId,
            String about,
            Instant startedAt,
            String starter,
            @Nullable Instant submittedAt,
            @Nullable String submitter) {}

    @Introspected
    record AnswerRow(FillingId fillingId, String path, long revision, String answer, String by, Instant answeredAt) {}

    void save(Row row);

    @Query("INSERT IGNORE INTO filling_author (filling_id, person_id, added_at) VALUES (:filling, :person, :at)")
    int addAuthor(FillingId filling, PersonId person, Instant at);

    @Query("SELECT COUNT(*) FROM filling_author WHERE filling_id = :filling AND person_id = :person")
    long authors(FillingId filling, PersonId person);

    String HEAD = """
            SELECT f.id, f.edition_id, f.subject_id, f.school_id, f.previous_id, f.about, f.started_at, s.name AS starter,
                   f.submitted_at, e.name AS submitter
              FROM filling f JOIN person s ON s.id = f.started_by LEFT JOIN person e ON e.id = f.submitted_by
             WHERE\s""";

    @Query(HEAD + "f.id = :filling OR f.id = (SELECT g.previous_id FROM filling g WHERE g.id = :filling)")
    List<Head> withPrevious(FillingId filling);

    @Query("""
            SELECT f.id FROM filling f
             WHERE f.subject_id = :subject AND f.form_name = :form AND f.school_id <=> :school AND f.submitted_at IS NOT NULL
             ORDER BY f.submitted_at DESC, f.id DESC LIMIT 50""")
    List<FillingId> rounds(String form, @TypeDef(type = DataType.BYTE_ARRAY) UUID subject, @Nullable SchoolId school);

    @Query("""
            SELECT a.filling_id, a.path, a.revision, a.answer, p.name AS `by`, a.answered_at
              FROM filling_answer a JOIN person p ON p.id = a.answered_by WHERE a.filling_id IN (:fillings)""")
    List<AnswerRow> answers(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<FillingId> fillings);

    /** Savers share it, so that several write at once; whoever submits waits for them, and they for whoever submits. */
    @Query("SELECT f.submitted_at FROM filling f WHERE f.id = :filling LOCK IN SHARE MODE")
    Optional<Instant> share(FillingId filling);

    @Query("SELECT f.id FROM filling f WHERE f.id = :filling FOR UPDATE")
    Optional<FillingId> lock(FillingId filling);

    @Query("""
            INSERT IGNORE INTO filling_answer (filling_id, path, revision, answer, answered_by, answered_at)
            VALUES (:filling, :path, 1, :answer, :by, :at)""")
    int first(FillingId filling, String path, String answer, PersonId by, Instant at);

    @Query("""
            UPDATE filling_answer SET revision = revision + 1, answer = :answer, answered_by = :by, answered_at = :at
             WHERE filling_id = :filling AND path = :path AND revision = :base""")
    int next(FillingId filling, String path, long base, String answer, PersonId by, Instant at);

    @Query("""
            INSERT INTO filling_answer_log (id, filling_id, path, revision, answer, answered_by, answered_at)
            VALUES (:id, :filling, :path, :revision, :answer, :by, :at)""")
    void log(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            FillingId filling,
            String path,
            long revision,
            String answer,
            PersonId by,
            Instant at);

    @Query("UPDATE filling SET submitted_at = :at, submitted_by = :by WHERE id = :filling AND submitted_at IS NULL")
    int submit(FillingId filling, PersonId by, Instant at);

    @Query("INSERT IGNORE INTO form_edition (id, hash, name, version, definition, made_at)"
            + " VALUES (:id, :hash, :name, :version, :definition, :at)")
    int edition(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String hash,
            String name,
            int version,
            String definition,
            Instant at);

    @Query("SELECT e.id FROM form_edition e WHERE e.hash = :hash")
    @TypeDef(type = DataType.BYTE_ARRAY)
    UUID editionOf(String hash);

    @Query("SELECT e.definition FROM form_edition e WHERE e.id = :id")
    String definition(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query("SELECT previous_id FROM filling WHERE id = :id AND previous_id IS NOT NULL")
    Optional<FillingId> previous(FillingId id);
}

package uk.waymark.progress.notes;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRows extends GenericRepository<NoteRows.Row, UUID> {
    @MappedEntity("progress_note")
    record Row(@Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placementId, PersonId writtenBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String kind,
            String words,
            @Nullable ObjectiveId objectiveId,
            @Nullable String objective,
            @Nullable DocumentId documentId,
            Instant writtenAt,
            PersonId writtenBy,
            String by,
            @Nullable String takenBack,
            @Nullable Instant releasedAt) {}

    /** Somebody about whom nobody has written for a while. */
    @Introspected
    record Last(
            PlacementId placementId,
            SchoolId schoolId,
            LocalDate startsOn,
            @Nullable Instant writtenAt) {}

    /** Answers 0 where the note is there already. */
    @Query("""
            INSERT IGNORE INTO progress_note (id, placement_id, kind, words, objective_id, document_id, written_at, written_by)
            VALUES (:id, :placement, :kind, :words, :objective, :document, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String kind,
            String words,
            @Nullable ObjectiveId objective,
            @Nullable DocumentId document,
            Instant at,
            PersonId by);

    /** Answers 0 where it was done already. */
    @Query("""
            INSERT IGNORE INTO progress_note_step (note_id, kind, reason, done_at, done_by)
            VALUES (:note, :kind, :reason, :at, :by)""")
    int step(@TypeDef(type = DataType.BYTE_ARRAY) UUID note, String kind, String reason, Instant at, PersonId by);

    @Query("SELECT COUNT(*) FROM progress_note WHERE id = :id AND placement_id = :placement")
    long there(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placement);

    String SHOWN = """
            SELECT n.id, n.placement_id, n.kind, n.words, n.objective_id,
                   (SELECT v.words FROM objective_version v WHERE v.objective_id = n.objective_id
                     ORDER BY v.number DESC LIMIT 1) AS objective,
                   n.document_id, n.written_at, n.written_by, b.name AS `by`, t.reason AS taken_back, r.done_at AS released_at
              FROM progress_note n
              JOIN person b ON b.id = n.written_by
              LEFT JOIN progress_note_step t ON t.note_id = n.id AND t.kind = 'TAKEN_BACK'
              LEFT JOIN progress_note_step r ON r.note_id = n.id AND r.kind = 'RELEASED'
            """;

    @Query(SHOWN + " WHERE n.placement_id = :placement ORDER BY n.written_at DESC, n.id DESC LIMIT :many OFFSET :from")
    List<Shown> of(PlacementId placement, int many, int from);

    /** Those of a stretch of time that stand, the oldest first. */
    @Query(SHOWN + """
             WHERE n.placement_id = :placement AND n.written_at >= :since AND n.written_at < :until AND t.note_id IS NULL
             ORDER BY n.written_at, n.id LIMIT 300""")
    List<Shown> between(PlacementId placement, Instant since, Instant until);

    @Query(SHOWN + " WHERE n.id = :id")
    Optional<Shown> find(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    /** The placements that run, and when somebody wrote about each for the last time: a note that stands, or a report. */
    @Query("""
            SELECT p.id AS placement_id, p.school_id, p.starts_on,
                   GREATEST(
                       COALESCE((SELECT MAX(n.written_at) FROM progress_note n
                                  WHERE n.placement_id = p.id
                                    AND NOT EXISTS (SELECT 1 FROM progress_note_step t
                                                     WHERE t.note_id = n.id AND t.kind = 'TAKEN_BACK')), p.placed_at),
                       COALESCE((SELECT MAX(v.submitted_at) FROM progress_report r
                                   JOIN progress_report_version v ON v.report_id = r.id
                                  WHERE r.placement_id = p.id), p.placed_at)) AS written_at
              FROM placement p
             WHERE p.school_id IN (:schools) AND p.held_at IS NULL
               AND p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today
             ORDER BY written_at, p.id
             LIMIT 500""")
    List<Last> last(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, LocalDate today);
}

package uk.waymark.arrangements;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRows extends GenericRepository<EntryRows.Row, UUID> {
    @MappedEntity("arrangement_record")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
            PupilId pupilId,
            SchoolId schoolId) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
            String kind,
            LocalDate onDay,
            String who,
            String how,
            String words,
            @Nullable LocalDate untilDay,
            @Nullable DocumentId documentId,
            Instant recordedAt,
            String by) {}

    @Query("""
            INSERT IGNORE INTO arrangement_record (id, subject_id, pupil_id, school_id, kind, on_day, who, how, words, until_day,
                   document_id, recorded_at, recorded_by)
            VALUES (:id, :subject, :pupil, :school, :kind, :on, :who, :how, :words, :until, :document, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subject,
            PupilId pupil,
            SchoolId school,
            String kind,
            LocalDate on,
            String who,
            String how,
            String words,
            @Nullable LocalDate until,
            @Nullable DocumentId document,
            Instant at,
            PersonId by);

    @Query("""
            SELECT r.id, r.subject_id, r.kind, r.on_day, r.who, r.how, r.words, r.until_day, r.document_id, r.recorded_at,
                   COALESCE(b.name, 'The school') AS `by`
              FROM arrangement_record r LEFT JOIN person b ON b.id = r.recorded_by
             WHERE r.subject_id IN (:subjects) ORDER BY r.recorded_at DESC, r.id DESC LIMIT 3000""")
    List<Shown> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> subjects);

    /** Whether the document belongs to something about this pupil at one of the schools. */
    @Query("""
            SELECT (SELECT COUNT(*) FROM arrangement_record r
                     WHERE r.document_id = :document AND r.pupil_id = :pupil AND r.school_id IN (:schools))
                 + (SELECT COUNT(*) FROM flexi_request f
                     WHERE f.document_id = :document AND f.pupil_id = :pupil AND f.school_id IN (:schools))
                 + (SELECT COUNT(*) FROM flexi_agreement g
                     WHERE g.document_id = :document AND g.pupil_id = :pupil AND g.school_id IN (:schools))
                 + (SELECT COUNT(*) FROM flexi_decision d JOIN flexi_request f ON f.id = d.request_id
                     WHERE d.document_id = :document AND f.pupil_id = :pupil AND f.school_id IN (:schools))""")
    long belongs(
            DocumentId document,
            PupilId pupil,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

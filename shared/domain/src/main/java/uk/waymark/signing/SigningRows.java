package uk.waymark.signing;

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
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SigningId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SigningRows extends GenericRepository<SigningRows.Row, SigningId> {
    @MappedEntity("signing")
    record Row(
            @Id SigningId id,
            String kind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
            int version,
            SchoolId schoolId,
            PupilId pupilId,
            @Nullable PlacementId placementId,
            String title,
            String text,
            String declarations,
            byte[] hash,
            @Nullable DocumentId documentId,
            Instant openedAt,
            PersonId openedBy) {}

    /** A text with what has become of it. */
    @Introspected
    record Text(
            SigningId id,
            String kind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
            int version,
            SchoolId schoolId,
            String school,
            PupilId pupilId,
            @Nullable PlacementId placementId,
            String title,
            String text,
            String declarations,
            byte[] hash,
            @Nullable DocumentId documentId,
            Instant openedAt,
            @Nullable String closedBecause) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SigningId signingId,
            String role,
            String name,
            String position,
            @Nullable FamilyContactId contactId,
            @Nullable PersonId personId,
            @Nullable String email,
            boolean required,
            @Nullable Instant signedAt,
            @Nullable String signedName,
            @Nullable String how,
            @Nullable DocumentId scanId,
            @Nullable Instant linkSentAt) {}

    String TEXT = """
            SELECT g.id, g.kind, g.subject_id, g.version, g.school_id, c.name AS school, g.pupil_id, g.placement_id, g.title, g.text,
                   g.declarations, g.hash, g.document_id, g.opened_at, x.reason AS closed_because
              FROM signing g
              JOIN school c ON c.id = g.school_id
              LEFT JOIN signing_close x ON x.signing_id = g.id
            """;

    String LINE = """
            SELECT l.id, l.signing_id, l.role, l.name, l.position, l.contact_id, l.person_id, l.email, l.required, s.signed_at,
                   s.name AS signed_name, s.how, s.scan_id,
                   (SELECT MAX(k.sent_at) FROM signing_link k WHERE k.line_id = l.id) AS link_sent_at
              FROM signing_line l
              LEFT JOIN signing_signature s ON s.line_id = l.id
            """;

    void save(Row row);

    @Query("INSERT INTO signing_progress (signing_id) VALUES (:id)")
    void begin(SigningId id);

    @Query("SELECT signing_id FROM signing_progress WHERE signing_id = :id FOR UPDATE")
    Optional<SigningId> lock(SigningId id);

    /** Answers 0 where it was complete before. */
    @Query("UPDATE signing_progress SET completed_at = :at WHERE signing_id = :id AND completed_at IS NULL")
    int complete(SigningId id, Instant at);

    @Query("""
            INSERT INTO signing_line (id, signing_id, place, role, name, position, contact_id, person_id, email, required)
            VALUES (:id, :signing, :place, :role, :name, :position, :contact, :person, :email, :required)""")
    void addLine(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SigningId signing,
            int place,
            String role,
            String name,
            String position,
            @Nullable FamilyContactId contact,
            @Nullable PersonId person,
            @Nullable String email,
            boolean required);

    /** Answers 0 where it is signed already. */
    @Query("""
            INSERT IGNORE INTO signing_signature (line_id, name, how, scan_id, signed_at, recorded_at, recorded_by)
            VALUES (:line, :name, :how, :scan, :signedAt, :at, :by)""")
    int sign(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID line,
            String name,
            String how,
            @Nullable DocumentId scan,
            Instant signedAt,
            Instant at,
            @Nullable PersonId by);

    @Query("INSERT IGNORE INTO signing_close (signing_id, reason, closed_at) VALUES (:id, :reason, :at)")
    int close(SigningId id, String reason, Instant at);

    @Query("""
            SELECT g.id FROM signing g LEFT JOIN signing_close x ON x.signing_id = g.id
             WHERE g.subject_id = :subject AND g.kind = :kind AND x.signing_id IS NULL""")
    List<SigningId> open(String kind, @TypeDef(type = DataType.BYTE_ARRAY) UUID subject);

    @Query(TEXT + " WHERE g.id = :id")
    Optional<Text> find(SigningId id);

    @Query(TEXT + " WHERE g.subject_id = :subject AND g.kind = :kind ORDER BY g.version DESC LIMIT 1")
    Optional<Text> newest(String kind, @TypeDef(type = DataType.BYTE_ARRAY) UUID subject);

    @Query(LINE + " WHERE l.signing_id = :signing ORDER BY l.place")
    List<Line> lines(SigningId signing);

    @Query(LINE + " WHERE l.id = :line")
    Optional<Line> line(@TypeDef(type = DataType.BYTE_ARRAY) UUID line);

    @Query(LINE + " WHERE l.signing_id IN (:signings) ORDER BY l.place")
    List<Line> lines(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SigningId> signings);

    /** What waits for these people at home, and for these pupils themselves, the oldest first. */
    @Query(LINE + """
              JOIN signing g ON g.id = l.signing_id
              LEFT JOIN signing_close x ON x.signing_id = g.id
             WHERE (l.contact_id IN (:contacts) AND l.role = 'PARENT' OR g.pupil_id IN (:pupils) AND l.role = 'PUPIL')
               AND s.line_id IS NULL AND x.signing_id IS NULL
             ORDER BY g.opened_at, l.place
             LIMIT 100""")
    List<Line> waiting(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<FamilyContactId> contacts,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils);

    @Query(TEXT + " WHERE g.id IN (:ids)")
    List<Text> all(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SigningId> ids);
}

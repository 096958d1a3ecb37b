package uk.waymark.information;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRows extends GenericRepository<ItemRows.Row, UUID> {
    @MappedEntity("information_item")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String kind,
            String words,
            String ground,
            String readers,
            String weighed,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID requestId,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID replacesId,
            Instant sharedAt,
            PersonId sharedBy,
            String sharedAs) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String kind,
            String words,
            String ground,
            String readers,
            String weighed,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID requestId,
            Instant sharedAt,
            PersonId sharedBy,
            String by,
            String sharedAs,
            boolean replaced,
            @Nullable String reason,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawer) {}

    @Introspected
    record File(@TypeDef(type = DataType.BYTE_ARRAY) UUID itemId, DocumentId documentId) {}

    @Introspected
    record Read(@TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId, PersonId personId, String name, Instant readAt) {}

    @Introspected
    record Told(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID itemId, String whom, String words, Instant toldAt, String by) {}

    @Introspected
    record Asked(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id, String words, Instant askedAt, String by, boolean answered) {}

    void save(Row row);

    @Query("INSERT INTO information_document (item_id, document_id) VALUES (:item, :document)")
    void addDocument(@TypeDef(type = DataType.BYTE_ARRAY) UUID item, DocumentId document);

    String LINES = """
            SELECT i.id, i.placement_id, i.kind, i.words, i.ground, i.readers, i.weighed, i.request_id, i.shared_at, i.shared_by,
                   COALESCE(b.name, '') AS `by`, i.shared_as,
                   EXISTS (SELECT 1 FROM information_item n WHERE n.replaces_id = i.id) AS replaced,
                   w.reason, w.withdrawn_at, d.name AS withdrawer
              FROM information_item i
              LEFT JOIN person b ON b.id = i.shared_by
              LEFT JOIN information_withdrawal w ON w.item_id = i.id
              LEFT JOIN person d ON d.id = w.withdrawn_by
            """;

    @Query(LINES + " WHERE i.placement_id = :placement ORDER BY i.shared_at DESC, i.id DESC LIMIT 500")
    List<Line> of(PlacementId placement);

    @Query(LINES + " WHERE i.id = :id")
    Optional<Line> one(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query("""
            SELECT f.item_id, f.document_id
              FROM information_item i
              JOIN information_document f ON f.item_id = i.id
             WHERE i.placement_id = :placement
             ORDER BY f.document_id
             LIMIT 1000""")
    List<File> documents(PlacementId placement);

    @Query("""
            SELECT r.subject_id, r.person_id, p.name, r.read_at
              FROM information_item i
              JOIN information_read r ON r.subject_id = i.id
              JOIN person p ON p.id = r.person_id
             WHERE i.placement_id = :placement
             ORDER BY r.read_at, r.person_id
             LIMIT 5000""")
    List<Read> reads(PlacementId placement);

    @Query("""
            SELECT t.item_id, t.whom, t.words, t.told_at, COALESCE(b.name, '') AS `by`
              FROM information_item i
              JOIN information_told t ON t.item_id = i.id
              LEFT JOIN person b ON b.id = t.told_by
             WHERE i.placement_id = :placement
             ORDER BY t.told_at
             LIMIT 1000""")
    List<Told> told(PlacementId placement);

    /** Answers 0 where it is withdrawn already. */
    @Query("""
            INSERT IGNORE INTO information_withdrawal (item_id, reason, withdrawn_at, withdrawn_by)
            VALUES (:item, :reason, :at, :by)""")
    int withdraw(@TypeDef(type = DataType.BYTE_ARRAY) UUID item, String reason, Instant at, PersonId by);

    /** Answers 0 where the person has said so already. */
    @Query("INSERT IGNORE INTO information_read (subject_id, person_id, read_at) VALUES (:subject, :person, :at)")
    int read(@TypeDef(type = DataType.BYTE_ARRAY) UUID subject, PersonId person, Instant at);

    /** Answers 0 where they were told already. */
    @Query("""
            INSERT IGNORE INTO information_told (item_id, whom, words, told_at, told_by)
            VALUES (:item, :whom, :words, :at, :by)""")
    int tell(@TypeDef(type = DataType.BYTE_ARRAY) UUID item, String whom, String words, Instant at, PersonId by);

    /** Answers 0 where the same question has been asked with this id. */
    @Query("""
            INSERT IGNORE INTO information_request (id, placement_id, words, asked_at, asked_by)
            VALUES (:id, :placement, :words, :at, :by)""")
    int ask(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placement, String words, Instant at, PersonId by);

    @Query("""
            SELECT q.id, q.words, q.asked_at, COALESCE(b.name, '') AS `by`,
                   EXISTS (SELECT 1 FROM information_item i WHERE i.request_id = q.id) AS answered
              FROM information_request q
              LEFT JOIN person b ON b.id = q.asked_by
             WHERE q.placement_id = :placement
             ORDER BY q.asked_at DESC, q.id DESC
             LIMIT 100""")
    List<Asked> asked(PlacementId placement);

    /** What of the placement's classes is shared now. */
    @Query("""
            SELECT DISTINCT i.kind
              FROM information_item i
             WHERE i.placement_id = :placement
               AND NOT EXISTS (SELECT 1 FROM information_withdrawal w WHERE w.item_id = i.id)
               AND NOT EXISTS (SELECT 1 FROM information_item n WHERE n.replaces_id = i.id)""")
    List<String> shared(PlacementId placement);
}

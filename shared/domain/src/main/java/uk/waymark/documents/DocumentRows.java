package uk.waymark.documents;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentRows extends GenericRepository<DocumentRows.Row, DocumentId> {
    String SELECT = """
            SELECT d.id, d.series_id, d.version, d.owner_kind, d.owner_id, d.audience, d.partner_id, d.kind, d.title,
                   d.file_name, d.media_type, d.size, d.pages, d.expires_on, d.uploaded_at, d.uploaded_by, d.once,
                   COALESCE(p.name, '') AS uploader,
                   NOT EXISTS (SELECT 1 FROM document n WHERE n.series_id = d.series_id AND n.version > d.version) AS newest
              FROM document d LEFT JOIN person p ON p.id = d.uploaded_by
            """;

    /** Narrowed to the owner's own people and to those whom the audience names. */
    String VISIBLE = """
             AND ((d.owner_kind = 'PROVIDER' AND d.owner_id IN (:providers))
               OR (d.owner_kind = 'SCHOOL' AND d.owner_id IN (:schools))
               OR (d.audience = 'ONE_SCHOOL' AND d.partner_id IN (:schools))
               OR (d.audience = 'ONE_PROVIDER' AND d.partner_id IN (:providers))
               OR (d.audience = 'COMMISSIONERS' AND EXISTS (
                    SELECT 1 FROM commission c
                     WHERE c.provider_id = d.owner_id AND c.school_id IN (:schools)
                       AND c.standing NOT IN ('REJECTED', 'ENDED')))
               OR (d.audience = 'PROVIDERS' AND EXISTS (
                    SELECT 1 FROM commission c
                     WHERE c.school_id = d.owner_id AND c.provider_id IN (:providers)
                       AND c.standing NOT IN ('REJECTED', 'ENDED'))))
            """;

    @MappedEntity("document")
    record Row(
            @Id DocumentId id,
            DocumentId seriesId,
            int version,
            String ownerKind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID ownerId,
            String audience,
            @Nullable @TypeDef(type = DataType.BYTE_ARRAY) UUID partnerId,
            String kind,
            String title,
            String fileName,
            String mediaType,
            int size,
            int pages,
            @Nullable LocalDate expiresOn,
            Instant uploadedAt,
            PersonId uploadedBy,
            byte[] once,
            String uploader,
            boolean newest) {}

    @Introspected
    record Chunk(byte[] bytes) {}

    @Introspected
    record Sent(
            String recipient,
            String channel,
            Instant sentAt,
            @Nullable String by) {}

    @Query("""
            INSERT IGNORE INTO document (id, series_id, version, owner_kind, owner_id, audience, partner_id, kind, title,
                   file_name, media_type, size, pages, sha256, expires_on, uploaded_at, uploaded_by, once)
            VALUES (:id, :series, :version, :ownerKind, :owner, :audience, :partner, :kind, :title,
                   :fileName, :mediaType, :size, :pages, :sha256, :expiresOn, :at, :by, :once)""")
    int add(
            DocumentId id,
            DocumentId series,
            int version,
            String ownerKind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID owner,
            String audience,
            @Nullable @TypeDef(type = DataType.BYTE_ARRAY) UUID partner,
            String kind,
            String title,
            String fileName,
            String mediaType,
            int size,
            int pages,
            byte[] sha256,
            @Nullable LocalDate expiresOn,
            Instant at,
            PersonId by,
            byte[] once);

    @Query("INSERT INTO document_chunk (document_id, number, bytes) VALUES (:document, :number, :bytes)")
    void addChunk(DocumentId document, int number, byte[] bytes);

    @Query("SELECT bytes FROM document_chunk WHERE document_id = :document ORDER BY number")
    List<Chunk> chunks(DocumentId document);

    @Query(SELECT + " WHERE d.id IN (:ids) LIMIT 1000")
    List<Row> all(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<DocumentId> ids);

    @Query(SELECT + " WHERE d.once = :once")
    Optional<Row> same(byte[] once);

    @Query(SELECT + " WHERE d.id = :id" + VISIBLE)
    Optional<Row> find(
            DocumentId id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query(SELECT
            + " WHERE d.series_id = (SELECT o.series_id FROM document o WHERE o.id = :id)"
            + VISIBLE
            + " ORDER BY d.version DESC LIMIT 200")
    List<Row> versions(
            DocumentId id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query(SELECT
            + " WHERE d.owner_kind = :ownerKind AND d.owner_id = :owner AND d.kind = :kind"
            + VISIBLE
            + " HAVING newest = 1 ORDER BY d.uploaded_at DESC, d.id DESC LIMIT 200")
    List<Row> of(
            String ownerKind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID owner,
            String kind,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query(
            "INSERT INTO document_sent (id, document_id, recipient, channel, sent_at, sent_by) VALUES (:id, :document, :recipient, :channel, :at, :by)")
    void addSent(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            DocumentId document,
            String recipient,
            String channel,
            Instant at,
            @Nullable PersonId by);

    @Query("""
            SELECT s.recipient, s.channel, s.sent_at, p.name AS `by`
              FROM document_sent s LEFT JOIN person p ON p.id = s.sent_by
             WHERE s.document_id = :document ORDER BY s.sent_at DESC, s.id DESC LIMIT 200""")
    List<Sent> sent(DocumentId document);

    @Query(
            "SELECT COUNT(*) FROM commission WHERE school_id = :school AND provider_id = :provider AND standing NOT IN ('REJECTED', 'ENDED')")
    long linked(SchoolId school, ProviderId provider);
}

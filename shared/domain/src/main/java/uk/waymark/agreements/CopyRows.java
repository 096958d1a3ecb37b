package uk.waymark.agreements;

import io.micronaut.core.annotation.Introspected;
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
import uk.waymark.ids.AgreementId;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CopyRows extends GenericRepository<AgreementRows.Row, AgreementId> {
    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            @Nullable Integer version,
            @Nullable String news,
            String party,
            String name,
            @Nullable String email,
            @Nullable String channel,
            @Nullable DocumentId documentId,
            @Nullable Instant expiresAt,
            Instant madeAt,
            String by,
            @Nullable String doneChannel,
            @Nullable Instant doneAt) {}

    String LINE = """
            SELECT c.id, c.placement_id, c.version, c.news, c.party, c.name, c.email, c.channel, c.document_id, c.expires_at, c.made_at,
                   COALESCE(p.name, '') AS `by`, d.channel AS done_channel, d.done_at
              FROM agreement_copy c
              LEFT JOIN person p ON p.id = c.made_by
              LEFT JOIN agreement_copy_done d ON d.copy_id = c.id
            """;

    @Query("""
            INSERT INTO agreement_copy (id, placement_id, version, news, party, name, email, channel, document_id, token_hash,
                   expires_at, made_at, made_by)
            VALUES (:id, :placement, :version, :news, :party, :name, :email, :channel, :document, :token, :expires, :at, :by)""")
    void add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            @Nullable Integer version,
            @Nullable String news,
            String party,
            String name,
            @Nullable String email,
            @Nullable String channel,
            @Nullable DocumentId document,
            byte[] token,
            @Nullable Instant expires,
            Instant at,
            PersonId by);

    /** Answers 0 where it was done before. */
    @Query(
            "INSERT IGNORE INTO agreement_copy_done (copy_id, channel, done_at, done_by) VALUES (:copy, :channel, :at, :by)")
    int done(@TypeDef(type = DataType.BYTE_ARRAY) UUID copy, String channel, Instant at, PersonId by);

    @Query(LINE + " WHERE c.placement_id = :placement ORDER BY c.made_at DESC, c.id LIMIT 300")
    List<Line> of(PlacementId placement);

    @Query(LINE + " WHERE c.id = :id")
    Optional<Line> find(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query(LINE + " WHERE c.token_hash = :token")
    Optional<Line> behind(byte[] token);
}

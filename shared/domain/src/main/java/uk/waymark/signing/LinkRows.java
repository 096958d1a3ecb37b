package uk.waymark.signing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SigningId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkRows extends GenericRepository<SigningRows.Row, SigningId> {
    @Introspected
    record Link(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID lineId,
            Instant expiresAt,
            int tries,
            @Nullable Instant usedAt,
            @Nullable Instant endedAt) {}

    @Query("""
            INSERT INTO signing_link (id, line_id, token_hash, email, sent_at, sent_by, expires_at)
            VALUES (:id, :line, :token, :email, :at, :by, :expires)""")
    void add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID line,
            byte[] token,
            String email,
            Instant at,
            PersonId by,
            Instant expires);

    @Query("UPDATE signing_link SET ended_at = :at WHERE line_id = :line AND used_at IS NULL AND ended_at IS NULL")
    void endOthers(@TypeDef(type = DataType.BYTE_ARRAY) UUID line, Instant at);

    @Query("SELECT id, line_id, expires_at, tries, used_at, ended_at FROM signing_link WHERE token_hash = :token")
    Optional<Link> find(byte[] token);

    /** Answers 0 where it was used or ended before: of two taps on the button one finds it unused. */
    @Query("UPDATE signing_link SET used_at = :at WHERE id = :id AND used_at IS NULL AND ended_at IS NULL")
    int use(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at);

    @Query("UPDATE signing_link SET tries = tries + 1 WHERE id = :id")
    void tried(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);
}

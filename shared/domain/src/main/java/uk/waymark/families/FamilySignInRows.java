package uk.waymark.families;

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
import uk.waymark.ids.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FamilySignInRows extends GenericRepository<FamilySignInRows.Row, UUID> {
    @MappedEntity("family_session")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PersonId personId,
            byte[] tokenHash,
            Instant startedAt,
            Instant expiresAt) {}

    /** A way in that works at this moment. */
    @Introspected
    record Way(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Nullable PersonId personId,
            byte[] emailHash) {}

    void save(Row row);

    @Query("""
            INSERT INTO family_code (id, email_hash, person_id, token_hash, code_hash, tries, asked_at, expires_at)
            VALUES (:id, :email, :person, :token, :code, 0, :at, :expires)""")
    void ask(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            byte[] email,
            @Nullable PersonId person,
            byte[] token,
            byte[] code,
            Instant at,
            Instant expires);

    @Query("SELECT COUNT(*) FROM family_code WHERE email_hash = :email AND asked_at > :since")
    long asked(byte[] email, Instant since);

    /** Counts a try against every code that works; answers 0 where none does any more. */
    @Query("""
            UPDATE family_code SET tries = tries + 1
             WHERE email_hash = :email AND used_at IS NULL AND expires_at > :now AND tries < :most""")
    int tryCode(byte[] email, Instant now, int most);

    @Query("""
            SELECT id, person_id, email_hash FROM family_code
             WHERE email_hash = :email AND code_hash = :code AND used_at IS NULL AND expires_at > :now AND tries <= :most
             LIMIT 5""")
    List<Way> byCode(byte[] email, byte[] code, Instant now, int most);

    @Query(
            "SELECT id, person_id, email_hash FROM family_code WHERE token_hash = :token AND used_at IS NULL AND expires_at > :now")
    Optional<Way> byLink(byte[] token, Instant now);

    /** The update is the arbiter: of two who use the same link or code at once, one finds it unused. */
    @Query("UPDATE family_code SET used_at = :at WHERE id = :id AND used_at IS NULL")
    int use(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at);

    @Query("UPDATE family_code SET used_at = :at WHERE email_hash = :email AND used_at IS NULL")
    void spoilOthers(byte[] email, Instant at);

    @Query("SELECT person_id FROM family_session WHERE token_hash = :token AND ended_at IS NULL AND expires_at > :now")
    Optional<PersonId> person(byte[] token, Instant now);

    @Query("UPDATE family_session SET ended_at = :at WHERE token_hash = :token AND ended_at IS NULL")
    int end(byte[] token, Instant at);
}

package uk.waymark.accounts;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInRows extends GenericRepository<SignInRows.Row, UUID> {
    @MappedEntity("sign_in")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PersonId personId,
            byte[] tokenHash,
            Instant startedAt,
            Instant expiresAt) {}

    @Introspected
    record Failures(long many, @Nullable Instant last) {}

    @Introspected
    record Invited(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PersonId personId,
            String name,
            String email,
            Instant expiresAt,
            @Nullable Instant usedAt) {}

    void save(Row row);

    @Query("SELECT person_id FROM sign_in WHERE token_hash = :token AND ended_at IS NULL AND expires_at > :now")
    Optional<PersonId> person(byte[] token, Instant now);

    @Query("UPDATE sign_in SET ended_at = :at WHERE token_hash = :token AND ended_at IS NULL")
    int end(byte[] token, Instant at);

    @Query("UPDATE sign_in SET ended_at = :at WHERE person_id = :person AND ended_at IS NULL")
    int endAll(PersonId person, Instant at);

    /** The shared tablets too; there the person joins again with the password. */
    @Query("UPDATE tablet_person SET ended_at = :at WHERE person_id = :person AND ended_at IS NULL")
    int leaveTablets(PersonId person, Instant at);

    @Query("INSERT INTO sign_in_failure (id, email_hash, failed_at) VALUES (:id, :email, :at)")
    void failed(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, byte[] email, Instant at);

    @Query("SELECT COUNT(*) AS many, MAX(failed_at) AS last FROM sign_in_failure"
            + " WHERE email_hash = :email AND failed_at > :since AND cleared_at IS NULL")
    Failures failures(byte[] email, Instant since);

    @Query("UPDATE sign_in_failure SET cleared_at = :at WHERE email_hash = :email AND cleared_at IS NULL")
    void clearFailures(byte[] email, Instant at);

    @Query("""
            INSERT INTO invitation (id, person_id, token_hash, created_at, created_by, expires_at)
            VALUES (:id, :person, :token, :at, :by, :expires)""")
    void invite(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PersonId person,
            byte[] token,
            Instant at,
            @Nullable PersonId by,
            Instant expires);

    @Query("""
            SELECT i.id, i.person_id, p.name, p.email, i.expires_at, i.used_at
              FROM invitation i JOIN person p ON p.id = i.person_id
             WHERE i.token_hash = :token AND p.deactivated_at IS NULL""")
    Optional<Invited> invitation(byte[] token);

    @Query("UPDATE invitation SET used_at = :at WHERE id = :id AND used_at IS NULL")
    int use(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at);

    @Query("UPDATE invitation SET used_at = :at WHERE person_id = :person AND used_at IS NULL")
    void spoilOthers(PersonId person, Instant at);
}

package uk.waymark.feeds;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedRows extends GenericRepository<FeedRows.Row, PersonId> {
    @MappedEntity("calendar_feed")
    record Row(
            @Id PersonId personId, Instant madeAt, @Nullable Instant endedAt) {}

    @Query("INSERT INTO calendar_feed (token_hash, person_id, made_at) VALUES (:hash, :person, :at)")
    void add(byte[] hash, PersonId person, Instant at);

    @Query("UPDATE calendar_feed SET ended_at = :at WHERE person_id = :person AND ended_at IS NULL")
    int end(PersonId person, Instant at);

    @Query(
            "SELECT made_at FROM calendar_feed WHERE person_id = :person AND ended_at IS NULL ORDER BY made_at DESC LIMIT 1")
    Optional<Instant> made(PersonId person);

    @Query("SELECT person_id FROM calendar_feed WHERE token_hash = :hash AND ended_at IS NULL")
    Optional<PersonId> owner(byte[] hash);

    @Query("""
            SELECT f.person_id
              FROM calendar_feed f JOIN person p ON p.id = f.person_id
             WHERE f.ended_at IS NULL AND p.deactivated_at IS NOT NULL
             LIMIT 500""")
    List<PersonId> ofThoseWhoLeft();

    @Query("SELECT email FROM person WHERE id = :person AND deactivated_at IS NULL")
    Optional<String> address(PersonId person);
}

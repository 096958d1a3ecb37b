package uk.waymark.notices;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.NoticeId;
import uk.waymark.ids.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoticeRows extends GenericRepository<NoticeRows.Row, NoticeId> {
    @MappedEntity("notice")
    record Row(
            @Id NoticeId id,
            PersonId recipientId,
            String kind,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subjectId,
            boolean urgent,
            Instant raisedAt,
            @Nullable Instant readAt) {}

    @Introspected
    record Waiting(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String address,
            String subject,
            String body,
            @Nullable String calendar,
            int attempts) {}

    @Introspected
    record Backlog(long waiting, long failing, @Nullable Instant oldest) {}

    void save(Row row);

    @Query("SELECT email FROM person WHERE id = :person AND deactivated_at IS NULL")
    List<String> email(PersonId person);

    @Query("""
            INSERT INTO notice_delivery (id, notice_id, channel, address, subject, body, calendar, attempts, next_attempt_at)
            VALUES (:id, :notice, :channel, :address, :subject, :body, :calendar, 0, :at)""")
    void deliver(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Nullable NoticeId notice,
            String channel,
            String address,
            String subject,
            String body,
            @Nullable String calendar,
            Instant at);

    @Query("""
            SELECT id, recipient_id, kind, subject_id, urgent, raised_at, read_at
              FROM notice
             WHERE recipient_id = :person AND kind <> 'LETTER'
             ORDER BY read_at IS NOT NULL, raised_at DESC
             LIMIT 50""")
    List<Row> latest(PersonId person);

    @Query("SELECT COUNT(*) FROM notice WHERE recipient_id = :person AND read_at IS NULL AND kind <> 'LETTER'")
    long unread(PersonId person);

    @Query("UPDATE notice SET read_at = :at WHERE recipient_id = :person AND id = :notice AND read_at IS NULL")
    int readOne(PersonId person, NoticeId notice, Instant at);

    @Query("UPDATE notice SET read_at = :at WHERE recipient_id = :person AND subject_id = :subject AND read_at IS NULL")
    int readAbout(PersonId person, @TypeDef(type = DataType.BYTE_ARRAY) UUID subject, Instant at);

    @Query("""
            SELECT id, address, subject, body, calendar, attempts
              FROM notice_delivery
             WHERE sent_at IS NULL AND next_attempt_at <= :now
             ORDER BY next_attempt_at
             LIMIT 20
               FOR UPDATE SKIP LOCKED""")
    List<Waiting> due(Instant now);

    @Query("UPDATE notice_delivery SET attempts = attempts + 1, next_attempt_at = :again WHERE id = :id")
    void claim(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant again);

    @Query("UPDATE notice_delivery SET sent_at = :at, last_error = NULL WHERE id = :id")
    void sent(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at);

    @Query("UPDATE notice_delivery SET next_attempt_at = :again, last_error = :error WHERE id = :id")
    void failed(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant again, String error);

    @Query("""
            SELECT COUNT(*) AS waiting, COALESCE(SUM(last_error IS NOT NULL), 0) AS failing, MIN(next_attempt_at) AS oldest
              FROM notice_delivery
             WHERE sent_at IS NULL""")
    Backlog backlog();
}

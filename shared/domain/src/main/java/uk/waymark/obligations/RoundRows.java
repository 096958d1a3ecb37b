package uk.waymark.obligations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
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
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** What the rounds go through. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundRows extends GenericRepository<ObligationRows.Step, UUID> {
    int PAGE = 200;

    @Introspected
    record Late(
            ObligationId id,
            String holderKind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID holderId,
            @Nullable String roles,
            @Nullable SchoolId owedTo,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            @Nullable PersonId delegatedTo) {}

    String LATE = """
            SELECT o.id, o.holder_kind, o.holder_id,
                   (SELECT GROUP_CONCAT(r.role) FROM obligation_role r WHERE r.obligation_id = o.id) AS roles,
                   o.owed_to, o.due_on, o.due_at, o.delegated_to
              FROM obligation o
             WHERE o.met_at IS NULL AND o.withdrawn_at IS NULL AND o.due_on <= :today AND o.id > :after
            """;

    /** Nobody waits: a turn that another node has is not this node's. */
    @Query("SELECT name FROM work_turn WHERE name = :name FOR UPDATE SKIP LOCKED")
    Optional<String> takeTurn(String name);

    @Query(LATE + " AND o.late_told_at IS NULL AND (o.due_on < :today OR o.due_at < :now) ORDER BY o.id LIMIT 200")
    List<Late> becameLate(LocalDate today, Instant now, ObligationId after);

    @Query("UPDATE obligation SET late_told_at = :at WHERE id = :id AND late_told_at IS NULL")
    int told(ObligationId id, Instant at);

    @Query(LATE + " AND o.late_told_at IS NOT NULL AND o.escalated_at IS NULL ORDER BY o.id LIMIT 200")
    List<Late> stillLate(LocalDate today, ObligationId after);

    @Query("UPDATE obligation SET escalated_at = :at WHERE id = :id AND escalated_at IS NULL")
    int escalated(ObligationId id, Instant at);

    @Query("SELECT id FROM person WHERE id = :person AND deactivated_at IS NULL")
    List<PersonId> active(PersonId person);

    @Query("""
            SELECT DISTINCT p.id
              FROM role_grant g JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE g.ended_at IS NULL AND g.scope_kind = 'PROVIDER' AND g.scope_id = :provider AND g.role IN (:roles)""")
    List<PersonId> atProvider(ProviderId provider, @Expandable Collection<String> roles);

    /** Who may have something due by then and had no digest today; the board itself then says what. */
    @Query("""
            SELECT p.id
              FROM (SELECT g.person_id AS id
                      FROM obligation o
                      JOIN obligation_role r ON r.obligation_id = o.id
                      LEFT JOIN school s ON o.holder_kind = 'SCHOOL' AND s.id = o.holder_id
                      JOIN role_grant g ON g.ended_at IS NULL AND g.role = r.role
                           AND ((g.scope_kind = o.holder_kind AND g.scope_id = o.holder_id)
                             OR (g.scope_kind = 'TRUST' AND g.scope_id = s.trust_id))
                     WHERE o.met_at IS NULL AND o.withdrawn_at IS NULL AND o.due_on <= :until
                     UNION
                    SELECT o.delegated_to FROM obligation o
                     WHERE o.met_at IS NULL AND o.withdrawn_at IS NULL AND o.due_on <= :until AND o.delegated_to IS NOT NULL
                     UNION
                    SELECT o.holder_id FROM obligation o
                     WHERE o.met_at IS NULL AND o.withdrawn_at IS NULL AND o.due_on <= :until AND o.holder_kind = 'PERSON') w
              JOIN person p ON p.id = w.id AND p.deactivated_at IS NULL
             WHERE p.id > :after
               AND NOT EXISTS (SELECT 1 FROM due_digest d WHERE d.person_id = p.id AND d.day = :today)
             ORDER BY p.id
             LIMIT 200""")
    List<PersonId> awaitingDigest(LocalDate until, LocalDate today, PersonId after);

    @Query("INSERT IGNORE INTO due_digest (person_id, day, sent_at) VALUES (:person, :day, :at)")
    int takeDigest(PersonId person, LocalDate day, Instant at);
}

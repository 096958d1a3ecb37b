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

/** Reading what is due, narrowed to what somebody may see. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DueRows extends GenericRepository<ObligationRows.Step, UUID> {
    /** One that is due, with the words of its last postponement. */
    @Introspected
    record Row(
            ObligationId id,
            String kind,
            String holderKind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID holderId,
            @Nullable String holder,
            @Nullable String roles,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subjectId,
            String about,
            LocalDate ruledOn,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            String path,
            String reason,
            int sequenceNo,
            Instant changedAt,
            @Nullable PersonId delegatedTo,
            @Nullable String delegate,
            @Nullable String postponed,
            @Nullable Instant metAt,
            @Nullable String metHow,
            @Nullable Instant withdrawnAt) {}

    @Introspected
    record Figures(long late, long today, long week) {}

    @Introspected
    record Somebody(PersonId id, String name) {}

    @Introspected
    record Happened(
            String kind,
            Instant happenedAt,
            @Nullable String person,
            @Nullable String toPerson,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue,
            String words) {}

    String FIELDS = """
            SELECT o.id, o.kind, o.holder_kind, o.holder_id, COALESCE(s.name, v.name, h.name) AS holder,
                   (SELECT GROUP_CONCAT(r.role) FROM obligation_role r WHERE r.obligation_id = o.id) AS roles,
                   o.subject_id, o.about, o.ruled_on, o.due_on, o.due_at, o.path, o.reason, o.sequence_no, o.changed_at,
                   o.delegated_to, d.name AS delegate,
                   (SELECT t.words FROM obligation_step t
                     WHERE t.obligation_id = o.id AND t.kind = 'POSTPONED' AND o.due_on <> o.ruled_on
                     ORDER BY t.happened_at DESC, t.id DESC LIMIT 1) AS postponed,
                   o.met_at, o.met_how, o.withdrawn_at
              FROM obligation o
              LEFT JOIN school s ON o.holder_kind = 'SCHOOL' AND s.id = o.holder_id
              LEFT JOIN provider v ON o.holder_kind = 'PROVIDER' AND v.id = o.holder_id
              LEFT JOIN person h ON o.holder_kind = 'PERSON' AND h.id = o.holder_id
              LEFT JOIN person d ON d.id = o.delegated_to
            """;

    /** Along the board's index for each holder, then whether a role, the person or the oversight reaches it. */
    String REACHED = """
             (o.holder_id IN (:holders)
              AND (o.holder_id = :me OR o.delegated_to = :me OR o.holder_id IN (:whole)
                   OR EXISTS (SELECT 1 FROM obligation_role q
                               WHERE q.obligation_id = o.id AND CONCAT(HEX(o.holder_id), q.role) IN (:pairs))))
            """;

    String OPEN = " o.met_at IS NULL AND o.withdrawn_at IS NULL ";

    @Query(FIELDS + " WHERE " + REACHED + " AND " + OPEN + " ORDER BY o.due_on, o.due_at, o.id LIMIT :most")
    List<Row> open(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID me,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> holders,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> whole,
            @Expandable Collection<String> pairs,
            int most);

    @Query(
            FIELDS + " WHERE " + REACHED
                    + " AND o.withdrawn_at IS NULL AND o.due_on BETWEEN :from AND :to ORDER BY o.due_on, o.due_at, o.id LIMIT :most")
    List<Row> between(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID me,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> holders,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> whole,
            @Expandable Collection<String> pairs,
            LocalDate from,
            LocalDate to,
            int most);

    /** What a calendar outside shows: what is open, and for a while what was done or taken back. */
    @Query(FIELDS + " WHERE " + REACHED + " AND (" + OPEN
            + " OR o.changed_at >= :since) ORDER BY o.due_on, o.id LIMIT :most")
    List<Row> recent(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID me,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> holders,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> whole,
            @Expandable Collection<String> pairs,
            Instant since,
            int most);

    @Query(FIELDS + " WHERE " + REACHED + " AND o.id = :id")
    Optional<Row> one(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID me,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> holders,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> whole,
            @Expandable Collection<String> pairs,
            ObligationId id);

    /** What the providers of somebody's schools are late with and the school was told of. */
    @Query(FIELDS + " WHERE o.holder_kind = 'PROVIDER' AND o.holder_id IN (:providers) AND o.escalated_at IS NOT NULL"
            + " AND (o.owed_to IS NULL OR o.owed_to IN (:schools)) AND " + OPEN
            + " ORDER BY o.due_on, o.id LIMIT :most")
    List<Row> lateProviders(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> schools,
            int most);

    @Query("""
            SELECT COALESCE(SUM(CASE WHEN o.due_on < :today OR o.due_at < :now THEN 1 ELSE 0 END), 0) AS late,
                   COALESCE(SUM(CASE WHEN o.due_on = :today AND NOT COALESCE(o.due_at < :now, FALSE) THEN 1 ELSE 0 END), 0)
                       AS today,
                   COALESCE(SUM(CASE WHEN o.due_on > :today THEN 1 ELSE 0 END), 0) AS week
              FROM obligation o
             WHERE o.due_on <= :sunday AND """ + OPEN + " AND " + REACHED)
    Figures figures(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID me,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> holders,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> whole,
            @Expandable Collection<String> pairs,
            LocalDate today,
            LocalDate sunday,
            Instant now);

    /** Who works at the school, for its trust or at the provider, with a role that sees a board. */
    @Query("""
            SELECT DISTINCT p.id, p.name
              FROM role_grant g
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE g.ended_at IS NULL AND g.role IN (:roles)
               AND ((g.scope_kind = :kind AND g.scope_id = :holder)
                 OR (g.scope_kind = 'TRUST' AND :kind = 'SCHOOL'
                     AND g.scope_id = (SELECT s.trust_id FROM school s WHERE s.id = :holder)))
             ORDER BY p.name, p.id
             LIMIT 200""")
    List<Somebody> colleagues(
            String kind, @TypeDef(type = DataType.BYTE_ARRAY) UUID holder, @Expandable Collection<String> roles);

    @Query("""
            SELECT t.kind, t.happened_at, p.name AS person, d.name AS to_person, t.old_due, t.new_due, t.words
              FROM obligation_step t
              LEFT JOIN person p ON p.id = t.person_id
              LEFT JOIN person d ON d.id = t.to_person
             WHERE t.obligation_id = :id
             ORDER BY t.happened_at, t.id
             LIMIT 100""")
    List<Happened> history(ObligationId id);
}

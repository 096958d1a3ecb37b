package uk.waymark.obligations;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

/** Writing what is due, and what happens to it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ObligationRows extends GenericRepository<ObligationRows.Step, UUID> {
    String OPEN = " met_at IS NULL AND withdrawn_at IS NULL ";

    @MappedEntity("obligation_step")
    record Step(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ObligationId obligationId,
            String kind,
            Instant happenedAt,
            @Nullable PersonId personId,
            @Nullable PersonId toPerson,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue,
            String words) {}

    @Introspected
    record Known(
            ObligationId id,
            LocalDate ruledOn,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean met,
            boolean withdrawn) {}

    void save(Step step);

    @Query("""
            SELECT id, ruled_on, due_on, due_at, met_at IS NOT NULL AS met, withdrawn_at IS NOT NULL AS withdrawn
              FROM obligation WHERE obligation_key = :key""")
    Optional<Known> known(String key);

    @Query("""
            INSERT IGNORE INTO obligation
                   (id, obligation_key, kind, holder_kind, holder_id, owed_to, subject_id, about, ruled_on, due_on, due_at,
                    path, reason, raised_at, changed_at, sequence_no)
            VALUES (:id, :key, :kind, :holderKind, :holder, :owedTo, :subject, :about, :dueOn, :dueOn, :dueAt,
                    :path, :reason, :at, :at, 0)""")
    int add(
            ObligationId id,
            String key,
            String kind,
            String holderKind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID holder,
            @Nullable SchoolId owedTo,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subject,
            String about,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            String path,
            String reason,
            Instant at);

    @Query("INSERT INTO obligation_role (obligation_id, role) VALUES (:id, :role)")
    void addRole(ObligationId id, String role);

    @Query("""
            UPDATE obligation
               SET ruled_on = :dueOn, due_on = :dueOn, due_at = :dueAt, reason = :reason, late_told_at = NULL,
                   escalated_at = NULL, changed_at = :at, sequence_no = sequence_no + 1
             WHERE id = :id AND ruled_on = :before AND""" + OPEN)
    int move(ObligationId id, LocalDate before, LocalDate dueOn, @Nullable Instant dueAt, String reason, Instant at);

    @Query("""
            UPDATE obligation
               SET ruled_on = :dueOn, due_on = :dueOn, due_at = :dueAt, reason = :reason, about = :about, path = :path,
                   withdrawn_at = NULL, withdrawn_why = NULL, delegated_to = NULL, late_told_at = NULL, escalated_at = NULL,
                   changed_at = :at, sequence_no = sequence_no + 1
             WHERE id = :id AND met_at IS NULL AND withdrawn_at IS NOT NULL""")
    int reopen(
            ObligationId id,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            String reason,
            String about,
            String path,
            Instant at);

    @Query("""
            UPDATE obligation
               SET due_on = :dueOn, due_at = NULL, late_told_at = NULL, escalated_at = NULL, changed_at = :at,
                   sequence_no = sequence_no + 1
             WHERE id = :id AND due_on = :before AND""" + OPEN)
    int postpone(ObligationId id, LocalDate before, LocalDate dueOn, Instant at);

    @Query(
            "UPDATE obligation SET delegated_to = :to, changed_at = :at, sequence_no = sequence_no + 1 WHERE id = :id AND"
                    + OPEN)
    int delegate(ObligationId id, PersonId to, Instant at);

    @Query("""
            UPDATE obligation
               SET met_at = :at, met_by = :person, met_how = :how, changed_at = :at, sequence_no = sequence_no + 1
             WHERE id = :id AND""" + OPEN)
    int meet(ObligationId id, @Nullable PersonId person, String how, Instant at);

    @Query("""
            UPDATE obligation
               SET withdrawn_at = :at, withdrawn_why = :why, changed_at = :at, sequence_no = sequence_no + 1
             WHERE id = :id AND""" + OPEN)
    int withdraw(ObligationId id, String why, Instant at);

    /** The open ones of which the key lies between: along the unique index, with no pattern that a key could upset. */
    @Query("SELECT id FROM obligation WHERE obligation_key >= :from AND obligation_key < :before AND" + OPEN)
    List<ObligationId> between(String from, String before);
}

package uk.waymark.budgets;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BudgetRows extends GenericRepository<BudgetRows.Row, UUID> {
    @MappedEntity("budget")
    record Row(@Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, SchoolId schoolId, LocalDate yearFrom) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            LocalDate yearFrom,
            int number,
            long pence,
            String words,
            Instant proposedAt,
            PersonId proposedBy,
            String proposer,
            @Nullable Boolean approved,
            @Nullable String minute,
            @Nullable String decisionWords,
            @Nullable String decidedAs,
            @Nullable Instant decidedAt,
            @Nullable String decider) {}

    @Introspected
    record Placing(SchoolId schoolId) {}

    /** Answers 0 where somebody proposed the same number at the same time. */
    @Query("""
            INSERT IGNORE INTO budget (id, school_id, year_from, number, pence, words, proposed_at, proposed_by)
            VALUES (:id, :school, :year, :number, :pence, :words, :at, :by)""")
    int propose(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            LocalDate year,
            int number,
            long pence,
            String words,
            Instant at,
            PersonId by);

    /** Answers 0 where it was decided already. */
    @Query("""
            INSERT IGNORE INTO budget_decision (budget_id, approved, minute, words, decided_as, decided_at, decided_by)
            VALUES (:budget, :approved, :minute, :words, :as, :at, :by)""")
    int decide(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID budget,
            boolean approved,
            String minute,
            String words,
            String as,
            Instant at,
            PersonId by);

    String LINE = """
            SELECT b.id, b.year_from, b.number, b.pence, b.words, b.proposed_at, b.proposed_by, p.name AS proposer, d.approved,
                   d.minute, d.words AS decision_words, d.decided_as, d.decided_at, q.name AS decider
              FROM budget b
              JOIN person p ON p.id = b.proposed_by
              LEFT JOIN budget_decision d ON d.budget_id = b.id
              LEFT JOIN person q ON q.id = d.decided_by
            """;

    /** The last proposal first. */
    @Query(LINE + " WHERE b.school_id = :school AND b.year_from = :year ORDER BY b.number DESC LIMIT 50")
    List<Line> of(SchoolId school, LocalDate year);

    @Query("SELECT school_id FROM budget WHERE id = :budget")
    Optional<SchoolId> school(@TypeDef(type = DataType.BYTE_ARRAY) UUID budget);

    @Query("SELECT year_from FROM budget WHERE id = :budget")
    Optional<LocalDate> year(@TypeDef(type = DataType.BYTE_ARRAY) UUID budget);

    /** Schools that have placed somebody in the last year, in the order of their ids. */
    @Query("""
            SELECT s.id AS school_id FROM school s
             WHERE s.id > :after
               AND EXISTS (SELECT 1 FROM placement p WHERE p.school_id = s.id AND COALESCE(p.ended_on, p.ends_on) >= :since)
             ORDER BY s.id LIMIT :piece""")
    List<Placing> placing(SchoolId after, LocalDate since, int piece);
}

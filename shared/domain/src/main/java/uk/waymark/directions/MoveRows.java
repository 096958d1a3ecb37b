package uk.waymark.directions;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MoveRows extends GenericRepository<DirectionRows.Row, DirectionId> {
    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            int number,
            String receiving,
            String purpose,
            LocalDate startsOn,
            LocalDate reviewOn,
            LocalDate endsOn,
            String consentBy,
            LocalDate consentOn,
            String pupilWants,
            String plan,
            @Nullable String outcome,
            @Nullable String outcomeWords,
            Instant savedAt,
            String by) {}

    /** Answers 0 where this version is there already. */
    @Query("""
            INSERT IGNORE INTO managed_move (id, number, pupil_id, school_id, receiving, purpose, starts_on, review_on, ends_on, consent_by,
                                             consent_on, pupil_wants, plan, outcome, outcome_words, saved_at, saved_by)
            VALUES (:id, :number, :pupil, :school, :receiving, :purpose, :startsOn, :reviewOn, :endsOn, :consentBy, :consentOn,
                    :pupilWants, :plan, :outcome, :outcomeWords, :at, :by)""")
    int save(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            int number,
            PupilId pupil,
            SchoolId school,
            String receiving,
            String purpose,
            LocalDate startsOn,
            LocalDate reviewOn,
            LocalDate endsOn,
            String consentBy,
            LocalDate consentOn,
            String pupilWants,
            String plan,
            @Nullable String outcome,
            @Nullable String outcomeWords,
            Instant at,
            PersonId by);

    @Query("""
            SELECT m.id, m.number, m.receiving, m.purpose, m.starts_on, m.review_on, m.ends_on, m.consent_by, m.consent_on, m.pupil_wants,
                   m.plan, m.outcome, m.outcome_words, m.saved_at, COALESCE(b.name, '') AS `by`
              FROM managed_move m LEFT JOIN person b ON b.id = m.saved_by
             WHERE m.pupil_id = :pupil AND m.school_id IN (:schools)
               AND m.number = (SELECT MAX(n.number) FROM managed_move n WHERE n.id = m.id)
             ORDER BY m.starts_on DESC, m.id LIMIT 50""")
    List<Shown> of(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

package uk.waymark.figures;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InterventionRows extends GenericRepository<InterventionRows.Step, UUID> {
    @MappedEntity("attendance_intervention_step")
    record Step(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID interventionId,
            String kind,
            String words,
            Instant madeAt,
            PersonId madeBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            String school,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            Instant openedAt,
            BigDecimal rate,
            BigDecimal target,
            LocalDate fromOn,
            LocalDate toOn,
            @Nullable String plan,
            @Nullable Instant plannedAt,
            @Nullable String plannedBy) {}

    /** Possible sessions are counted from the day after the last intervention was closed. */
    @Introspected
    record Sum(
            PupilId pupilId,
            String code,
            LocalDate firstOn,
            LocalDate lastOn,
            long many,
            @Nullable BigDecimal target) {}

    void save(Step step);

    @Query("""
            SELECT i.id, i.pupil_id, i.school_id, s.name AS school, u.legal_forename, u.legal_surname, u.preferred_forename,
                   u.preferred_surname, i.opened_at, i.rate, i.target, i.from_on, i.to_on, i.plan, i.planned_at,
                   COALESCE(b.name, 'The school') AS planned_by
              FROM attendance_intervention i
              JOIN pupil u ON u.id = i.pupil_id
              JOIN school s ON s.id = i.school_id
              LEFT JOIN person b ON b.id = i.planned_by
             WHERE i.school_id IN (:schools) AND i.open_one = 1
             ORDER BY i.planned_at IS NOT NULL, i.opened_at, i.id
             LIMIT :many OFFSET :start""")
    List<Shown> open(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, int many, int start);

    @Query("""
            UPDATE attendance_intervention SET plan = :plan, planned_at = :at, planned_by = :by
             WHERE id = :id AND school_id IN (:schools) AND open_one = 1""")
    int plan(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            String plan,
            Instant at,
            PersonId by);

    @Query("""
            UPDATE attendance_intervention SET outcome = :outcome, closed_at = :at, closed_by = :by, open_one = NULL
             WHERE id = :id AND school_id IN (:schools) AND open_one = 1""")
    int close(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            String outcome,
            Instant at,
            PersonId by);

    @Query("SELECT id FROM school ORDER BY id")
    List<SchoolId> schools();

    /** One for the node that gets to do it; another waits here until that one has done it, and then finds it done. */
    @Query("INSERT IGNORE INTO day_done (school_id, day, what, done_at) VALUES (:school, :day, 'BELOW_TARGET', :at)")
    int turn(SchoolId school, LocalDate day, Instant at);

    @Query("""
            SELECT e.pupil_id, e.code, MIN(e.session_date) AS first_on, MAX(e.session_date) AS last_on, COUNT(*) AS many,
                   MAX(CASE WHEN COALESCE(p.ended_on, p.ends_on) >= :to THEN p.target END) AS target
              FROM expected_session e
              JOIN placement p ON p.id = e.placement_id
              JOIN pupil u ON u.id = e.pupil_id AND u.left_on IS NULL
              LEFT JOIN (SELECT pupil_id, MAX(closed_at) AS closed_at, MAX(open_one) AS open_one
                           FROM attendance_intervention WHERE school_id = :school GROUP BY pupil_id) i ON i.pupil_id = e.pupil_id
             WHERE e.school_id = :school AND e.session_date BETWEEN :from AND :to AND e.code IS NOT NULL
               AND i.open_one IS NULL AND (i.closed_at IS NULL OR e.session_date > DATE(i.closed_at))
             GROUP BY e.pupil_id, e.code""")
    List<Sum> sums(SchoolId school, LocalDate from, LocalDate to);

    @Query("""
            INSERT IGNORE INTO attendance_intervention (id, pupil_id, school_id, opened_at, rate, target, from_on, to_on, open_one)
            VALUES (:id, :pupil, :school, :at, :rate, :target, :from, :to, 1)""")
    int open(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            SchoolId school,
            Instant at,
            BigDecimal rate,
            BigDecimal target,
            LocalDate from,
            LocalDate to);
}

package uk.waymark.attendance;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactRows extends GenericRepository<ContactRows.Row, UUID> {
    @MappedEntity("contact_attempt")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            String whom,
            String name,
            String channel,
            String result,
            String said,
            Instant madeAt,
            PersonId madeBy) {}

    @Introspected
    record Made(
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            String whom,
            String name,
            String channel,
            String result,
            String said,
            Instant madeAt,
            String by) {}

    @Introspected
    record Home(PupilId pupilId, String name, String telephone) {}

    @Introspected
    record Silent(
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            PupilId pupilId,
            SchoolId schoolId,
            Instant firstAt) {}

    @Query("""
            INSERT IGNORE INTO contact_attempt (id, placement_id, session_date, half, whom, name, channel, result, said,
                                                made_at, made_by)
            VALUES (:id, :placementId, :sessionDate, :half, :whom, :name, :channel, :result, :said, :madeAt, :madeBy)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            String whom,
            String name,
            String channel,
            String result,
            String said,
            Instant madeAt,
            PersonId madeBy);

    @Query("""
            SELECT school_id FROM expected_session
             WHERE placement_id = :placement AND session_date = :day AND half = :half AND school_id IN (:schools)""")
    Optional<SchoolId> school(
            PlacementId placement,
            LocalDate day,
            String half,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT c.placement_id, c.session_date, c.half, c.whom, c.name, c.channel, c.result, c.said, c.made_at,
                   b.name AS `by`
              FROM expected_session e
              JOIN contact_attempt c ON c.placement_id = e.placement_id AND c.session_date = e.session_date
                                    AND c.half = e.half
              JOIN person b ON b.id = c.made_by
             WHERE e.school_id IN (:schools) AND e.session_date = :day AND e.half = :half
             ORDER BY c.made_at, c.id
             LIMIT 1000""")
    List<Made> attempts(
            LocalDate day, String half, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT pupil_id, name, telephone
              FROM pupil_worker
             WHERE pupil_id IN (:pupils) AND duty = 'HOME' AND telephone IS NOT NULL AND ended_at IS NULL
             ORDER BY added_at""")
    List<Home> homes(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils);

    /** Sessions of today of which home was tried and never reached, with when it was tried first. */
    @Query("""
            SELECT e.placement_id, e.session_date, e.half, e.pupil_id, e.school_id, MIN(c.made_at) AS first_at
              FROM expected_session e
              JOIN contact_attempt c ON c.placement_id = e.placement_id AND c.session_date = e.session_date
                                    AND c.half = e.half AND c.whom <> 'PROVIDER'
             WHERE e.school_id IN (:schools) AND e.session_date = :day AND (e.fact IS NULL OR e.fact IN ('ABSENT', 'TAKEN_BACK'))
             GROUP BY e.placement_id, e.session_date, e.half, e.pupil_id, e.school_id
            HAVING SUM(c.result = 'REACHED') = 0""")
    List<Silent> silent(LocalDate day, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            INSERT IGNORE INTO contact_escalation (placement_id, session_date, half, told_at)
            VALUES (:placement, :day, :half, :at)""")
    int escalated(PlacementId placement, LocalDate day, String half, Instant at);
}

package uk.waymark.contact;

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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRows extends GenericRepository<EntryRows.Row, UUID> {
    @MappedEntity("placement_contact")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            LocalDate madeOn,
            String whom,
            String how,
            boolean reached,
            boolean extra,
            String topics,
            String words,
            boolean worried,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            LocalDate madeOn,
            String whom,
            String how,
            boolean reached,
            boolean extra,
            String topics,
            String words,
            boolean worried,
            PersonId writtenBy,
            String by) {}

    /** A placement in a week, with what contact there was. */
    @Introspected
    record Week(
            PlacementId id,
            SchoolId schoolId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String provider,
            String providerKind,
            String siteTelephone,
            LocalDate startsOn,
            LocalDate endsOn,
            long pupilTimes,
            long providerTimes,
            long extraTimes,
            @Nullable LocalDate lastOn,
            @Nullable LocalDate visitedOn,
            long daysThere,
            boolean today,
            boolean calledProvider,
            boolean calledHome) {}

    /** Answers 0 where the same entry is there already. */
    @Query("""
            INSERT IGNORE INTO placement_contact (id, placement_id, made_on, whom, how, reached, extra, topics, words, worried,
                                                  written_at, written_by)
            VALUES (:id, :placement, :on, :whom, :how, :reached, :extra, :topics, :words, :worried, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            LocalDate on,
            String whom,
            String how,
            boolean reached,
            boolean extra,
            String topics,
            String words,
            boolean worried,
            Instant at,
            PersonId by);

    @Query("""
            SELECT c.id, c.made_on, c.whom, c.how, c.reached, c.extra, c.topics, c.words, c.worried, c.written_by,
                   COALESCE(b.name, '') AS `by`
              FROM placement_contact c
              LEFT JOIN person b ON b.id = c.written_by
             WHERE c.placement_id = :placement
             ORDER BY c.made_on DESC, c.written_at DESC, c.id DESC
             LIMIT :many OFFSET :from""")
    List<Line> of(PlacementId placement, int many, int from);

    String WEEK = """
            SELECT p.id, p.school_id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   v.name AS provider, v.kind AS provider_kind, s.telephone AS site_telephone, p.starts_on,
                   COALESCE(p.ended_on, p.ends_on) AS ends_on,
                   (SELECT COUNT(*) FROM placement_contact c
                     WHERE c.placement_id = p.id AND c.made_on BETWEEN :monday AND :sunday AND c.reached
                       AND c.whom IN ('PUPIL', 'BOTH')) AS pupil_times,
                   (SELECT COUNT(*) FROM placement_contact c
                     WHERE c.placement_id = p.id AND c.made_on BETWEEN :monday AND :sunday AND c.reached
                       AND c.whom IN ('PROVIDER', 'BOTH')) AS provider_times,
                   (SELECT COUNT(*) FROM placement_contact c
                     WHERE c.placement_id = p.id AND c.made_on BETWEEN :monday AND :sunday AND c.reached AND c.extra) AS extra_times,
                   (SELECT MAX(c.made_on) FROM placement_contact c WHERE c.placement_id = p.id AND c.reached) AS last_on,
                   (SELECT MAX(c.made_on) FROM placement_contact c
                     WHERE c.placement_id = p.id AND c.reached AND c.how IN ('AT_PROVIDER', 'AT_HOME')) AS visited_on,
                   (SELECT COUNT(DISTINCT x.session_date) FROM expected_session x
                     WHERE x.placement_id = p.id AND x.session_date BETWEEN :monday AND :sunday
                       AND x.state IN ('EXPECTED', 'INDUCTION')) AS days_there,
                   EXISTS (SELECT 1 FROM expected_session x
                            WHERE x.placement_id = p.id AND x.session_date = :day
                              AND x.state IN ('EXPECTED', 'INDUCTION')) AS today,
                   EXISTS (SELECT 1 FROM contact_attempt a
                            WHERE a.placement_id = p.id AND a.session_date = :day AND a.result = 'REACHED'
                              AND a.whom = 'PROVIDER') AS called_provider,
                   EXISTS (SELECT 1 FROM contact_attempt a
                            WHERE a.placement_id = p.id AND a.session_date = :day AND a.result = 'REACHED'
                              AND a.whom = 'HOME') AS called_home
              FROM placement p
              JOIN pupil u ON u.id = p.pupil_id
              JOIN provider v ON v.id = p.provider_id
              JOIN site s ON s.id = p.site_id
             WHERE p.held_because IS NULL AND p.starts_on <= :sunday AND COALESCE(p.ended_on, p.ends_on) >= :monday
            """;

    /** Those of the schools, whom nobody has spoken to for longest first. */
    @Query(WEEK + """
               AND p.school_id IN (:schools)
             ORDER BY pupil_times > 0, last_on IS NOT NULL, last_on, u.legal_surname, u.legal_forename, p.id
             LIMIT 500""")
    List<Week> ofSchools(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate monday,
            LocalDate sunday,
            LocalDate day);

    /** All of them, in the order of their ids. */
    @Query(WEEK + " AND p.id > :after ORDER BY p.id LIMIT :many")
    List<Week> all(LocalDate monday, LocalDate sunday, LocalDate day, PlacementId after, int many);

    @Query(WEEK + " AND p.id = :placement")
    Optional<Week> one(LocalDate monday, LocalDate sunday, LocalDate day, PlacementId placement);
}

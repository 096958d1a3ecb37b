package uk.waymark.arrangements.incidents;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IncidentRows extends GenericRepository<IncidentRows.Row, UUID> {
    @MappedEntity("behaviour_incident")
    record Row(@Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placementId) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            PupilId pupilId,
            SchoolId schoolId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String provider,
            boolean serious,
            Instant happenedAt,
            String place,
            String what,
            String present,
            String done,
            String injuries,
            String damage,
            boolean restraint,
            Instant recordedAt,
            String recorder,
            @Nullable String words,
            @Nullable String together,
            @Nullable String toProvider,
            @Nullable Instant decidedAt,
            @Nullable String decider) {}

    String SHOWN = """
            SELECT i.id, i.placement_id, i.pupil_id, i.school_id, u.legal_forename, u.legal_surname, u.preferred_forename,
                   u.preferred_surname, v.name AS provider, i.serious, i.happened_at, i.place, i.what, i.present, i.done, i.injuries,
                   i.damage, i.restraint, i.recorded_at, COALESCE(p.name, 'Somebody') AS recorder, d.words, d.together, d.to_provider,
                   d.decided_at, CASE WHEN d.incident_id IS NULL THEN NULL ELSE COALESCE(q.name, 'The school') END AS decider
              FROM behaviour_incident i
              JOIN pupil u ON u.id = i.pupil_id
              JOIN provider v ON v.id = i.provider_id
              LEFT JOIN person p ON p.id = i.recorded_by
              LEFT JOIN behaviour_incident_decision d ON d.incident_id = i.id
              LEFT JOIN person q ON q.id = d.decided_by
             WHERE\s""";

    @Query("""
            INSERT IGNORE INTO behaviour_incident (id, placement_id, pupil_id, school_id, provider_id, serious, happened_at, place, what,
                   present, done, injuries, damage, restraint, side, recorded_at, recorded_by)
            VALUES (:id, :placement, :pupil, :school, :provider, :serious, :happenedAt, :place, :what, :present, :done, :injuries,
                    :damage, :restraint, :side, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            PupilId pupil,
            SchoolId school,
            ProviderId provider,
            boolean serious,
            Instant happenedAt,
            String place,
            String what,
            String present,
            String done,
            String injuries,
            String damage,
            boolean restraint,
            String side,
            Instant at,
            PersonId by);

    /** Answers 0 where somebody has decided already. */
    @Query("""
            INSERT IGNORE INTO behaviour_incident_decision (incident_id, words, together, to_provider, decided_at, decided_by)
            VALUES (:incident, :words, :together, :toProvider, :at, :by)""")
    int decide(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID incident,
            String words,
            String together,
            String toProvider,
            Instant at,
            PersonId by);

    @Query(SHOWN + " i.pupil_id = :pupil AND i.school_id IN (:schools) ORDER BY i.happened_at DESC, i.id LIMIT 100")
    List<Shown> ofPupil(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(
            SHOWN
                    + " i.school_id IN (:schools) AND d.incident_id IS NULL ORDER BY i.serious DESC, i.recorded_at, i.id LIMIT 100")
    List<Shown> waiting(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SHOWN + " i.placement_id = :placement ORDER BY i.happened_at DESC, i.id LIMIT 100")
    List<Shown> ofPlacement(PlacementId placement);

    @Query(SHOWN + " i.id = :id AND i.school_id IN (:schools)")
    Optional<Shown> find(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

package uk.waymark.transition;

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
interface EndingRows extends GenericRepository<EndingRows.Row, PlacementId> {
    @MappedEntity("placement_outcome")
    record Row(
            @Id PlacementId placementId,
            String reason,
            String success,
            String words,
            LocalDate lastDay,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record OutcomeRow(String reason, String success, String words, LocalDate lastDay, Instant recordedAt, String by) {}

    @Introspected
    record SupportRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id, String what, String helper, LocalDate fromOn, String by) {}

    @Introspected
    record HandedRow(Instant handedAt, String words, String by) {}

    @Introspected
    record DestinationRow(
            PlacementId placementId,
            String point,
            String destination,
            boolean held,
            String words,
            LocalDate knownOn,
            String by) {}

    @Introspected
    record StepRow(String destination, String stage, String adviser, String words, LocalDate knownOn, String by) {}

    /** Answers 0 where an outcome is on record already. */
    @Query("""
            INSERT IGNORE INTO placement_outcome (placement_id, reason, success, words, last_day, recorded_at, recorded_by)
            VALUES (:placement, :reason, :success, :words, :lastDay, :at, :by)""")
    int addOutcome(
            PlacementId placement,
            String reason,
            String success,
            String words,
            LocalDate lastDay,
            Instant at,
            PersonId by);

    @Query("""
            SELECT o.reason, o.success, o.words, o.last_day, o.recorded_at, COALESCE(p.name, '') AS `by`
              FROM placement_outcome o LEFT JOIN person p ON p.id = o.recorded_by WHERE o.placement_id = :placement""")
    Optional<OutcomeRow> outcome(PlacementId placement);

    /** Answers 0 where the same tap came before. */
    @Query("""
            INSERT IGNORE INTO ending_support (id, placement_id, what, helper, from_on, named_at, named_by)
            VALUES (:id, :placement, :what, :helper, :fromOn, :at, :by)""")
    int addSupport(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String what,
            String helper,
            LocalDate fromOn,
            Instant at,
            PersonId by);

    @Query("""
            SELECT s.id, s.what, s.helper, s.from_on, COALESCE(p.name, '') AS `by`
              FROM ending_support s LEFT JOIN person p ON p.id = s.named_by
             WHERE s.placement_id = :placement ORDER BY s.named_at, s.id LIMIT 100""")
    List<SupportRow> support(PlacementId placement);

    /** Answers 0 where it was handed over already. */
    @Query("""
            INSERT IGNORE INTO ending_handover (placement_id, words, handed_at, handed_by)
            VALUES (:placement, :words, :at, :by)""")
    int handOver(PlacementId placement, String words, Instant at, PersonId by);

    @Query("""
            SELECT h.handed_at, h.words, COALESCE(p.name, '') AS `by`
              FROM ending_handover h LEFT JOIN person p ON p.id = h.handed_by WHERE h.placement_id = :placement""")
    Optional<HandedRow> handedOver(PlacementId placement);

    @Query("""
            INSERT INTO destination (id, placement_id, point, destination, held, words, known_on, recorded_at, recorded_by)
            VALUES (:id, :placement, :point, :destination, :held, :words, :knownOn, :at, :by)""")
    void addDestination(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String point,
            String destination,
            boolean held,
            String words,
            LocalDate knownOn,
            Instant at,
            PersonId by);

    /** The latest word for each point. */
    @Query("""
            SELECT d.placement_id, d.point, d.destination, d.held, d.words, d.known_on, COALESCE(p.name, '') AS `by`
              FROM destination d LEFT JOIN person p ON p.id = d.recorded_by
             WHERE d.placement_id IN (:placements)
               AND NOT EXISTS (SELECT 1 FROM destination n WHERE n.placement_id = d.placement_id AND n.point = d.point
                                  AND (n.recorded_at > d.recorded_at OR n.recorded_at = d.recorded_at AND n.id > d.id))
             ORDER BY d.known_on, d.id""")
    List<DestinationRow> destinations(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            INSERT INTO next_step (id, placement_id, destination, stage, adviser, words, known_on, recorded_at, recorded_by)
            VALUES (:id, :placement, :destination, :stage, :adviser, :words, :knownOn, :at, :by)""")
    void addStep(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            String destination,
            String stage,
            String adviser,
            String words,
            LocalDate knownOn,
            Instant at,
            PersonId by);

    @Query("""
            SELECT n.destination, n.stage, n.adviser, n.words, n.known_on, COALESCE(p.name, '') AS `by`
              FROM next_step n LEFT JOIN person p ON p.id = n.recorded_by
             WHERE n.placement_id = :placement ORDER BY n.recorded_at DESC, n.id DESC LIMIT 1""")
    Optional<StepRow> step(PlacementId placement);

    @Introspected
    record Ended(
            PlacementId id,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String provider,
            LocalDate lastDay) {}

    @Query("""
            SELECT p.id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname, v.name AS provider,
                   COALESCE(p.ended_on, p.ends_on) AS last_day
              FROM placement p JOIN pupil u ON u.id = p.pupil_id JOIN provider v ON v.id = p.provider_id
             WHERE p.school_id IN (:schools) AND COALESCE(p.ended_on, p.ends_on) BETWEEN :from AND :to
             ORDER BY last_day DESC, u.legal_surname, p.id
             LIMIT :many OFFSET :skip""")
    List<Ended> ended(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate from,
            LocalDate to,
            int many,
            int skip);

    @Introspected
    record Count(String point, String destination, long many) {}

    @Query("""
            SELECT d.point, d.destination, COUNT(*) AS many
              FROM placement p JOIN destination d ON d.placement_id = p.id
             WHERE p.school_id IN (:schools) AND COALESCE(p.ended_on, p.ends_on) BETWEEN :from AND :to
               AND NOT EXISTS (SELECT 1 FROM destination n WHERE n.placement_id = d.placement_id AND n.point = d.point
                                  AND (n.recorded_at > d.recorded_at OR n.recorded_at = d.recorded_at AND n.id > d.id))
             GROUP BY d.point, d.destination""")
    List<Count> counts(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate from,
            LocalDate to);

    @Query("""
            SELECT COUNT(*) FROM placement
             WHERE school_id IN (:schools) AND COALESCE(ended_on, ends_on) BETWEEN :from AND :to""")
    long countEnded(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate from,
            LocalDate to);
}

package uk.waymark.placements;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HoldRows extends GenericRepository<PlacementRows.Row, PlacementId> {
    @Introspected
    record Waiting(PlacementId id, LocalDate startsOn) {}

    /** Not begun yet, and not held by the gate: the first day is today or later, or another rule holds it. */
    @Query("""
            SELECT id FROM placement p
             WHERE school_id = :school AND provider_id = :provider AND ended_at IS NULL AND kind <> 'ON_SITE'
               AND (starts_on >= :today OR held_at IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM placement_hold h WHERE h.placement_id = p.id AND h.source = 'GATE')
             ORDER BY starts_on, id LIMIT 1000""")
    List<PlacementId> waiting(SchoolId school, ProviderId provider, LocalDate today);

    @Query("""
            SELECT p.id FROM placement p JOIN placement_hold h ON h.placement_id = p.id AND h.source = 'GATE'
             WHERE p.school_id = :school AND p.provider_id = :provider AND p.ended_at IS NULL
             ORDER BY p.starts_on, p.id LIMIT 1000""")
    List<PlacementId> held(SchoolId school, ProviderId provider);

    /** Answers 0 where it is held by the rule already, in the same words. */
    @Query("""
            INSERT INTO placement_hold (placement_id, source, because, held_at) VALUES (:id, :source, :because, :at)
            ON DUPLICATE KEY UPDATE because = :because""")
    int hold(PlacementId id, String source, String because, Instant at);

    @Query("DELETE FROM placement_hold WHERE placement_id = :id AND source = :source")
    int lift(PlacementId id, String source);

    @Query("SELECT COUNT(*) FROM placement_hold WHERE placement_id = :id AND source = :source")
    long countHeld(PlacementId id, String source);

    @Query("""
            UPDATE placement p
               SET held_at = (SELECT MIN(h.held_at) FROM placement_hold h WHERE h.placement_id = p.id),
                   held_because = (SELECT LEFT(GROUP_CONCAT(h.because ORDER BY h.source SEPARATOR ' '), 500)
                                     FROM placement_hold h WHERE h.placement_id = p.id)
             WHERE p.id = :id""")
    int stand(PlacementId id);

    /** Those that are to come, in the order of their first days. */
    @Query("""
            SELECT id, starts_on FROM placement
             WHERE starts_on >= :today AND ended_at IS NULL AND (starts_on > :after OR starts_on = :after AND id > :last)
             ORDER BY starts_on, id LIMIT :many""")
    List<Waiting> toCome(LocalDate today, LocalDate after, PlacementId last, int many);

    /** Those that should have begun, and are held. */
    @Query("""
            SELECT p.id, p.starts_on FROM placement_hold h JOIN placement p ON p.id = h.placement_id
             WHERE h.placement_id > :last AND p.ended_at IS NULL AND p.starts_on < :today
             ORDER BY h.placement_id LIMIT :many""")
    List<Waiting> late(LocalDate today, PlacementId last, int many);
}

package uk.waymark.information;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeyContactRows extends GenericRepository<KeyContactRows.Row, UUID> {
    @MappedEntity("key_contact")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            PersonId personId,
            String telephone,
            Instant namedAt,
            PersonId namedBy) {}

    /** Somebody who was named, and whether they still work there. */
    @Introspected
    record Named(
            PlacementId placementId,
            int number,
            PersonId personId,
            String name,
            String telephone,
            Instant namedAt,
            String by,
            boolean there) {}

    @Introspected
    record Somebody(PersonId id, String name, @Nullable String telephone) {}

    @Introspected
    record Without(
            PlacementId placementId, int number, @Nullable Instant leftAt) {}

    void save(Row row);

    String NAMED = """
            SELECT k.placement_id, k.number, k.person_id, p.name, k.telephone, k.named_at, COALESCE(b.name, '') AS `by`,
                   p.deactivated_at IS NULL
                   AND EXISTS (SELECT 1 FROM role_grant g
                                WHERE g.person_id = p.id AND g.ended_at IS NULL
                                  AND ((g.scope_kind = 'PROVIDER' AND g.scope_id = l.provider_id)
                                    OR (g.scope_kind = 'SITE' AND g.scope_id = l.site_id))) AS there
              FROM key_contact k
              JOIN placement l ON l.id = k.placement_id
              JOIN person p ON p.id = k.person_id
              LEFT JOIN person b ON b.id = k.named_by
            """;

    /** The newest of each. */
    @Query(NAMED + """
             WHERE k.placement_id IN (:placements)
               AND k.number = (SELECT MAX(n.number) FROM key_contact n WHERE n.placement_id = k.placement_id)""")
    List<Named> newest(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query(NAMED + " WHERE k.placement_id = :placement ORDER BY k.number DESC LIMIT 50")
    List<Named> history(PlacementId placement);

    /** Everybody who works for the provider, or at the site, of the placement. */
    @Query("""
            SELECT DISTINCT p.id, p.name, p.telephone
              FROM placement l
              JOIN role_grant g ON g.ended_at IS NULL
                               AND ((g.scope_kind = 'PROVIDER' AND g.scope_id = l.provider_id)
                                 OR (g.scope_kind = 'SITE' AND g.scope_id = l.site_id))
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE l.id = :placement
             ORDER BY p.name, p.id
             LIMIT 200""")
    List<Somebody> staff(PlacementId placement);

    /** Running and coming placements, in the order of their ids, whose newest contact is none or no longer there. */
    @Query("""
            SELECT l.id AS placement_id, COALESCE(k.number, 0) AS number,
                   COALESCE(p.deactivated_at, (SELECT MAX(e.ended_at) FROM role_grant e WHERE e.person_id = p.id)) AS left_at
              FROM placement l
              LEFT JOIN key_contact k ON k.placement_id = l.id
                    AND k.number = (SELECT MAX(n.number) FROM key_contact n WHERE n.placement_id = l.id)
              LEFT JOIN person p ON p.id = k.person_id
             WHERE COALESCE(l.ended_on, l.ends_on) >= :today AND l.id > :after
               AND NOT (p.id IS NOT NULL AND p.deactivated_at IS NULL
                        AND EXISTS (SELECT 1 FROM role_grant g
                                     WHERE g.person_id = p.id AND g.ended_at IS NULL
                                       AND ((g.scope_kind = 'PROVIDER' AND g.scope_id = l.provider_id)
                                         OR (g.scope_kind = 'SITE' AND g.scope_id = l.site_id))))
             ORDER BY l.id
             LIMIT :many""")
    List<Without> without(LocalDate today, PlacementId after, int many);
}

package uk.waymark.placements;

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
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HoldRows extends GenericRepository<PlacementRows.Row, PlacementId> {
    /** Not begun yet: the first day is today or later, and the pupil has not been expected before. */
    @Query("""
            SELECT id FROM placement
             WHERE school_id = :school AND provider_id = :provider AND starts_on >= :today AND ended_at IS NULL AND held_at IS NULL
               AND kind <> 'ON_SITE'
             ORDER BY starts_on, id LIMIT 1000""")
    List<PlacementId> waiting(SchoolId school, ProviderId provider, LocalDate today);

    @Query("""
            SELECT id FROM placement
             WHERE school_id = :school AND provider_id = :provider AND held_at IS NOT NULL AND ended_at IS NULL
             ORDER BY starts_on, id LIMIT 1000""")
    List<PlacementId> held(SchoolId school, ProviderId provider);

    @Query("UPDATE placement SET held_at = :at, held_because = :because WHERE id IN (:ids)")
    int hold(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids, Instant at, String because);

    @Query("UPDATE placement SET held_at = NULL, held_because = NULL WHERE id IN (:ids)")
    int lift(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids);
}

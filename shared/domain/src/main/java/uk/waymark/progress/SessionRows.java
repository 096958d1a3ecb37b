package uk.waymark.progress;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRows.Day, PlacementId> {
    @MappedEntity("expected_session")
    record Day(
            @Id PlacementId placementId,
            LocalDate sessionDate,
            String half,
            String state,
            @Nullable String fact,
            @Nullable String code) {}

    @Introspected
    record Sum(
            PlacementId placementId,
            String state,
            @Nullable String fact,
            @Nullable String code,
            LocalDate lastOn,
            long many) {}

    /** What is over; a session that has a code counts even while it lies ahead. */
    String OVER = """
               AND (e.code IS NOT NULL OR e.session_date < :today OR (e.session_date = :today AND e.leaves_at <= :time))
            """;

    @Query("""
            SELECT e.placement_id, e.state, e.fact, e.code, MAX(e.session_date) AS last_on, COUNT(*) AS many
              FROM expected_session e
             WHERE e.placement_id IN (:placements) AND e.session_date BETWEEN :from AND :to
            """ + OVER + """
             GROUP BY e.placement_id, e.state, e.fact, e.code""")
    List<Sum> sums(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements,
            LocalDate from,
            LocalDate to,
            LocalDate today,
            LocalTime time);

    @Query("""
            SELECT e.placement_id, e.session_date, e.half, e.state, e.fact, e.code
              FROM expected_session e
             WHERE e.placement_id = :placement AND e.session_date BETWEEN :from AND :to
            """ + OVER + """
             ORDER BY e.session_date, e.half
             LIMIT 1000""")
    List<Day> days(PlacementId placement, LocalDate from, LocalDate to, LocalDate today, LocalTime time);
}

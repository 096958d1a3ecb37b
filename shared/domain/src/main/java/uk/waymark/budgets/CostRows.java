package uk.waymark.budgets;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CostRows extends GenericRepository<CostRows.Row, UUID> {
    @MappedEntity("placement_cost")
    record Row(@Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placementId) {}

    @Introspected
    record Line(
            PlacementId placementId,
            int number,
            String basis,
            long pence,
            long transportPence,
            long mealsPence,
            boolean absentPaid,
            LocalDate fromOn,
            String reason,
            Instant recordedAt,
            String by) {}

    /** What one version of a price will still come to. */
    @Introspected
    record Ahead(
            PlacementId placementId,
            String basis,
            long pence,
            long sessions,
            long days,
            long weeks,
            long allSessions) {}

    @Query("""
            INSERT IGNORE INTO placement_cost (id, placement_id, number, basis, pence, transport_pence, meals_pence, absent_paid, from_on,
                                               reason, recorded_at, recorded_by)
            VALUES (:id, :placement, :number, :basis, :pence, :transport, :meals, :absentPaid, :from, :reason, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            int number,
            String basis,
            long pence,
            long transport,
            long meals,
            boolean absentPaid,
            LocalDate from,
            String reason,
            Instant at,
            PersonId by);

    @Query("""
            SELECT c.placement_id, c.number, c.basis, c.pence, c.transport_pence, c.meals_pence, c.absent_paid, c.from_on, c.reason,
                   c.recorded_at, b.name AS `by`
              FROM placement_cost c JOIN person b ON b.id = c.recorded_by
             WHERE c.placement_id IN (:placements) ORDER BY c.placement_id, c.number LIMIT 5000""")
    List<Line> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    String EXPECTED = "('EXPECTED', 'INDUCTION')";

    /**
     * The sessions of the days that no accepted invoice reaches, counted under the price that holds for each: what is still to come,
     * and what has been but is not paid for yet.
     */
    @Query("""
            SELECT c.placement_id, c.basis, c.pence + c.transport_pence + c.meals_pence AS pence, COUNT(*) AS sessions,
                   COUNT(DISTINCT e.session_date) AS days, COUNT(DISTINCT YEARWEEK(e.session_date, 3)) AS weeks,
                   (SELECT COUNT(*) FROM expected_session a
                     WHERE a.placement_id = c.placement_id AND a.state IN\s""" + EXPECTED + """
                   ) AS all_sessions
              FROM placement p
              JOIN placement_cost c ON c.placement_id = p.id
              JOIN expected_session e ON e.placement_id = p.id AND e.state IN\s""" + EXPECTED + """
               AND e.session_date BETWEEN :from AND :to AND e.session_date >= c.from_on
             WHERE p.school_id = :school
               AND NOT EXISTS (SELECT 1 FROM placement_cost n
                                WHERE n.placement_id = c.placement_id AND n.number > c.number AND n.from_on <= e.session_date)
               AND NOT EXISTS (SELECT 1 FROM invoice i
                                 JOIN invoice_step s ON s.invoice_id = i.id AND s.kind = 'ACCEPTED'
                                WHERE i.placement_id = p.id AND i.to_on >= e.session_date)
             GROUP BY c.id, c.placement_id, c.basis, c.pence, c.transport_pence, c.meals_pence""")
    List<Ahead> ahead(SchoolId school, LocalDate from, LocalDate to);

    @Query("SELECT COUNT(*) FROM expected_session WHERE placement_id = :placement AND state IN " + EXPECTED)
    long sessions(PlacementId placement);

    /** The same sum for one placement, whatever the day. */
    @Query(
            "SELECT COUNT(*) FROM expected_session WHERE placement_id = :placement AND session_date BETWEEN :from AND :to"
                    + " AND state IN " + EXPECTED)
    long sessions(PlacementId placement, LocalDate from, LocalDate to);
}

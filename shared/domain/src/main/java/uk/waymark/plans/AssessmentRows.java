package uk.waymark.plans;

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

@JdbcRepository(dialect = Dialect.MYSQL)
interface AssessmentRows extends GenericRepository<AssessmentRows.Row, UUID> {
    @MappedEntity("initial_assessment")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String course,
            String level,
            String support,
            String startingPoints,
            LocalDate assessedOn,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Shown(
            PlacementId placementId,
            int number,
            String course,
            String level,
            String support,
            String startingPoints,
            LocalDate assessedOn,
            Instant writtenAt,
            String by) {
        Assessment assessment() {
            return new Assessment(
                    number, new NewAssessment(course, level, support, startingPoints, assessedOn), writtenAt, by);
        }
    }

    void save(Row row);

    @Query("""
            SELECT a.placement_id, a.number, a.course, a.level, a.support, a.starting_points, a.assessed_on, a.written_at,
                   COALESCE(p.name, '') AS `by`
              FROM initial_assessment a LEFT JOIN person p ON p.id = a.written_by
             WHERE a.placement_id IN (:placements)
             ORDER BY a.placement_id, a.number DESC
             LIMIT 2000""")
    List<Shown> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);
}

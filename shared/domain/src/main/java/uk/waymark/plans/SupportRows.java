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
import uk.waymark.access.Role;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SupportRows extends GenericRepository<SupportRows.Row, UUID> {
    @MappedEntity("semh_plan")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String needs,
            String support,
            String policy,
            LocalDate reviewOn,
            String writtenAs,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Shown(
            PlacementId placementId,
            int number,
            String needs,
            String support,
            String policy,
            LocalDate reviewOn,
            String writtenAs,
            Instant writtenAt,
            String by) {
        SupportPlan plan() {
            return new SupportPlan(
                    number,
                    new NewSupportPlan(needs, support, policy, reviewOn),
                    Role.valueOf(writtenAs),
                    writtenAt,
                    by);
        }
    }

    void save(Row row);

    @Query("""
            SELECT s.placement_id, s.number, s.needs, s.support, s.policy, s.review_on, s.written_as, s.written_at,
                   COALESCE(p.name, '') AS `by`
              FROM semh_plan s LEFT JOIN person p ON p.id = s.written_by
             WHERE s.placement_id IN (:placements)
             ORDER BY s.placement_id, s.number DESC
             LIMIT 2000""")
    List<Shown> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);
}

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
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TaskRows extends GenericRepository<TaskRows.Row, UUID> {
    @MappedEntity("support_task")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            ObligationId obligationId,
            String words,
            @Nullable String role,
            @Nullable PersonId personId,
            Instant givenAt,
            PersonId givenBy) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String words,
            @Nullable String role,
            @Nullable PersonId personId,
            @Nullable String person,
            LocalDate dueOn,
            Instant givenAt,
            PersonId givenBy,
            String by,
            @Nullable Instant metAt,
            @Nullable String metHow,
            @Nullable String metBy) {}

    @Introspected
    record Somebody(PersonId id, String name, String role) {}

    void save(Row row);

    String LINES = """
            SELECT t.id, t.placement_id, t.words, t.role, t.person_id, p.name AS person, o.due_on, t.given_at, t.given_by,
                   COALESCE(b.name, '') AS `by`, o.met_at, o.met_how, m.name AS met_by
              FROM support_task t
              JOIN obligation o ON o.id = t.obligation_id
              LEFT JOIN person p ON p.id = t.person_id
              LEFT JOIN person b ON b.id = t.given_by
              LEFT JOIN person m ON m.id = o.met_by
            """;

    @Query(LINES + " WHERE t.placement_id = :placement ORDER BY o.met_at IS NOT NULL, o.due_on, t.id LIMIT 200")
    List<Line> of(PlacementId placement);

    @Query(LINES + " WHERE t.id = :id")
    Optional<Line> one(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    /** Who works at the school, with each role. */
    @Query("""
            SELECT DISTINCT p.id, p.name, g.role
              FROM role_grant g
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE g.scope_kind = 'SCHOOL' AND g.scope_id = :school AND g.ended_at IS NULL AND g.role IN (:roles)
             ORDER BY p.name, p.id, g.role
             LIMIT 500""")
    List<Somebody> staff(SchoolId school, @Expandable Collection<String> roles);
}

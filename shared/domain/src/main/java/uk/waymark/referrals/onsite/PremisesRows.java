package uk.waymark.referrals.onsite;

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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PremisesRows extends GenericRepository<PremisesRows.Row, ProviderId> {
    @MappedEntity("school_premises")
    record Row(
            @Id ProviderId providerId,
            SiteId siteId,
            SchoolId schoolId,
            String location,
            String reason,
            String staff,
            @Nullable ProviderId deliveredBy,
            Instant openedAt,
            PersonId openedBy) {}

    @Introspected
    record Line(
            ProviderId providerId,
            SiteId siteId,
            SchoolId schoolId,
            String name,
            String street,
            String town,
            String postcode,
            String location,
            String reason,
            String staff,
            @Nullable ProviderId deliveredBy,
            @Nullable String deliveredByName) {}

    void save(Row row);

    String SELECT = """
            SELECT a.provider_id, a.site_id, a.school_id, s.name, s.street, s.town, s.postcode, a.location, a.reason, a.staff,
                   a.delivered_by, d.name AS delivered_by_name
              FROM school_premises a
              JOIN site s ON s.id = a.site_id
              LEFT JOIN provider d ON d.id = a.delivered_by
            """;

    @Query(SELECT + " WHERE a.school_id IN (:schools) AND s.closed_at IS NULL ORDER BY s.name LIMIT 50")
    List<Line> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SELECT + " WHERE a.provider_id = :provider")
    Optional<Line> at(ProviderId provider);

    @Query("SELECT kind FROM site WHERE id = :site")
    Optional<String> siteKind(SiteId site);

    @Query("SELECT name FROM school WHERE id = :school")
    Optional<String> school(SchoolId school);

    @Query("SELECT COUNT(*) FROM provider WHERE name = :name")
    long named(String name);

    static Area area(Line row) {
        return new Area(
                row.providerId(),
                row.siteId(),
                row.schoolId(),
                row.name(),
                row.street() + ", " + row.town() + ", " + row.postcode(),
                Area.Location.valueOf(row.location()),
                row.reason(),
                row.staff(),
                Optional.ofNullable(row.deliveredBy()),
                Optional.ofNullable(row.deliveredByName()));
    }
}

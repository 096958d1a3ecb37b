package uk.waymark.progress.history;

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
import java.util.Collection;
import java.util.List;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImpactRows extends GenericRepository<ImpactRows.Row, PlacementId> {
    @MappedEntity("placement")
    record Row(@Id PlacementId id, SchoolId schoolId) {}

    /** Those that ran on one of the days, the latest first. */
    @Query("""
            SELECT id FROM placement
             WHERE school_id IN (:schools) AND starts_on <= :to AND COALESCE(ended_on, ends_on) >= :from
             ORDER BY starts_on DESC, id LIMIT 2000""")
    List<PlacementId> ran(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate from,
            LocalDate to);
}

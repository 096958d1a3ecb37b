package uk.waymark.assurance.staff;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AssuranceRows extends GenericRepository<AssuranceRows.Row, UUID> {
    @MappedEntity("staff_assurance")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            StaffId staffId,
            SchoolId schoolId,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID letterId,
            String note,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record Since(StaffId staffId, SchoolId schoolId, Instant since) {}

    void saveAll(Iterable<Row> rows);

    @Query("""
            SELECT a.staff_id, a.school_id, MIN(a.recorded_at) AS since
              FROM staff_assurance a JOIN staff_member m ON m.id = a.staff_id
             WHERE m.provider_id = :provider AND a.school_id IN (:schools)
             GROUP BY a.staff_id, a.school_id""")
    List<Since> since(
            ProviderId provider, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** The schools that have the assurance about anybody of this provider: to them a new worker is news. */
    @Query("""
            SELECT DISTINCT a.school_id FROM staff_assurance a JOIN staff_member m ON m.id = a.staff_id
             WHERE m.provider_id = :provider""")
    List<SchoolId> assured(ProviderId provider);
}

package uk.waymark.calendar;

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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarRows extends GenericRepository<CalendarRows.PartRow, UUID> {
    @MappedEntity("term_part")
    record PartRow(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            String name,
            LocalDate startsOn,
            LocalDate endsOn) {}

    @Introspected
    record ClosureRow(SchoolId schoolId, LocalDate closedOn, String kind, String reason) {}

    void save(PartRow row);

    @Query(
            "SELECT id, school_id, name, starts_on, ends_on FROM term_part WHERE school_id IN (:schools) ORDER BY starts_on")
    List<PartRow> parts(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT school_id, closed_on, kind, reason FROM closure WHERE school_id IN (:schools)")
    List<ClosureRow> closures(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT COUNT(*) FROM term_part WHERE school_id = :school AND starts_on <= :endsOn AND ends_on >= :startsOn")
    long overlapping(SchoolId school, LocalDate startsOn, LocalDate endsOn);

    @Query("DELETE FROM term_part WHERE school_id = :school AND starts_on = :startsOn")
    int removePart(SchoolId school, LocalDate startsOn);

    @Query("""
            INSERT INTO closure (id, school_id, closed_on, kind, reason)
            VALUES (:id, :school, :closedOn, :kind, :reason)
                ON DUPLICATE KEY UPDATE kind = VALUES(kind), reason = VALUES(reason)""")
    void close(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            LocalDate closedOn,
            String kind,
            String reason);

    @Query("DELETE FROM closure WHERE school_id = :school AND closed_on = :closedOn")
    int removeClosure(SchoolId school, LocalDate closedOn);
}

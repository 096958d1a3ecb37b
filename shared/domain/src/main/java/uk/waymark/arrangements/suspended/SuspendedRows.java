package uk.waymark.arrangements.suspended;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SuspendedRows extends GenericRepository<SuspendedRows.Row, UUID> {
    @MappedEntity("suspension")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate provisionOn,
            String kind) {}

    /** A placement that began while its pupil was suspended, or within a month after. */
    @Introspected
    record After(
            PlacementId placementId, SchoolId schoolId, LocalDate startsOn, LocalDate suspendedOn, LocalDate lastDay) {}

    String SUSPENSION = """
            SELECT id, pupil_id, school_id, starts_on, COALESCE(ended_on, ends_on) AS ends_on, provision_on, kind
              FROM suspension WHERE\s""";

    String AFTER = """
            SELECT p.id AS placement_id, p.school_id, p.starts_on, s.starts_on AS suspended_on,
                   COALESCE(s.ended_on, s.ends_on) AS last_day
              FROM placement p
              JOIN suspension s ON s.pupil_id = p.pupil_id AND s.starts_on <= p.starts_on
               AND p.starts_on <= DATE_ADD(COALESCE(s.ended_on, s.ends_on), INTERVAL 30 DAY)
             WHERE\s""";

    @Query(SUSPENSION + " pupil_id = :pupil AND COALESCE(ended_on, ends_on) >= :since ORDER BY starts_on LIMIT 20")
    List<Row> ofPupil(PupilId pupil, LocalDate since);

    @Query(SUSPENSION + " id > :after AND COALESCE(ended_on, ends_on) >= :today ORDER BY id LIMIT 200")
    List<Row> running(LocalDate today, @TypeDef(type = DataType.BYTE_ARRAY) UUID after);

    @Query(AFTER + " p.id = :placement ORDER BY s.starts_on LIMIT 20")
    List<After> before(PlacementId placement);

    @Query(
            AFTER
                    + " p.id > :after AND p.starts_on >= :since AND COALESCE(p.ended_on, p.ends_on) >= :today ORDER BY p.id LIMIT 200")
    List<After> recent(LocalDate today, LocalDate since, PlacementId after);
}

package uk.waymark.transition;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeaverRows extends GenericRepository<EndingRows.Row, PlacementId> {
    @Query("UPDATE pupil SET left_on = :lastDay WHERE id = :pupil AND left_on IS NULL")
    int leave(PupilId pupil, LocalDate lastDay);

    @Query("""
            INSERT INTO pupil_leaving (pupil_id, last_day, where_to, recorded_at, recorded_by)
            VALUES (:pupil, :lastDay, :whereTo, :at, :by)""")
    void add(PupilId pupil, LocalDate lastDay, String whereTo, Instant at, PersonId by);
}

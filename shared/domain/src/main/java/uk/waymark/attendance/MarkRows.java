package uk.waymark.attendance;

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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MarkRows extends GenericRepository<MarkRows.Row, MarkId> {
    @MappedEntity("mark")
    record Row(
            @Id MarkId id,
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            Instant capturedAt,
            @Nullable String deviceId,
            @Nullable Long sequence,
            Instant receivedAt,
            PersonId markedBy) {}

    @Introspected
    record Placed(
            PlacementId id,
            SchoolId schoolId,
            ProviderId providerId,
            LocalDate startsOn,
            LocalDate endsOn,
            int weekday,
            String half) {}

    /** A mark with whether it is the one that counts. */
    @Introspected
    record Kept(MarkId id, Instant receivedAt, boolean counts) {}

    @Introspected
    record Current(PlacementId placementId, LocalDate sessionDate, String half, MarkId markId, Instant capturedAt) {}

    @Query("SELECT * FROM mark WHERE id IN (:ids)")
    List<Row> known(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<MarkId> ids);

    @Query("""
            SELECT p.id, p.school_id, p.provider_id, p.starts_on, COALESCE(p.ended_on, p.ends_on) AS ends_on, x.weekday, x.half
              FROM placement p
              JOIN placement_session x ON x.placement_id = p.id
             WHERE p.id IN (:ids) AND (p.provider_id IN (:providers) OR p.site_id IN (:sites))""")
    List<Placed> placed(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    /** Of two requests with the same mark one writes it; the other finds it written and says so. */
    @Query("""
            INSERT IGNORE INTO mark (id, placement_id, session_date, half, fact, minutes_late, reason, note,
                                     captured_at, device_id, sequence, received_at, marked_by)
            VALUES (:id, :placementId, :sessionDate, :half, :fact, :minutesLate, :reason, :note,
                    :capturedAt, :deviceId, :sequence, :receivedAt, :markedBy)""")
    void add(List<Row> rows);

    /** The mark captured last counts; of two captured at the same moment the one that arrived last. */
    @Query("""
            INSERT INTO session_mark (placement_id, session_date, half, mark_id, captured_at)
            VALUES (:placementId, :sessionDate, :half, :id, :capturedAt)
                ON DUPLICATE KEY UPDATE
                   mark_id = IF(VALUES(captured_at) >= captured_at, VALUES(mark_id), mark_id),
                   captured_at = GREATEST(captured_at, VALUES(captured_at))""")
    void count(List<Row> rows);

    @Query("""
            SELECT m.id, m.received_at, s.mark_id IS NOT NULL AS counts
              FROM mark m
              LEFT JOIN session_mark s ON s.placement_id = m.placement_id AND s.session_date = m.session_date
                                      AND s.half = m.half AND s.mark_id = m.id
             WHERE m.id IN (:ids)""")
    List<Kept> kept(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<MarkId> ids);
}

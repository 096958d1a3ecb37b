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
import uk.waymark.ids.PupilId;
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
            PersonId markedBy,
            @Nullable Instant tabletAt) {

        /** The time by the clock of whoever sent it, which is the same however often it is sent. */
        Instant saidAt() {
            return tabletAt == null ? capturedAt : tabletAt;
        }
    }

    /** A line of a register, with the mark that counts for it now. */
    @Introspected
    record Line(
            PlacementId placementId,
            LocalDate sessionDate,
            String half,
            PupilId pupilId,
            SchoolId schoolId,
            ProviderId providerId,
            String state,
            @Nullable Instant capturedAt) {}

    @Query("SELECT * FROM mark WHERE id IN (:ids)")
    List<Row> known(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<MarkId> ids);

    /**
     * Locks the lines along the primary key, so that two tablets that mark the same pupils wait for each other and never in a circle.
     */
    @Query("""
            SELECT placement_id, session_date, half, pupil_id, school_id, provider_id, state, captured_at
              FROM expected_session FORCE INDEX (PRIMARY)
             WHERE placement_id IN (:placements) AND session_date IN (:days) AND half IN (:halves)
               AND (provider_id IN (:providers) OR site_id IN (:sites))
             ORDER BY placement_id, session_date, half
               FOR UPDATE""")
    List<Line> lines(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements,
            @Expandable Collection<LocalDate> days,
            @Expandable Collection<String> halves,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("SELECT id FROM placement WHERE id IN (:ids) AND (provider_id IN (:providers) OR site_id IN (:sites))")
    List<PlacementId> placed(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> ids,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("""
            INSERT INTO mark (id, placement_id, session_date, half, fact, minutes_late, reason, note,
                              captured_at, device_id, sequence, received_at, marked_by, tablet_at)
            VALUES (:id, :placementId, :sessionDate, :half, :fact, :minutesLate, :reason, :note,
                    :capturedAt, :deviceId, :sequence, :receivedAt, :markedBy, :tabletAt)""")
    void add(List<Row> rows);

    /** These marks, one for a line at the most, are the ones that count now. */
    @Query("""
            UPDATE expected_session e
              JOIN mark m ON m.placement_id = e.placement_id AND m.session_date = e.session_date AND m.half = e.half
               SET e.mark_id = m.id, e.fact = m.fact, e.captured_at = m.captured_at
             WHERE m.id IN (:ids)""")
    void count(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<MarkId> ids);
}

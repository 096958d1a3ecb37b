package uk.waymark.meetings;

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
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MeetingRows extends GenericRepository<MeetingRows.Row, MeetingId> {
    @MappedEntity("meeting")
    record Row(@Id MeetingId id, PupilId pupilId, SchoolId schoolId) {}

    @Introspected
    record Shown(
            MeetingId id,
            PupilId pupilId,
            SchoolId schoolId,
            @Nullable PlacementId placementId,
            String kind,
            LocalDate heldOn,
            LocalTime heldAt,
            int minutes,
            String place,
            String chair,
            String purpose,
            boolean hasPlan,
            String planner,
            @Nullable String cancelled,
            @Nullable String attendees,
            @Nullable String apologies,
            @Nullable String views,
            @Nullable String decision,
            @Nullable String words,
            @Nullable String actions,
            @Nullable LocalDate nextOn,
            @Nullable Instant recordedAt,
            @Nullable String recorder) {}

    String SELECT = """
            SELECT m.id, m.pupil_id, m.school_id, m.placement_id, m.kind, m.held_on, m.held_at, m.minutes, m.place, m.chair, m.purpose,
                   COALESCE(u.sen_status = 'E' OR u.sen_status LIKE 'EHC%', FALSE) AS has_plan, COALESCE(b.name, '') AS planner, c.reason AS cancelled, r.attendees, r.apologies, r.views, r.decision, r.words,
                   r.actions, r.next_on, r.recorded_at, d.name AS recorder
              FROM meeting m
              JOIN pupil u ON u.id = m.pupil_id
              LEFT JOIN person b ON b.id = m.planned_by
              LEFT JOIN meeting_cancel c ON c.meeting_id = m.id
              LEFT JOIN meeting_record r ON r.meeting_id = m.id
              LEFT JOIN person d ON d.id = r.recorded_by
            """;

    /** Answers 0 where it is planned already. */
    @Query("""
            INSERT IGNORE INTO meeting (id, pupil_id, school_id, placement_id, kind, held_on, held_at, minutes, place, chair, purpose,
                                        planned_at, planned_by)
            VALUES (:id, :pupil, :school, :placement, :kind, :on, :time, :minutes, :place, :chair, :purpose, :at, :by)""")
    int plan(
            MeetingId id,
            PupilId pupil,
            SchoolId school,
            @Nullable PlacementId placement,
            String kind,
            LocalDate on,
            LocalTime time,
            int minutes,
            String place,
            String chair,
            String purpose,
            Instant at,
            PersonId by);

    /** Answers 0 where it is cancelled already. */
    @Query("""
            INSERT IGNORE INTO meeting_cancel (meeting_id, reason, cancelled_at, cancelled_by)
            VALUES (:meeting, :reason, :at, :by)""")
    int cancel(MeetingId meeting, String reason, Instant at, PersonId by);

    /** Answers 0 where it is recorded already. */
    @Query("""
            INSERT IGNORE INTO meeting_record (meeting_id, attendees, apologies, views, decision, words, actions, next_on, recorded_at,
                                               recorded_by)
            VALUES (:meeting, :attendees, :apologies, :views, :decision, :words, :actions, :next, :at, :by)""")
    int record(
            MeetingId meeting,
            String attendees,
            String apologies,
            String views,
            String decision,
            String words,
            String actions,
            @Nullable LocalDate next,
            Instant at,
            PersonId by);

    @Query(SELECT + " WHERE m.id = :id AND m.school_id IN (:schools)")
    Optional<Shown> own(MeetingId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SELECT + " WHERE m.id = :id")
    Optional<Shown> find(MeetingId id);

    @Query(SELECT + """
             WHERE m.pupil_id = :pupil AND m.school_id IN (:schools)
             ORDER BY m.held_on DESC, m.held_at DESC, m.id LIMIT 100""")
    List<Shown> ofPupil(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SELECT + " WHERE m.placement_id = :placement ORDER BY m.held_on DESC, m.held_at DESC, m.id LIMIT 100")
    List<Shown> ofPlacement(PlacementId placement);

    @Query(SELECT + """
             WHERE m.pupil_id = :pupil AND r.meeting_id IS NOT NULL AND c.meeting_id IS NULL AND m.held_on >= :since
             ORDER BY m.held_on DESC, m.held_at DESC, m.id LIMIT 200""")
    List<Shown> held(PupilId pupil, LocalDate since);

    /** Still open, from the day on, to which one of the contacts was invited. */
    @Query(SELECT + """
             JOIN meeting_invitation i ON i.meeting_id = m.id AND i.contact_id IN (:contacts)
             WHERE m.held_on >= :today AND c.meeting_id IS NULL AND r.meeting_id IS NULL
             ORDER BY m.held_on, m.held_at, m.id LIMIT 50""")
    List<Shown> toCome(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<FamilyContactId> contacts, LocalDate today);

    /** Still open, from the day on, about one of the pupils: what a pupil sees of meetings about them. */
    @Query(SELECT + """
             WHERE m.pupil_id IN (:pupils) AND m.held_on >= :today AND c.meeting_id IS NULL AND r.meeting_id IS NULL
             ORDER BY m.held_on, m.held_at, m.id LIMIT 50""")
    List<Shown> about(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils, LocalDate today);
}

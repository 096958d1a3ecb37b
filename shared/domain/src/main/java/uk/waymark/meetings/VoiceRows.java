package uk.waymark.meetings;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** Who is invited, what they say beforehand, and who asked for a review. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VoiceRows extends GenericRepository<MeetingRows.Row, MeetingId> {
    @Introspected
    record Invitation(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            MeetingId meetingId,
            String whoKind,
            String whoKey,
            String name,
            @Nullable PersonId personId,
            @Nullable FamilyContactId contactId,
            @Nullable String email,
            String channel,
            @Nullable String waiver,
            Instant sentAt,
            String by) {}

    @Introspected
    record Said(
            MeetingId meetingId,
            String side,
            String name,
            @Nullable FamilyContactId contactId,
            @Nullable Boolean attending,
            @Nullable String opinion,
            String words,
            String channel,
            Instant givenAt,
            PersonId givenBy,
            String by) {}

    @Introspected
    record Took(MeetingId meetingId, String side, String took, String words) {}

    @Introspected
    record Asked(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String askedBy,
            String name,
            LocalDate askedOn,
            String words,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate heldBefore) {}

    /** Answers 0 for somebody who is invited already. */
    @Query("""
            INSERT IGNORE INTO meeting_invitation (id, meeting_id, who_kind, who_key, name, person_id, contact_id, email, channel, waiver,
                                                   sent_at, sent_by)
            VALUES (:id, :meeting, :kind, :key, :name, :person, :contact, :email, :channel, :waiver, :at, :by)""")
    int invite(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            MeetingId meeting,
            String kind,
            String key,
            String name,
            @Nullable PersonId person,
            @Nullable FamilyContactId contact,
            @Nullable String email,
            String channel,
            @Nullable String waiver,
            Instant at,
            PersonId by);

    @Query("""
            SELECT i.id, i.meeting_id, i.who_kind, i.who_key, i.name, i.person_id, i.contact_id, i.email, i.channel, i.waiver, i.sent_at,
                   COALESCE(b.name, '') AS `by`
              FROM meeting_invitation i LEFT JOIN person b ON b.id = i.sent_by
             WHERE i.meeting_id IN (:meetings)
             ORDER BY i.sent_at, i.id LIMIT 2000""")
    List<Invitation> invitations(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<MeetingId> meetings);

    /** Answers 0 where the same was sent before. */
    @Query("""
            INSERT IGNORE INTO meeting_view (id, meeting_id, side, name, contact_id, attending, opinion, words, channel, given_at, given_by)
            VALUES (:id, :meeting, :side, :name, :contact, :attending, :opinion, :words, :channel, :at, :by)""")
    int say(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            MeetingId meeting,
            String side,
            String name,
            @Nullable FamilyContactId contact,
            @Nullable Boolean attending,
            @Nullable String opinion,
            String words,
            String channel,
            Instant at,
            PersonId by);

    @Query("""
            SELECT v.meeting_id, v.side, v.name, v.contact_id, v.attending, v.opinion, v.words, v.channel, v.given_at, v.given_by,
                   COALESCE(b.name, '') AS `by`
              FROM meeting_view v LEFT JOIN person b ON b.id = v.given_by
             WHERE v.meeting_id IN (:meetings)
             ORDER BY v.given_at, v.id LIMIT 2000""")
    List<Said> said(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<MeetingId> meetings);

    @Query("""
            INSERT IGNORE INTO meeting_part (meeting_id, side, took, words, recorded_at, recorded_by)
            VALUES (:meeting, :side, :took, :words, :at, :by)""")
    int took(MeetingId meeting, String side, String took, String words, Instant at, PersonId by);

    @Query(
            "SELECT meeting_id, side, took, words FROM meeting_part WHERE meeting_id IN (:meetings) ORDER BY side LIMIT 2000")
    List<Took> parts(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<MeetingId> meetings);

    @Query("SELECT name FROM person WHERE id IN (:people) ORDER BY name")
    List<String> names(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PersonId> people);

    /** Answers 0 where the same was asked before. */
    @Query("""
            INSERT IGNORE INTO meeting_request (id, pupil_id, school_id, placement_id, asked_by, name, asked_on, words, due_on,
                                                held_before, recorded_at, recorded_by)
            VALUES (:id, :pupil, :school, :placement, :askedBy, :name, :askedOn, :words, :dueOn, :heldBefore, :at, :by)""")
    int ask(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            SchoolId school,
            PlacementId placement,
            String askedBy,
            String name,
            LocalDate askedOn,
            String words,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate heldBefore,
            Instant at,
            PersonId by);

    @Query("""
            SELECT id, asked_by, name, asked_on, words, due_on, held_before FROM meeting_request
             WHERE placement_id = :placement ORDER BY asked_on DESC, recorded_at DESC, id LIMIT 100""")
    List<Asked> asked(PlacementId placement);
}

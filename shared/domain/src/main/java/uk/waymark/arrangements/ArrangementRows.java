package uk.waymark.arrangements;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ArrangementRows extends GenericRepository<ArrangementRows.Row, UUID> {
    @MappedEntity("arrangement")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            String kind,
            LocalDate startsOn,
            LocalDate endsOn,
            String ground,
            String reason,
            boolean dysregulation,
            String route,
            String adjustment,
            Instant proposedAt,
            PersonId proposedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            @Nullable String senStatus,
            @Nullable Boolean lookedAfter,
            long socialWorkers,
            long virtualSchools,
            String kind,
            LocalDate startsOn,
            LocalDate lastDay,
            String ground,
            String reason,
            boolean dysregulation,
            String route,
            String adjustment,
            Instant proposedAt,
            PersonId proposedBy,
            String proposer,
            @Nullable Boolean approved,
            @Nullable String decisionReason,
            @Nullable Boolean selfApproved,
            @Nullable Instant decidedAt,
            @Nullable String decider) {}

    @Introspected
    record Off(@TypeDef(type = DataType.BYTE_ARRAY) UUID arrangementId, int weekday, String half) {}

    @Introspected
    record ReviewRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID arrangementId,
            LocalDate heldOn,
            String pupilView,
            String parentView,
            String words,
            String outcome,
            @Nullable LocalDate nextOn,
            String by) {}

    @Introspected
    record CheckRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID arrangementId,
            LocalDate checkedOn,
            String channel,
            String who,
            boolean sawPupil,
            String words,
            String by) {}

    /** Somebody outside school who may be written to, and whom to ring about it. */
    @Introspected
    record Outside(String email, String school, String telephone) {}

    String SHOWN = """
            SELECT a.id, a.pupil_id, a.school_id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   u.sen_status, u.looked_after,
                   (SELECT COUNT(*) FROM pupil_worker w
                     WHERE w.pupil_id = a.pupil_id AND w.duty = 'SOCIAL_WORKER' AND w.ended_at IS NULL) AS social_workers,
                   (SELECT COUNT(*) FROM pupil_worker v
                     WHERE v.pupil_id = a.pupil_id AND v.duty = 'VIRTUAL_SCHOOL' AND v.ended_at IS NULL) AS virtual_schools,
                   a.kind, COALESCE(t.starts_on, a.starts_on) AS starts_on,
                   COALESCE(t.ended_on, e.until_day, a.ends_on) AS last_day, a.ground, a.reason, a.dysregulation, a.route,
                   a.adjustment, a.proposed_at, a.proposed_by, COALESCE(p.name, 'Somebody at school') AS proposer,
                   d.approved, d.reason AS decision_reason, d.self_approved, d.decided_at,
                   CASE WHEN d.arrangement_id IS NULL THEN NULL ELSE COALESCE(q.name, 'The head') END AS decider
              FROM arrangement a
              JOIN pupil u ON u.id = a.pupil_id
              LEFT JOIN person p ON p.id = a.proposed_by
              LEFT JOIN arrangement_decision d ON d.arrangement_id = a.id
              LEFT JOIN person q ON q.id = d.decided_by
              LEFT JOIN part_time_timetable t ON t.id = a.id
              LEFT JOIN arrangement_record e ON e.subject_id = a.id AND e.kind = 'ENDED'
             WHERE\s""";

    @Query("""
            INSERT IGNORE INTO arrangement (id, pupil_id, school_id, kind, starts_on, ends_on, ground, reason, dysregulation, route,
                   adjustment, proposed_at, proposed_by)
            VALUES (:id, :pupil, :school, :kind, :startsOn, :endsOn, :ground, :reason, :dysregulation, :route, :adjustment, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            SchoolId school,
            String kind,
            LocalDate startsOn,
            LocalDate endsOn,
            String ground,
            String reason,
            boolean dysregulation,
            String route,
            String adjustment,
            Instant at,
            PersonId by);

    @Query("INSERT INTO arrangement_session (arrangement_id, weekday, half) VALUES (:arrangement, :weekday, :half)")
    void addOff(@TypeDef(type = DataType.BYTE_ARRAY) UUID arrangement, int weekday, String half);

    /** Answers 0 where somebody has decided already. */
    @Query("""
            INSERT IGNORE INTO arrangement_decision (arrangement_id, approved, reason, self_approved, decided_at, decided_by)
            VALUES (:arrangement, :approved, :reason, :selfApproved, :at, :by)""")
    int decide(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID arrangement,
            boolean approved,
            String reason,
            boolean selfApproved,
            Instant at,
            PersonId by);

    @Query("""
            INSERT IGNORE INTO arrangement_review (id, arrangement_id, held_on, pupil_view, parent_view, words, outcome, next_on,
                   recorded_at, recorded_by)
            VALUES (:id, :arrangement, :on, :pupilView, :parentView, :words, :outcome, :next, :at, :by)""")
    int review(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID arrangement,
            LocalDate on,
            String pupilView,
            String parentView,
            String words,
            String outcome,
            @Nullable LocalDate next,
            Instant at,
            PersonId by);

    @Query("""
            INSERT IGNORE INTO welfare_check (id, arrangement_id, checked_on, channel, who, saw_pupil, words, recorded_at, recorded_by)
            VALUES (:id, :arrangement, :on, :channel, :who, :saw, :words, :at, :by)""")
    int check(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID arrangement,
            LocalDate on,
            String channel,
            String who,
            boolean saw,
            String words,
            Instant at,
            PersonId by);

    @Query(SHOWN + " a.id = :id AND a.pupil_id = :pupil AND a.school_id IN (:schools)")
    Optional<Shown> find(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SHOWN + " a.pupil_id = :pupil AND a.school_id IN (:schools) ORDER BY a.starts_on DESC, a.id LIMIT 50")
    List<Shown> ofPupil(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SHOWN + " a.proposed_by = :person ORDER BY a.proposed_at DESC, a.id LIMIT 50")
    List<Shown> by(PersonId person);

    /** What is proposed or runs, or is to come, those that end first before the others. */
    @Query(SHOWN + """
             a.school_id IN (:schools) AND a.ends_on >= :today AND COALESCE(t.ended_on, e.until_day, a.ends_on) >= :today
               AND COALESCE(d.approved, TRUE)
             ORDER BY COALESCE(t.ended_on, a.ends_on), a.id LIMIT 300""")
    List<Shown> open(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, LocalDate today);

    /** Part-time timetables that the head approved and that are not over, of all schools, piece by piece. */
    @Query(SHOWN + """
             a.id > :after AND a.kind = 'PART_TIME' AND d.approved AND COALESCE(t.ended_on, a.ends_on) >= :today
             ORDER BY a.id LIMIT 200""")
    List<Shown> running(LocalDate today, @TypeDef(type = DataType.BYTE_ARRAY) UUID after);

    @Query("""
            SELECT COUNT(*) FROM arrangement a
              LEFT JOIN arrangement_decision d ON d.arrangement_id = a.id
             WHERE a.pupil_id = :pupil AND a.kind = 'PART_TIME' AND d.arrangement_id IS NULL
               AND a.starts_on <= :to AND a.ends_on >= :from""")
    long waiting(PupilId pupil, LocalDate from, LocalDate to);

    @Query("""
            SELECT s.arrangement_id, s.weekday, s.half FROM arrangement_session s
             WHERE s.arrangement_id IN (:ids) ORDER BY s.weekday, s.half""")
    List<Off> off(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> ids);

    @Query("""
            SELECT v.arrangement_id, v.held_on, v.pupil_view, v.parent_view, v.words, v.outcome, v.next_on,
                   COALESCE(b.name, 'The school') AS `by`
              FROM arrangement_review v LEFT JOIN person b ON b.id = v.recorded_by
             WHERE v.arrangement_id IN (:ids) ORDER BY v.held_on DESC, v.recorded_at DESC LIMIT 2000""")
    List<ReviewRow> reviews(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> ids);

    @Query("""
            SELECT c.arrangement_id, c.checked_on, c.channel, c.who, c.saw_pupil, c.words, COALESCE(b.name, 'The school') AS `by`
              FROM welfare_check c LEFT JOIN person b ON b.id = c.recorded_by
             WHERE c.arrangement_id IN (:ids) ORDER BY c.checked_on DESC, c.recorded_at DESC LIMIT 4000""")
    List<CheckRow> checks(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> ids);

    /** By the whole UPN, or the whole name as it is used or as the law has it; two at most, since two are one too many. */
    @Query("""
            SELECT id FROM pupil
             WHERE school_id IN (:schools) AND left_on IS NULL
               AND (upn = :text
                 OR CONCAT(legal_forename, ' ', legal_surname) = :text
                 OR CONCAT(COALESCE(preferred_forename, legal_forename), ' ', COALESCE(preferred_surname, legal_surname)) = :text)
             LIMIT 2""")
    List<PupilId> named(String text, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** Nothing is sent to an address that nobody has checked. */
    @Query("""
            SELECT w.email, s.name AS school, s.telephone
              FROM pupil_worker w JOIN school s ON s.id = w.school_id
             WHERE w.pupil_id = :pupil AND w.duty IN (:duties) AND w.ended_at IS NULL
               AND w.email IS NOT NULL AND w.verified_at IS NOT NULL
             ORDER BY w.id LIMIT 20""")
    List<Outside> outside(PupilId pupil, @Expandable Collection<String> duties);
}

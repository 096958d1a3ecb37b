package uk.waymark.directions;

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
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DirectionRows extends GenericRepository<DirectionRows.Row, DirectionId> {
    @MappedEntity("direction")
    record Row(@Id DirectionId id, PlacementId placementId, SchoolId schoolId, Instant draftedAt, PersonId draftedBy) {}

    @Introspected
    record Shown(
            DirectionId id,
            PlacementId placementId,
            SchoolId schoolId,
            int number,
            LocalDate startsOn,
            LocalDate endsOn,
            int days,
            String reportTo,
            String times,
            String breaks,
            @Nullable String atSchool,
            String tried,
            String reasons,
            String objectives,
            boolean behaviour,
            @Nullable String contactRisk,
            String curriculum,
            String returnPlan,
            int reviewWeeks,
            PersonId savedBy,
            String writer,
            @Nullable LocalDate endedOn,
            @Nullable Boolean withdrawn,
            @Nullable String endReason) {}

    @Introspected
    record Decided(
            DirectionId directionId,
            int number,
            String body,
            boolean approved,
            boolean toGovernors,
            @Nullable String minute,
            String words,
            boolean selfApproved,
            Instant decidedAt,
            String by) {}

    @Introspected
    record ServedRow(
            DirectionId directionId,
            String whom,
            String name,
            @Nullable FamilyContactId contactId,
            String channel,
            LocalDate servedOn,
            @Nullable String lateBecause,
            DocumentId documentId,
            String by) {}

    String SELECT = """
            SELECT d.id, d.placement_id, d.school_id, v.number, v.starts_on, v.ends_on, v.days, v.report_to, v.times, v.breaks, v.at_school,
                   v.tried, v.reasons, v.objectives, v.behaviour, v.contact_risk, v.curriculum, v.return_plan, v.review_weeks, v.saved_by,
                   COALESCE(b.name, '') AS writer, e.ended_on, e.withdrawn, e.reason AS end_reason
              FROM direction d
              JOIN direction_version v ON v.direction_id = d.id
                   AND v.number = (SELECT MAX(n.number) FROM direction_version n WHERE n.direction_id = d.id)
              LEFT JOIN person b ON b.id = v.saved_by
              LEFT JOIN direction_end e ON e.direction_id = d.id
            """;

    /** Answers 0 where it is there already. */
    @Query("""
            INSERT IGNORE INTO direction (id, placement_id, school_id, drafted_at, drafted_by)
            VALUES (:id, :placement, :school, :at, :by)""")
    int draft(DirectionId id, PlacementId placement, SchoolId school, Instant at, PersonId by);

    @Query("""
            INSERT INTO direction_version (direction_id, number, starts_on, ends_on, days, report_to, times, breaks, at_school, tried,
                   reasons, objectives, behaviour, contact_risk, curriculum, return_plan, review_weeks, saved_at, saved_by)
            VALUES (:direction, :number, :startsOn, :endsOn, :days, :reportTo, :times, :breaks, :atSchool, :tried, :reasons, :objectives,
                    :behaviour, :contactRisk, :curriculum, :returnPlan, :reviewWeeks, :at, :by)""")
    void addVersion(
            DirectionId direction,
            int number,
            LocalDate startsOn,
            LocalDate endsOn,
            int days,
            String reportTo,
            String times,
            String breaks,
            @Nullable String atSchool,
            String tried,
            String reasons,
            String objectives,
            boolean behaviour,
            @Nullable String contactRisk,
            String curriculum,
            String returnPlan,
            int reviewWeeks,
            Instant at,
            PersonId by);

    /** Answers 0 where this body has decided about this version already. */
    @Query("""
            INSERT IGNORE INTO direction_decision (direction_id, number, body, approved, to_governors, minute, words, self_approved,
                                                   decided_at, decided_by)
            VALUES (:direction, :number, :body, :approved, :toGovernors, :minute, :words, :selfApproved, :at, :by)""")
    int decide(
            DirectionId direction,
            int number,
            String body,
            boolean approved,
            boolean toGovernors,
            @Nullable String minute,
            String words,
            boolean selfApproved,
            Instant at,
            PersonId by);

    /** Answers 0 where the same was written down before. */
    @Query("""
            INSERT IGNORE INTO direction_served (id, direction_id, whom, name, contact_id, channel, served_on, late_because, document_id,
                                                 law, noted_at, noted_by)
            VALUES (:id, :direction, :whom, :name, :contact, :channel, :on, :late, :document, :law, :at, :by)""")
    int serve(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            DirectionId direction,
            String whom,
            String name,
            @Nullable FamilyContactId contact,
            String channel,
            LocalDate on,
            @Nullable String late,
            DocumentId document,
            String law,
            Instant at,
            PersonId by);

    /** Answers 0 where it is over already. */
    @Query("""
            INSERT IGNORE INTO direction_end (direction_id, ended_on, withdrawn, reason, noted_at, noted_by)
            VALUES (:direction, :on, :withdrawn, :reason, :at, :by)""")
    int end(DirectionId direction, LocalDate on, boolean withdrawn, String reason, Instant at, @Nullable PersonId by);

    @Query(SELECT + " WHERE d.placement_id = :placement ORDER BY d.drafted_at DESC, d.id DESC LIMIT 50")
    List<Shown> ofPlacement(PlacementId placement);

    @Query(SELECT + " WHERE d.id = :id")
    Optional<Shown> find(DirectionId id);

    /** Those that have been put to the governing body, the latest first. */
    @Query(SELECT + """
             WHERE d.school_id IN (:schools)
               AND EXISTS (SELECT 1 FROM direction_decision g
                            WHERE g.direction_id = d.id AND g.body = 'HEAD' AND g.approved AND g.to_governors)
             ORDER BY d.drafted_at DESC, d.id DESC LIMIT 100""")
    List<Shown> putToGovernors(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT c.direction_id, c.number, c.body, c.approved, c.to_governors, c.minute, c.words, c.self_approved, c.decided_at,
                   COALESCE(b.name, '') AS `by`
              FROM direction_decision c LEFT JOIN person b ON b.id = c.decided_by
             WHERE c.direction_id IN (:ids)
             ORDER BY c.decided_at, c.body DESC LIMIT 500""")
    List<Decided> decided(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<DirectionId> ids);

    @Query("""
            SELECT s.direction_id, s.whom, s.name, s.contact_id, s.channel, s.served_on, s.late_because, s.document_id,
                   COALESCE(b.name, '') AS `by`
              FROM direction_served s LEFT JOIN person b ON b.id = s.noted_by
             WHERE s.direction_id IN (:ids)
             ORDER BY s.served_on, s.noted_at, s.id LIMIT 500""")
    List<ServedRow> served(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<DirectionId> ids);

    @Query("""
            SELECT COUNT(*) FROM direction d LEFT JOIN direction_end e ON e.direction_id = d.id AND e.withdrawn
             WHERE d.placement_id = :placement AND e.direction_id IS NULL""")
    long directing(PlacementId placement);
}

package uk.waymark.risk;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RiskRows extends GenericRepository<RiskRows.Row, UUID> {
    @MappedEntity("risk_assessment")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String summary,
            String triggers,
            String calms,
            String mustKnow,
            LocalDate reviewOn,
            String reason,
            boolean needsApproval,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Version(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String summary,
            String triggers,
            String calms,
            String mustKnow,
            LocalDate reviewOn,
            String reason,
            boolean needsApproval,
            Instant writtenAt,
            String by,
            @Nullable Instant approvedAt,
            @Nullable PersonId approvedBy,
            @Nullable String approver,
            boolean selfApproved) {}

    @Introspected
    record Danger(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID assessmentId,
            String what,
            String who,
            String likelihood,
            String severity,
            String lessens,
            String doneBy) {}

    @Introspected
    record InUse(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID assessmentId,
            PersonId confirmedBy,
            String by,
            Instant confirmedAt) {}

    @Introspected
    record Look(PlacementId placementId, int number, String words, LocalDate nextOn, Instant reviewedAt, String by) {}

    void save(Row row);

    @Query("""
            INSERT INTO risk_hazard (assessment_id, position, what, who, likelihood, severity, lessens, done_by)
            VALUES (:assessment, :position, :what, :who, :likelihood, :severity, :lessens, :doneBy)""")
    void addHazard(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID assessment,
            int position,
            String what,
            String who,
            String likelihood,
            String severity,
            String lessens,
            String doneBy);

    /** Answers 0 where somebody has approved it already. */
    @Query("INSERT IGNORE INTO risk_approval (assessment_id, approved_at, approved_by) VALUES (:assessment, :at, :by)")
    int approve(@TypeDef(type = DataType.BYTE_ARRAY) UUID assessment, Instant at, PersonId by);

    /** Answers 0 where this person has confirmed it already. */
    @Query("INSERT IGNORE INTO risk_in_use (assessment_id, confirmed_by, confirmed_at) VALUES (:assessment, :by, :at)")
    int confirm(@TypeDef(type = DataType.BYTE_ARRAY) UUID assessment, PersonId by, Instant at);

    /** Answers 0 for the second sending of the same look. */
    @Query("""
            INSERT IGNORE INTO risk_review (id, assessment_id, words, next_on, reviewed_at, reviewed_by)
            VALUES (:id, :assessment, :words, :nextOn, :at, :by)""")
    int addLook(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID assessment,
            String words,
            LocalDate nextOn,
            Instant at,
            PersonId by);

    @Query("""
            SELECT a.id, a.placement_id, a.number, a.summary, a.triggers, a.calms, a.must_know, a.review_on, a.reason,
                   a.needs_approval, a.written_at, COALESCE(w.name, '') AS `by`, p.approved_at, p.approved_by, h.name AS approver,
                   COALESCE(p.approved_by = a.written_by, FALSE) AS self_approved
              FROM risk_assessment a
              LEFT JOIN person w ON w.id = a.written_by
              LEFT JOIN risk_approval p ON p.assessment_id = a.id
              LEFT JOIN person h ON h.id = p.approved_by
             WHERE a.placement_id IN (:placements)
             ORDER BY a.placement_id, a.number DESC
             LIMIT 2000""")
    List<Version> versions(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            SELECT h.assessment_id, h.what, h.who, h.likelihood, h.severity, h.lessens, h.done_by
              FROM risk_assessment a JOIN risk_hazard h ON h.assessment_id = a.id
             WHERE a.placement_id IN (:placements)
             ORDER BY h.assessment_id, h.position""")
    List<Danger> hazards(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            SELECT u.assessment_id, u.confirmed_by, COALESCE(p.name, '') AS `by`, u.confirmed_at
              FROM risk_assessment a
              JOIN risk_in_use u ON u.assessment_id = a.id
              LEFT JOIN person p ON p.id = u.confirmed_by
             WHERE a.placement_id IN (:placements)
             ORDER BY u.confirmed_at, u.confirmed_by""")
    List<InUse> inUse(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            SELECT a.placement_id, a.number, r.words, r.next_on, r.reviewed_at, COALESCE(p.name, '') AS `by`
              FROM risk_assessment a
              JOIN risk_review r ON r.assessment_id = a.id
              LEFT JOIN person p ON p.id = r.reviewed_by
             WHERE a.placement_id IN (:placements)
             ORDER BY r.reviewed_at DESC, r.id DESC""")
    List<Look> looks(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);
}

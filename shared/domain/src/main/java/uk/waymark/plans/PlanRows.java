package uk.waymark.plans;

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
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRows extends GenericRepository<PlanRows.Row, UUID> {
    @MappedEntity("intervention_plan")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String purpose,
            LocalDate fromOn,
            LocalDate toOn,
            String howAssessed,
            String howMonitored,
            String challenge,
            String challengeWords,
            String reason,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Version(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String purpose,
            LocalDate fromOn,
            LocalDate toOn,
            String howAssessed,
            String howMonitored,
            String challenge,
            String challengeWords,
            String reason,
            Instant writtenAt,
            String by,
            @Nullable Instant agreedAt,
            @Nullable String agreedBy) {}

    @Introspected
    record Milestone(@TypeDef(type = DataType.BYTE_ARRAY) UUID planId, String words, LocalDate dueOn) {}

    @Introspected
    record Link(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID planId,
            String source,
            String document,
            String outcome,
            String delivery) {}

    @Introspected
    record Need(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID planId, String area, boolean none, String need, String metBy) {}

    @Introspected
    record Delegated(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PersonId toPerson, String name, Instant givenAt, String by) {}

    @Introspected
    record Checked(PlacementId placementId, boolean adjusted, String words, Instant checkedAt, String by) {}

    @Introspected
    record Member(PersonId id, String name) {}

    @Introspected
    record Placed(PlacementId id, Instant placedAt) {}

    void save(Row row);

    @Query("INSERT INTO plan_milestone (plan_id, position, words, due_on) VALUES (:plan, :position, :words, :on)")
    void addMilestone(@TypeDef(type = DataType.BYTE_ARRAY) UUID plan, int position, String words, LocalDate on);

    @Query("""
            INSERT INTO plan_link (plan_id, position, source, document, outcome, delivery)
            VALUES (:plan, :position, :source, :document, :outcome, :delivery)""")
    void addLink(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID plan,
            int position,
            String source,
            String document,
            String outcome,
            String delivery);

    @Query("INSERT INTO plan_need (plan_id, area, none, need, met_by) VALUES (:plan, :area, :none, :need, :metBy)")
    void addNeed(@TypeDef(type = DataType.BYTE_ARRAY) UUID plan, String area, boolean none, String need, String metBy);

    /** Answers 0 where it is agreed already. */
    @Query("INSERT IGNORE INTO plan_agreed (plan_id, agreed_at, agreed_by) VALUES (:plan, :at, :by)")
    int agree(@TypeDef(type = DataType.BYTE_ARRAY) UUID plan, Instant at, PersonId by);

    @Query("""
            INSERT INTO plan_delegation (id, placement_id, to_person, given_at, given_by)
            VALUES (:id, :placement, :to, :at, :by)""")
    void delegate(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placement, PersonId to, Instant at, PersonId by);

    /** Answers 0 for the second sending of the same look. */
    @Query("""
            INSERT IGNORE INTO plan_check (id, placement_id, adjusted, words, checked_at, checked_by)
            VALUES (:id, :placement, :adjusted, :words, :at, :by)""")
    int check(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            boolean adjusted,
            String words,
            Instant at,
            PersonId by);

    String VERSIONS = """
            SELECT v.id, v.placement_id, v.number, v.purpose, v.from_on, v.to_on, v.how_assessed, v.how_monitored, v.challenge,
                   v.challenge_words, v.reason, v.written_at, COALESCE(w.name, '') AS `by`, a.agreed_at, p.name AS agreed_by
              FROM intervention_plan v
              LEFT JOIN person w ON w.id = v.written_by
              LEFT JOIN plan_agreed a ON a.plan_id = v.id
              LEFT JOIN person p ON p.id = a.agreed_by
            """;

    @Query(VERSIONS + " WHERE v.placement_id = :placement ORDER BY v.number DESC LIMIT 100")
    List<Version> versions(PlacementId placement);

    @Query(VERSIONS + """
             WHERE v.placement_id IN (:placements)
               AND v.number = (SELECT MAX(n.number) FROM intervention_plan n WHERE n.placement_id = v.placement_id)""")
    List<Version> newest(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("SELECT plan_id, words, due_on FROM plan_milestone WHERE plan_id IN (:plans) ORDER BY due_on, position")
    List<Milestone> milestones(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> plans);

    @Query("""
            SELECT plan_id, source, document, outcome, delivery
              FROM plan_link WHERE plan_id IN (:plans) ORDER BY plan_id, position""")
    List<Link> links(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> plans);

    @Query("SELECT plan_id, area, none, need, met_by FROM plan_need WHERE plan_id IN (:plans)")
    List<Need> needs(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> plans);

    @Query("""
            SELECT d.id, d.to_person, COALESCE(t.name, '') AS name, d.given_at, COALESCE(g.name, '') AS `by`
              FROM plan_delegation d
              LEFT JOIN person t ON t.id = d.to_person
              LEFT JOIN person g ON g.id = d.given_by
             WHERE d.placement_id = :placement
             ORDER BY d.given_at DESC, d.id DESC LIMIT 50""")
    List<Delegated> delegations(PlacementId placement);

    @Query("""
            SELECT c.placement_id, c.adjusted, c.words, c.checked_at, COALESCE(p.name, '') AS `by`
              FROM plan_check c LEFT JOIN person p ON p.id = c.checked_by
             WHERE c.placement_id IN (:placements)
             ORDER BY c.checked_at DESC, c.id DESC""")
    List<Checked> checks(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("SELECT id, placed_at FROM placement WHERE id IN (:placements)")
    List<Placed> placed(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    /** Who works at the school, or for its trust, in one of the roles. */
    @Query("""
            SELECT DISTINCT p.id, p.name
              FROM school s
              JOIN role_grant g ON g.ended_at IS NULL AND g.role IN (:roles)
                   AND ((g.scope_kind = 'SCHOOL' AND g.scope_id = s.id) OR (g.scope_kind = 'TRUST' AND g.scope_id = s.trust_id))
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE s.id = :school
             ORDER BY p.name, p.id
             LIMIT 500""")
    List<Member> members(SchoolId school, @Expandable Collection<String> roles);

    /** Open placements of pupils of whom the school's records, or a support plan, say that they have special needs. */
    @Query("""
            SELECT p.id
              FROM placement p JOIN pupil u ON u.id = p.pupil_id
             WHERE p.school_id IN (:schools) AND COALESCE(p.ended_on, p.ends_on) >= :today
               AND ((u.sen_status IS NOT NULL AND u.sen_status NOT IN ('', 'N'))
                 OR EXISTS (SELECT 1 FROM semh_plan s WHERE s.placement_id = p.id))
             ORDER BY u.legal_surname, u.legal_forename, p.id
             LIMIT :many OFFSET :from""")
    List<PlacementId> withNeeds(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            LocalDate today,
            int many,
            int from);
}

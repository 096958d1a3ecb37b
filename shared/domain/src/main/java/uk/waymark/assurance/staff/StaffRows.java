package uk.waymark.assurance.staff;

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
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffRows extends GenericRepository<StaffRows.Row, StaffId> {
    @MappedEntity("staff_member")
    record Row(
            @Id StaffId id,
            ProviderId providerId,
            String name,
            String bond,
            String roleWords,
            @Nullable PersonId personId,
            boolean withPupils,
            boolean manages,
            boolean teaches,
            String duty,
            LocalDate startedOn,
            @Nullable LocalDate leftOn,
            Instant addedAt,
            PersonId addedBy) {}

    @Introspected
    record Provider(ProviderId id, String name) {}

    @Introspected
    record Account(PersonId id, String name) {}

    @Introspected
    record School(SchoolId id, String name) {}

    @Introspected
    record Line(
            ProviderId providerId, SchoolId schoolId, String school, boolean here, boolean assured, boolean unsound) {}

    /** Tells the first tap from the second: what is ignored counts as no row. */
    @Query("""
            INSERT IGNORE INTO staff_member (id, provider_id, name, bond, role_words, person_id, with_pupils, manages, teaches,
                                             duty, started_on, left_on, added_at, added_by)
            VALUES (:id, :provider, :name, :bond, :roleWords, :person, :withPupils, :manages, :teaches,
                    :duty, :startedOn, :leftOn, :at, :by)""")
    int add(
            StaffId id,
            ProviderId provider,
            String name,
            String bond,
            String roleWords,
            @Nullable PersonId person,
            boolean withPupils,
            boolean manages,
            boolean teaches,
            String duty,
            LocalDate startedOn,
            @Nullable LocalDate leftOn,
            Instant at,
            PersonId by);

    @Query("""
            UPDATE staff_member SET name = :name, bond = :bond, role_words = :roleWords, person_id = :person,
                   with_pupils = :withPupils, manages = :manages, teaches = :teaches, duty = :duty,
                   started_on = :startedOn, left_on = :leftOn
             WHERE id = :id""")
    void change(
            StaffId id,
            String name,
            String bond,
            String roleWords,
            @Nullable PersonId person,
            boolean withPupils,
            boolean manages,
            boolean teaches,
            String duty,
            LocalDate startedOn,
            @Nullable LocalDate leftOn);

    /** The line as it is now, kept as one wording of it. */
    @Query("""
            INSERT INTO staff_detail (id, staff_id, name, bond, role_words, person_id, with_pupils, manages, teaches, duty,
                                      started_on, left_on, made_at, made_by)
            SELECT :id, m.id, m.name, m.bond, m.role_words, m.person_id, m.with_pupils, m.manages, m.teaches, m.duty,
                   m.started_on, m.left_on, :at, :by
              FROM staff_member m WHERE m.id = :staff""")
    void keepWording(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, StaffId staff, Instant at, PersonId by);

    @Query("SELECT * FROM staff_member WHERE provider_id = :provider ORDER BY left_on IS NOT NULL, name, id LIMIT 500")
    List<Row> of(ProviderId provider);

    @Query("SELECT * FROM staff_member WHERE id = :id AND provider_id IN (:providers)")
    Optional<Row> find(StaffId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query("SELECT id, name FROM provider WHERE id IN (:providers) ORDER BY name, id LIMIT 100")
    List<Provider> providers(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    /** The people with a role at the provider or one of its sites, who can be linked to a line. */
    @Query("""
            SELECT DISTINCT p.id, p.name
              FROM role_grant g JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE g.ended_at IS NULL
               AND ((g.scope_kind = 'PROVIDER' AND g.scope_id = :provider)
                 OR (g.scope_kind = 'SITE' AND g.scope_id IN (SELECT id FROM site WHERE provider_id = :provider)))
             ORDER BY p.name, p.id LIMIT 500""")
    List<Account> accounts(ProviderId provider);

    @Query("SELECT id, name FROM school WHERE id IN (:schools) ORDER BY name, id")
    List<School> schools(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** For a register: whether each school has the assurance about the person who marks, at the providers where they are on record. */
    @Query("""
            SELECT m.provider_id, c.id AS school_id, c.name AS school,
                   MAX(m.left_on IS NULL OR m.left_on >= :today) AS here,
                   MAX((m.left_on IS NULL OR m.left_on >= :today)
                       AND EXISTS (SELECT 1 FROM staff_assurance a WHERE a.staff_id = m.id AND a.school_id = c.id)) AS assured,
                   MAX(EXISTS (SELECT 1 FROM staff_check k
                                WHERE k.staff_id = m.id AND k.applies AND NOT k.in_order
                                  AND NOT EXISTS (SELECT 1 FROM staff_check l
                                                   WHERE l.staff_id = k.staff_id AND l.kind = k.kind
                                                     AND (l.made_at > k.made_at OR (l.made_at = k.made_at AND l.id > k.id)))))
                       AS unsound
              FROM staff_member m JOIN school c ON c.id IN (:schools)
             WHERE m.person_id = :person AND m.provider_id IN (:providers)
             GROUP BY m.provider_id, c.id, c.name""")
    List<Line> cleared(
            PersonId person,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            LocalDate today);
}

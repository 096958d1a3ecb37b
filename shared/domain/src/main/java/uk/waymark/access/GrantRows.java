package uk.waymark.access;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.GrantId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRows extends GenericRepository<GrantRows.Row, GrantId> {
    @MappedEntity("role_grant")
    record Row(
            @Id GrantId id,
            PersonId personId,
            String role,
            String scopeKind,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID scopeId,
            Instant grantedAt,
            @Nullable PersonId grantedBy) {}

    @Introspected
    record Held(
            String name,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID grantId,
            @Nullable String role,
            @Nullable String scopeKind,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID scopeId,
            @Nullable SchoolId schoolId) {}

    /** One child whom somebody may see at this moment, and whether as the pupil. */
    @Introspected
    record Child(String name, PupilId pupilId, boolean self) {}

    void save(Row row);

    /**
     * The children whom a person may see as family now: while the school has let them in, the contact is open and holds parental
     * responsibility, and the pupil is on roll. That the person left as a worker does not matter here.
     */
    @Query("""
            SELECT p.name, a.pupil_id, a.contact_id IS NULL AS self
              FROM family_access a
              JOIN person p ON p.id = a.person_id
              JOIN pupil u ON u.id = a.pupil_id AND u.left_on IS NULL
             WHERE a.person_id = :person
               AND a.number = (SELECT MAX(n.number) FROM family_access n WHERE n.holder_id = a.holder_id)
               AND (a.contact_id IS NULL
                    OR NOT EXISTS (SELECT 1 FROM family_contact_end x WHERE x.contact_id = a.contact_id)
                       AND EXISTS (SELECT 1
                                     FROM family_responsibility r
                                    WHERE r.contact_id = a.contact_id AND r.standing = 'RESPONSIBLE'
                                      AND r.number = (SELECT MAX(m.number) FROM family_responsibility m
                                                       WHERE m.contact_id = a.contact_id)))
             ORDER BY a.given_at, a.id
             LIMIT 50""")
    List<Child> children(PersonId person);

    @Query("""
            SELECT p.name, g.id AS grant_id, g.role, g.scope_kind, g.scope_id, s.id AS school_id
              FROM person p
              LEFT JOIN role_grant g ON g.person_id = p.id AND g.ended_at IS NULL AND g.scope_kind <> 'CHILD'
              LEFT JOIN school s ON (g.scope_kind = 'SCHOOL' AND s.id = g.scope_id)
                                 OR (g.scope_kind = 'TRUST' AND s.trust_id = g.scope_id)
             WHERE p.id = :person AND p.deactivated_at IS NULL
             ORDER BY g.granted_at, g.id""")
    List<Held> held(PersonId person);

    @Query("""
            SELECT DISTINCT p.id
              FROM school s
              JOIN role_grant g ON g.ended_at IS NULL AND g.role = :role
                               AND ((g.scope_kind = 'SCHOOL' AND g.scope_id = s.id)
                                 OR (g.scope_kind = 'TRUST' AND g.scope_id = s.trust_id))
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE s.id = :school""")
    List<PersonId> holding(String role, SchoolId school);

    @Query("""
            SELECT DISTINCT p.id
              FROM role_grant g
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE g.scope_kind = 'PROVIDER' AND g.scope_id = :provider AND g.ended_at IS NULL AND g.role = :role""")
    List<PersonId> holdingAt(String role, ProviderId provider);
}

package uk.waymark.accounts;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.GrantId;
import uk.waymark.ids.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends GenericRepository<PersonRows.Row, PersonId> {
    @MappedEntity("person")
    record Row(
            @Id PersonId id,
            String name,
            String email,
            @Nullable String telephone,
            Instant createdAt,
            @Nullable String passwordHash,
            @Nullable Instant passwordSetAt,
            @Nullable Instant deactivatedAt,
            @Nullable PersonId deactivatedBy) {}

    /** One role of one person at one organisation. */
    @Introspected
    record Member(
            PersonId person,
            String name,
            String email,
            GrantId grant,
            String role,
            boolean joined,
            @Nullable Instant deactivatedAt) {}

    void save(Row row);

    Optional<Row> findByEmail(String email);

    Optional<Row> findById(PersonId id);

    @Query("UPDATE person SET password_hash = :hash, password_set_at = :at WHERE id = :person")
    void setPassword(PersonId person, String hash, Instant at);

    @Query("UPDATE person SET deactivated_at = :at, deactivated_by = :by WHERE id = :person AND deactivated_at IS NULL")
    int deactivate(PersonId person, Instant at, PersonId by);

    @Query("UPDATE person SET deactivated_at = NULL, deactivated_by = NULL WHERE id = :person")
    int reactivate(PersonId person);

    @Query("UPDATE role_grant SET ended_at = :at, ended_by = :by WHERE id = :grant AND ended_at IS NULL")
    int endGrant(GrantId grant, Instant at, PersonId by);

    @Query("""
            SELECT p.id AS person, p.name, p.email, g.id AS `grant`, g.role,
                   p.password_hash IS NOT NULL AS joined, p.deactivated_at
              FROM role_grant g
              JOIN person p ON p.id = g.person_id
             WHERE g.ended_at IS NULL
               AND ((g.scope_kind = :kind AND g.scope_id = :organisation)
                 OR (:kind = 'PROVIDER' AND g.scope_kind = 'SITE'
                     AND g.scope_id IN (SELECT id FROM site WHERE provider_id = :organisation)))
             ORDER BY p.name, p.id, g.role
             LIMIT 500""")
    List<Member> members(String kind, @TypeDef(type = DataType.BYTE_ARRAY) UUID organisation);

    @Query("SELECT COUNT(*) FROM person")
    long countAll();
}

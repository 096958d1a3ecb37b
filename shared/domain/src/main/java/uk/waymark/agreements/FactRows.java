package uk.waymark.agreements;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.AgreementId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** What stands elsewhere already and is put into an agreement before anybody writes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FactRows extends GenericRepository<AgreementRows.Row, AgreementId> {
    /** Somebody to ring or write to. */
    @Introspected
    record Reached(
            String duty,
            String name,
            @Nullable String telephone,
            @Nullable String email) {
        String words() {
            return name + (telephone == null ? "" : ", " + telephone) + (email == null ? "" : ", " + email);
        }
    }

    /** The provider's DSL by its staff record, with the telephone of the rota. */
    @Query("""
            SELECT m.duty, m.name, COALESCE(MAX(c.telephone), v.telephone) AS telephone, MAX(p.email) AS email
              FROM staff_member m
              JOIN provider v ON v.id = m.provider_id
              LEFT JOIN staff_cover c ON c.staff_id = m.id AND c.ended_at IS NULL
              LEFT JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
             WHERE m.provider_id = :provider AND m.duty = 'DSL' AND (m.left_on IS NULL OR m.left_on >= :today)
             GROUP BY m.id, m.duty, m.name, v.telephone
             ORDER BY m.name LIMIT 3""")
    List<Reached> providerDsl(ProviderId provider, LocalDate today);

    /** The school's DSL by its page of contacts, else by who holds the role. */
    @Query("""
            SELECT c.duty, c.name, c.telephone, c.email FROM contact c
             WHERE c.owner_kind = 'SCHOOL' AND c.owner_id = :school AND c.ended_at IS NULL
               AND (c.duty LIKE '%DSL%' OR c.duty LIKE '%afeguarding%')
            UNION ALL
            SELECT 'HOLDS' AS duty, p.name, s.telephone, p.email
              FROM school s
              JOIN role_grant g ON g.scope_kind = 'SCHOOL' AND g.scope_id = s.id AND g.role = 'DSL' AND g.ended_at IS NULL
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE s.id = :school""")
    List<Reached> schoolDsl(SchoolId school);

    @Query("""
            SELECT 'KEY_CONTACT' AS duty, p.name, v.telephone, p.email
              FROM provider v
              JOIN role_grant g ON g.scope_kind = 'PROVIDER' AND g.scope_id = v.id AND g.role = 'KEY_CONTACT' AND g.ended_at IS NULL
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE v.id = :provider ORDER BY p.name LIMIT 3""")
    List<Reached> keyContacts(ProviderId provider);

    /** What both have agreed about attendance before. */
    @Query("""
            SELECT words FROM attendance_procedure
             WHERE placement_id = :placement ORDER BY recorded_at DESC, id DESC LIMIT 1""")
    Optional<String> procedure(PlacementId placement);

    @Query("SELECT a.name FROM school s JOIN authority a ON a.id = s.authority_id WHERE s.id = :school")
    Optional<String> authority(SchoolId school);
}

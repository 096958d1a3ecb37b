package uk.waymark.organisations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MergerRows extends GenericRepository<OrganisationRows.SiteRow, SiteId> {
    @Query("SELECT i.name FROM provider p JOIN provider i ON i.id = p.merged_into WHERE p.id = :provider")
    Optional<String> mergedInto(ProviderId provider);

    @Query("""
            UPDATE provider SET merged_into = :into, merged_at = :at, merged_by = :by
             WHERE id = :provider AND merged_into IS NULL""")
    int merge(ProviderId provider, ProviderId into, Instant at, PersonId by);

    @Query("SELECT COUNT(*) FROM provider WHERE id = :provider AND merged_into IS NULL")
    long standing(ProviderId provider);
}

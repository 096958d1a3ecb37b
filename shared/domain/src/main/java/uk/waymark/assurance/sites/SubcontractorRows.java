package uk.waymark.assurance.sites;

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
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubcontractorRows extends GenericRepository<SubcontractorRows.Row, UUID> {
    @MappedEntity("subcontractor")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String name,
            String delivers,
            String place,
            @Nullable SiteId siteId,
            String diligence,
            @Nullable DocumentId documentId,
            Instant addedAt,
            PersonId addedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String name,
            String delivers,
            String place,
            @Nullable String site,
            String diligence,
            @Nullable DocumentId documentId) {}

    void save(Row row);

    @Query("""
            SELECT c.id, c.name, c.delivers, c.place, s.name AS site, c.diligence, c.document_id
              FROM subcontractor c LEFT JOIN site s ON s.id = c.site_id
             WHERE c.provider_id = :provider AND c.ended_at IS NULL
             ORDER BY c.name LIMIT 100""")
    List<Shown> ofProvider(ProviderId provider);

    @Query("SELECT COUNT(*) FROM subcontractor WHERE provider_id = :provider AND name = :name")
    long named(ProviderId provider, String name);

    @Query("SELECT COUNT(*) FROM site WHERE provider_id = :provider AND id = :site AND closed_at IS NULL")
    long ownSite(ProviderId provider, SiteId site);

    @Query("""
            UPDATE subcontractor SET ended_at = :at, ended_by = :by
             WHERE id = :id AND provider_id = :provider AND ended_at IS NULL""")
    int end(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, ProviderId provider, Instant at, PersonId by);
}

package uk.waymark.assurance.sites;

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
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SiteRows extends GenericRepository<SiteRows.CertificateRow, UUID> {
    @MappedEntity("site_certificate")
    record CertificateRow(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SiteId siteId,
            String kind,
            String about,
            String number,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Nullable DocumentId documentId,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record SiteRow(
            SiteId id,
            ProviderId providerId,
            String name,
            String kind,
            @Nullable String runBy,
            String street,
            String town,
            String postcode,
            String telephone) {}

    @Introspected
    record Held(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SiteId siteId,
            String kind,
            String about,
            String number,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Nullable DocumentId documentId,
            Instant recordedAt,
            String recordedBy) {}

    @Introspected
    record Described(SiteId siteId, String features) {}

    String SITE = "SELECT id, provider_id, name, kind, run_by, street, town, postcode, telephone FROM site ";

    void save(CertificateRow row);

    @Query(SITE + "WHERE provider_id = :provider AND closed_at IS NULL ORDER BY name LIMIT 200")
    List<SiteRow> ofProvider(ProviderId provider);

    @Query(SITE + "WHERE id = :site AND provider_id IN (:providers) AND closed_at IS NULL")
    Optional<SiteRow> own(
            SiteId site, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query(SITE + "WHERE id = :site AND closed_at IS NULL")
    Optional<SiteRow> find(SiteId site);

    /** The newest of each site. */
    @Query("""
            SELECT site_id, features FROM (
              SELECT d.site_id, d.features,
                     ROW_NUMBER() OVER (PARTITION BY d.site_id ORDER BY d.said_at DESC, d.id DESC) AS nth
                FROM site_description d JOIN site s ON s.id = d.site_id
               WHERE s.provider_id = :provider) newest
             WHERE nth = 1""")
    List<Described> described(ProviderId provider);

    @Query("""
            INSERT INTO site_description (id, site_id, features, said_at, said_by)
            VALUES (:id, :site, :features, :at, :by)""")
    void describe(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, SiteId site, String features, Instant at, PersonId by);

    /** The newest of each kind at each site, and of each thing that it is about. */
    @Query("""
            SELECT id, site_id, kind, about, number, issued_on, expires_on, document_id, recorded_at, recorded_by FROM (
              SELECT c.id, c.site_id, c.kind, c.about, c.number, c.issued_on, c.expires_on, c.document_id, c.recorded_at,
                     b.name AS recorded_by,
                     ROW_NUMBER() OVER (PARTITION BY c.site_id, c.kind, c.about ORDER BY c.recorded_at DESC, c.id DESC) AS nth
                FROM site_certificate c
                JOIN site s ON s.id = c.site_id
                JOIN person b ON b.id = c.recorded_by
               WHERE s.provider_id = :provider AND s.closed_at IS NULL) newest
             WHERE nth = 1
             ORDER BY expires_on, id
             LIMIT 1000""")
    List<Held> certificates(ProviderId provider);

    @Query("""
            SELECT DISTINCT s.provider_id
              FROM site_certificate c JOIN site s ON s.id = c.site_id
             WHERE s.provider_id > :after ORDER BY s.provider_id LIMIT 200""")
    List<ProviderId> providers(ProviderId after);
}

package uk.waymark.organisations;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.AuthorityId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TrustId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRows extends GenericRepository<OrganisationRows.SiteRow, SiteId> {
    @MappedEntity("site")
    record SiteRow(
            @Id SiteId id,
            ProviderId providerId,
            String name,
            String street,
            String town,
            String postcode,
            String telephone,
            Instant createdAt,
            @Nullable Instant closedAt,
            @Nullable PersonId closedBy,
            String kind,
            @Nullable String runBy) {}

    @Introspected
    record SchoolRow(
            SchoolId id,
            String name,
            String urn,
            String telephone,
            @Nullable TrustId trustId,
            @Nullable String trust,
            @Nullable String authority) {}

    @Introspected
    record ProviderRow(
            ProviderId id,
            String name,
            String kind,
            String telephone,
            @Nullable String email,
            long sites) {}

    @Introspected
    record NamedRow(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, String name) {}

    @Introspected
    record ContactRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String duty,
            String name,
            @Nullable String telephone,
            @Nullable String email) {}

    String SCHOOLS = """
            SELECT s.id, s.name, s.urn, s.telephone, s.trust_id, t.name AS trust, a.name AS authority
              FROM school s
              LEFT JOIN trust t ON t.id = s.trust_id
              LEFT JOIN authority a ON a.id = s.authority_id
             WHERE\s""";

    void save(SiteRow row);

    @Query(SCHOOLS + " s.id IN (:schools) ORDER BY s.name")
    List<SchoolRow> schools(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SCHOOLS + " s.name LIKE :like ORDER BY s.name LIMIT :many OFFSET :from")
    List<SchoolRow> allSchools(String like, int many, int from);

    @Query("SELECT id, name FROM trust ORDER BY name LIMIT 500")
    List<NamedRow> trusts();

    @Query("SELECT id, name FROM trust WHERE id IN (:trusts) ORDER BY name")
    List<NamedRow> trustsOf(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<TrustId> trusts);

    @Query("SELECT id, name FROM authority ORDER BY name LIMIT 500")
    List<NamedRow> authorities();

    @Query("""
            SELECT p.id, p.name, p.kind, p.telephone, p.email,
                   (SELECT COUNT(*) FROM site s WHERE s.provider_id = p.id AND s.closed_at IS NULL) AS sites
              FROM provider p
             WHERE p.name LIKE :like
             ORDER BY p.name
             LIMIT :many OFFSET :from""")
    List<ProviderRow> providers(String like, int many, int from);

    @Query("""
            SELECT p.id, p.name, p.kind, p.telephone, p.email,
                   (SELECT COUNT(*) FROM site s WHERE s.provider_id = p.id AND s.closed_at IS NULL) AS sites
              FROM provider p WHERE p.id = :id""")
    Optional<ProviderRow> provider(ProviderId id);

    @Query("SELECT * FROM site WHERE provider_id = :provider AND closed_at IS NULL ORDER BY name")
    List<SiteRow> sites(ProviderId provider);

    @Query("""
            SELECT * FROM site
             WHERE (provider_id IN (:providers) OR id IN (:sites)) AND closed_at IS NULL
             ORDER BY name""")
    List<SiteRow> reachable(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("""
            SELECT id, duty, name, telephone, email
              FROM contact
             WHERE owner_kind = :kind AND owner_id = :owner AND ended_at IS NULL
             ORDER BY duty, name""")
    List<ContactRow> contacts(String kind, @TypeDef(type = DataType.BYTE_ARRAY) UUID owner);

    @Query("""
            INSERT INTO contact (id, owner_kind, owner_id, duty, name, telephone, email, created_at)
            VALUES (:id, :kind, :owner, :duty, :name, :telephone, :email, :at)""")
    void addContact(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String kind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID owner,
            String duty,
            String name,
            @Nullable String telephone,
            @Nullable String email,
            Instant at);

    @Query("UPDATE contact SET ended_at = :at WHERE id = :id AND owner_id = :owner AND ended_at IS NULL")
    int endContact(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id, @TypeDef(type = DataType.BYTE_ARRAY) UUID owner, Instant at);

    @Query("INSERT INTO trust (id, name, created_at) VALUES (:id, :name, :at)")
    void addTrust(TrustId id, String name, Instant at);

    @Query("""
            INSERT INTO authority (id, name, la_number, telephone, email, created_at)
            VALUES (:id, :name, :number, NULL, NULL, :at)""")
    void addAuthority(AuthorityId id, String name, String number, Instant at);

    @Query("""
            INSERT INTO school (id, trust_id, authority_id, name, urn, telephone, created_at)
            VALUES (:id, :trust, :authority, :name, :urn, :telephone, :at)""")
    void addSchool(
            SchoolId id,
            @Nullable TrustId trust,
            @Nullable AuthorityId authority,
            String name,
            String urn,
            String telephone,
            Instant at);

    @Query("""
            INSERT INTO provider (id, name, kind, telephone, email, created_at)
            VALUES (:id, :name, :kind, :telephone, :email, :at)""")
    void addProvider(ProviderId id, String name, String kind, String telephone, @Nullable String email, Instant at);

    @Query("SELECT COUNT(*) FROM school WHERE urn = :urn")
    long schoolsWith(String urn);

    @Query("SELECT COUNT(*) FROM provider WHERE name = :name")
    long providersNamed(String name);

    @Query("SELECT COUNT(*) FROM trust WHERE name = :name")
    long trustsNamed(String name);

    @Query("SELECT COUNT(*) FROM authority WHERE la_number = :number")
    long authoritiesWith(String number);

    @Query("SELECT COUNT(*) FROM site WHERE provider_id = :provider AND name = :name")
    long sitesNamed(ProviderId provider, String name);
}

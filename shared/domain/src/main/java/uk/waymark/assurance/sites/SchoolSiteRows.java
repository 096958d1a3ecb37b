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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SchoolSiteRows extends GenericRepository<SchoolSiteRows.CheckRow, UUID> {
    @MappedEntity("site_check")
    record CheckRow(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            SiteId siteId,
            String aspect,
            String result,
            LocalDate seenOn,
            String words,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record Checked(SiteId siteId, String aspect, String result, LocalDate seenOn, String words, String recordedBy) {}

    @Introspected
    record Agreed(
            SiteId siteId,
            boolean safe,
            boolean pastoral,
            boolean educational,
            String words,
            Instant decidedAt,
            @Nullable String decidedBy) {}

    void save(CheckRow row);

    /** The newest of each kind at each site, of the school itself only. */
    @Query("""
            SELECT site_id, aspect, result, seen_on, words, recorded_by FROM (
              SELECT c.site_id, c.aspect, c.result, c.seen_on, c.words, b.name AS recorded_by,
                     ROW_NUMBER() OVER (PARTITION BY c.site_id, c.aspect
                                            ORDER BY c.seen_on DESC, c.recorded_at DESC, c.id DESC) AS nth
                FROM site_check c
                JOIN site s ON s.id = c.site_id
                JOIN person b ON b.id = c.recorded_by
               WHERE c.school_id = :school AND s.provider_id = :provider) newest
             WHERE nth = 1""")
    List<Checked> checks(SchoolId school, ProviderId provider);

    /** The newest of each site, of the school itself only. */
    @Query("""
            SELECT site_id, safe, pastoral, educational, words, decided_at, decided_by FROM (
              SELECT a.site_id, a.safe, a.pastoral, a.educational, a.words, a.decided_at, b.name AS decided_by,
                     ROW_NUMBER() OVER (PARTITION BY a.site_id ORDER BY a.decided_at DESC, a.id DESC) AS nth
                FROM site_agreement a
                JOIN site s ON s.id = a.site_id
                LEFT JOIN person b ON b.id = a.decided_by
               WHERE a.school_id = :school AND s.provider_id = :provider) newest
             WHERE nth = 1""")
    List<Agreed> agreements(SchoolId school, ProviderId provider);

    @Query("""
            SELECT safe AND pastoral AND educational FROM site_agreement
             WHERE school_id = :school AND site_id = :site
             ORDER BY decided_at DESC, id DESC LIMIT 1""")
    Optional<Boolean> agreed(SchoolId school, SiteId site);

    @Query("""
            INSERT INTO site_agreement (id, school_id, site_id, safe, pastoral, educational, words, decided_at, decided_by)
            VALUES (:id, :school, :site, :safe, :pastoral, :educational, :words, :at, :by)""")
    void decide(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            SiteId site,
            boolean safe,
            boolean pastoral,
            boolean educational,
            String words,
            Instant at,
            PersonId by);
}

package uk.waymark.assurance.policies;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StatementRows extends GenericRepository<StatementRows.Row, UUID> {
    @MappedEntity("provider_statement")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String kind,
            String words,
            Instant statedAt,
            PersonId statedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String kind,
            String words,
            Instant statedAt,
            String statedBy) {}

    @Introspected
    record Seen(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID statementId, String evidence, Instant seenAt, String seenBy) {}

    @Introspected
    record Followed(int edition, String evidence, Instant statedAt, String statedBy) {}

    void save(Row row);

    /** The newest of each kind. */
    @Query("""
            SELECT id, kind, words, stated_at, stated_by FROM (
              SELECT s.id, s.kind, s.words, s.stated_at, b.name AS stated_by,
                     ROW_NUMBER() OVER (PARTITION BY s.kind ORDER BY s.stated_at DESC, s.id DESC) AS nth
                FROM provider_statement s JOIN person b ON b.id = s.stated_by
               WHERE s.provider_id = :provider) newest
             WHERE nth = 1""")
    List<Shown> newest(ProviderId provider);

    /** The newest of the school itself for each statement. */
    @Query("""
            SELECT statement_id, evidence, seen_at, seen_by FROM (
              SELECT e.statement_id, e.evidence, e.seen_at, b.name AS seen_by,
                     ROW_NUMBER() OVER (PARTITION BY e.statement_id ORDER BY e.seen_at DESC, e.id DESC) AS nth
                FROM provider_statement_seen e
                JOIN provider_statement s ON s.id = e.statement_id
                JOIN person b ON b.id = e.seen_by
               WHERE e.school_id = :school AND s.provider_id = :provider) newest
             WHERE nth = 1""")
    List<Seen> seen(SchoolId school, ProviderId provider);

    @Query("""
            INSERT INTO provider_statement_seen (id, school_id, statement_id, evidence, seen_at, seen_by)
            VALUES (:id, :school, :statement, :evidence, :at, :by)""")
    void see(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID statement,
            String evidence,
            Instant at,
            PersonId by);

    @Query("""
            SELECT f.edition, f.evidence, f.stated_at, b.name AS stated_by
              FROM guidance_followed f JOIN person b ON b.id = f.stated_by
             WHERE f.school_id = :school AND f.provider_id = :provider
             ORDER BY f.stated_at DESC, f.id DESC LIMIT 1""")
    Optional<Followed> followed(SchoolId school, ProviderId provider);

    @Query("""
            INSERT INTO guidance_followed (id, school_id, provider_id, edition, evidence, stated_at, stated_by)
            VALUES (:id, :school, :provider, :edition, :evidence, :at, :by)""")
    void follow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            ProviderId provider,
            int edition,
            String evidence,
            Instant at,
            PersonId by);
}

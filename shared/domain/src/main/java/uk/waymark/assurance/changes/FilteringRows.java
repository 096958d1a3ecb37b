package uk.waymark.assurance.changes;

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
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FilteringRows extends GenericRepository<FilteringRows.Row, UUID> {
    @MappedEntity("filtering_statement")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String words,
            Instant givenAt,
            PersonId givenBy) {}

    @Introspected
    record Shown(String words, Instant givenAt, String by) {}

    @Introspected
    record School(SchoolId id, String name) {}

    @Introspected
    record Pair(ProviderId providerId, String name) {}

    @Query("INSERT IGNORE INTO filtering_statement (id, provider_id, words, given_at, given_by)"
            + " VALUES (:id, :providerId, :words, :givenAt, :givenBy)")
    int add(Row row);

    @Query("""
            SELECT f.words, f.given_at, p.name AS `by`
              FROM filtering_statement f JOIN person p ON p.id = f.given_by
             WHERE f.provider_id = :provider ORDER BY f.given_at DESC, f.id DESC LIMIT 20""")
    List<Shown> of(ProviderId provider);

    @Query("SELECT id, name FROM school WHERE id IN (:schools) ORDER BY name, id")
    List<School> schools(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT id AS provider_id, name FROM provider ORDER BY id LIMIT :many OFFSET :from")
    List<Pair> providers(int many, int from);
}

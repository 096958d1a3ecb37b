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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.calendar.Session;
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
    record Pair(SchoolId schoolId, ProviderId providerId) {}

    /** A provider, and when it gave the last statement. */
    @Introspected
    record Last(
            ProviderId providerId, String name, @Nullable Instant givenAt) {
        boolean isGivenSince(LocalDate day) {
            return givenAt != null && !Session.dateOf(givenAt).isBefore(day);
        }
    }

    @Query("INSERT IGNORE INTO filtering_statement (id, provider_id, words, given_at, given_by)"
            + " VALUES (:id, :providerId, :words, :givenAt, :givenBy)")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String words,
            Instant givenAt,
            PersonId givenBy);

    @Query("""
            SELECT f.words, f.given_at, p.name AS `by`
              FROM filtering_statement f JOIN person p ON p.id = f.given_by
             WHERE f.provider_id = :provider ORDER BY f.given_at DESC, f.id DESC LIMIT 20""")
    List<Shown> of(ProviderId provider);

    @Query("SELECT id, name FROM school WHERE id IN (:schools) ORDER BY name, id")
    List<School> schools(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT v.id AS provider_id, v.name, MAX(f.given_at) AS given_at
              FROM provider v LEFT JOIN filtering_statement f ON f.provider_id = v.id
             WHERE v.id IN (:providers) GROUP BY v.id, v.name""")
    List<Last> lastOf(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    /** Schools and the providers with which they have to do now, in the order of their keys. */
    @Query("""
            SELECT school_id, provider_id FROM commission
             WHERE (school_id > :school OR (school_id = :school AND provider_id > :provider))
               AND standing NOT IN ('REJECTED', 'ENDED')
             ORDER BY school_id, provider_id LIMIT :piece""")
    List<Pair> after(SchoolId school, ProviderId provider, int piece);
}

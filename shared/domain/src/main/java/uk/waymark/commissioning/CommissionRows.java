package uk.waymark.commissioning;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CommissionRows extends GenericRepository<CommissionRows.Row, UUID> {
    @MappedEntity("commission_standing")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            ProviderId providerId,
            String standing,
            String reason,
            Instant changedAt,
            @Nullable PersonId changedBy) {}

    @Introspected
    record Change(
            String standing,
            String reason,
            Instant changedAt,
            @Nullable String by) {}

    @Introspected
    record Pair(SchoolId schoolId, ProviderId providerId, String standing) {}

    void save(Row row);

    @Query(
            "INSERT IGNORE INTO commission (school_id, provider_id, standing, opened_at) VALUES (:school, :provider, 'PROSPECTIVE', :at)")
    int open(SchoolId school, ProviderId provider, Instant at);

    @Query("UPDATE commission SET standing = :standing WHERE school_id = :school AND provider_id = :provider")
    int stand(SchoolId school, ProviderId provider, String standing);

    @Query("SELECT standing FROM commission WHERE school_id = :school AND provider_id = :provider FOR UPDATE")
    Optional<String> lock(SchoolId school, ProviderId provider);

    @Query("SELECT gate_open FROM commission WHERE school_id = :school AND provider_id = :provider")
    Optional<Boolean> gateOpen(SchoolId school, ProviderId provider);

    @Query("UPDATE commission SET gate_open = :open WHERE school_id = :school AND provider_id = :provider")
    int gate(SchoolId school, ProviderId provider, boolean open);

    @Query("SELECT school_id, provider_id, standing FROM commission WHERE provider_id = :provider")
    List<Pair> ofProvider(ProviderId provider);

    @Query("SELECT school_id, provider_id, standing FROM commission WHERE school_id IN (:schools)")
    List<Pair> ofSchools(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT c.standing, c.reason, c.changed_at, p.name AS `by`
              FROM commission_standing c LEFT JOIN person p ON p.id = c.changed_by
             WHERE c.school_id = :school AND c.provider_id = :provider
             ORDER BY c.changed_at DESC, c.id DESC LIMIT 100""")
    List<Change> history(SchoolId school, ProviderId provider);

    @Query("""
            SELECT school_id, provider_id, standing FROM commission
             WHERE (school_id > :school OR school_id = :school AND provider_id > :provider)
               AND standing IN ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'SUSPENDED')
             ORDER BY school_id, provider_id LIMIT :piece""")
    List<Pair> after(SchoolId school, ProviderId provider, int piece);

    @Query("SELECT COUNT(*) FROM provider WHERE id = :provider")
    long providers(ProviderId provider);
}

package uk.waymark.settings;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingRows extends GenericRepository<SettingRows.Row, UUID> {
    @MappedEntity("setting_value")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String scopeKind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID scopeId,
            String name,
            String value,
            LocalDate fromOn,
            String reason,
            Instant decidedAt,
            PersonId decidedBy) {}

    @Introspected
    record InForce(SchoolId schoolId, String scopeKind, String name, String value) {}

    @Introspected
    record Decision(
            String scopeKind,
            String name,
            String value,
            LocalDate fromOn,
            String reason,
            Instant decidedAt,
            String by) {}

    void save(Row row);

    /** Rising in rank: the trust before the school, the earlier before the later; whoever reads keeps the last of each name. */
    @Query("""
            SELECT s.id AS school_id, v.scope_kind, v.name, v.value
              FROM school s
              JOIN setting_value v ON (v.scope_kind = 'SCHOOL' AND v.scope_id = s.id)
                                   OR (v.scope_kind = 'TRUST' AND v.scope_id = s.trust_id)
             WHERE s.id IN (:schools) AND v.from_on <= :day
             ORDER BY v.scope_kind = 'SCHOOL', v.from_on, v.decided_at, v.id""")
    List<InForce> inForce(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, LocalDate day);

    @Query("""
            SELECT v.scope_kind, v.name, v.value, v.from_on, v.reason, v.decided_at, p.name AS `by`
              FROM school s
              JOIN setting_value v ON (v.scope_kind = 'SCHOOL' AND v.scope_id = s.id)
                                   OR (v.scope_kind = 'TRUST' AND v.scope_id = s.trust_id)
              JOIN person p ON p.id = v.decided_by
             WHERE s.id = :school
             ORDER BY v.scope_kind = 'SCHOOL', v.from_on, v.decided_at, v.id""")
    List<Decision> decisions(SchoolId school);

    @Query("""
            SELECT v.scope_kind, v.name, v.value, v.from_on, v.reason, v.decided_at, p.name AS `by`
              FROM setting_value v
              JOIN person p ON p.id = v.decided_by
             WHERE v.scope_kind = 'TRUST' AND v.scope_id = :trust
             ORDER BY v.from_on, v.decided_at, v.id""")
    List<Decision> decisionsOfTrust(TrustId trust);
}

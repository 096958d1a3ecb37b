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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRows extends GenericRepository<ChangeRows.Row, UUID> {
    @MappedEntity("change_notice")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String kind,
            String what,
            @Nullable StaffId staffId,
            Instant happenedAt,
            Instant toldAt,
            PersonId toldBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String kind,
            String what,
            @Nullable String staff,
            Instant happenedAt,
            Instant toldAt,
            String by) {}

    @Introspected
    record School(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID changeId,
            SchoolId schoolId,
            String name,
            String clock,
            Instant dueAt) {}

    @Introspected
    record Since(String kind, Instant toldAt) {}

    /** Tells the first tap from the second: what is ignored counts as no row. */
    @Query("""
            INSERT IGNORE INTO change_notice (id, provider_id, kind, what, staff_id, happened_at, told_at, told_by)
            VALUES (:id, :provider, :kind, :what, :staff, :happenedAt, :toldAt, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId provider,
            String kind,
            String what,
            @Nullable StaffId staff,
            Instant happenedAt,
            Instant toldAt,
            PersonId by);

    @Query(
            "INSERT INTO change_notice_school (change_id, school_id, clock, due_at) VALUES (:change, :school, :clock, :due)")
    void tell(@TypeDef(type = DataType.BYTE_ARRAY) UUID change, SchoolId school, String clock, Instant due);

    String SHOWN = """
            SELECT c.id, c.kind, c.what, m.name AS staff, c.happened_at, c.told_at, p.name AS `by`
              FROM change_notice c
              JOIN person p ON p.id = c.told_by
              LEFT JOIN staff_member m ON m.id = c.staff_id
             WHERE c.provider_id = :provider""";

    @Query(SHOWN + " ORDER BY c.told_at DESC, c.id DESC LIMIT :many OFFSET :from")
    List<Shown> all(ProviderId provider, int many, int from);

    @Query(SHOWN
            + " AND EXISTS (SELECT 1 FROM change_notice_school s WHERE s.change_id = c.id AND s.school_id IN (:schools))"
            + " ORDER BY c.told_at DESC, c.id DESC LIMIT :many OFFSET :from")
    List<Shown> toldTo(
            ProviderId provider,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            int many,
            int from);

    @Query("""
            SELECT t.change_id, t.school_id, s.name, t.clock, t.due_at
              FROM change_notice_school t JOIN school s ON s.id = t.school_id
             WHERE t.change_id IN (:changes) ORDER BY s.name, s.id""")
    List<School> schools(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> changes);

    /** Changes that the provider told of, the last first, as far as a letter can be old. */
    @Query(
            "SELECT kind, told_at FROM change_notice WHERE provider_id = :provider AND told_at > :since ORDER BY told_at DESC LIMIT 50")
    List<Since> since(ProviderId provider, Instant since);

    @Query("SELECT COUNT(*) FROM staff_member WHERE id = :staff AND provider_id = :provider")
    long onRecord(StaffId staff, ProviderId provider);
}

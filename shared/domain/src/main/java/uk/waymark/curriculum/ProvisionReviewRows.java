package uk.waymark.curriculum;

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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProvisionReviewRows extends GenericRepository<ProvisionReviewRows.Row, UUID> {
    @MappedEntity("provision_review")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            FillingId fillingId,
            Instant startedAt,
            PersonId startedBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            FillingId fillingId,
            Instant startedAt,
            PersonId startedBy,
            String by,
            @Nullable Instant submittedAt) {}

    void save(Row row);

    @Query("""
            SELECT r.id, r.filling_id, r.started_at, r.started_by, COALESCE(p.name, '') AS `by`, f.submitted_at
              FROM provision_review r
              JOIN filling f ON f.id = r.filling_id
              LEFT JOIN person p ON p.id = r.started_by
             WHERE r.school_id = :school
             ORDER BY r.started_at DESC, r.id DESC LIMIT 50""")
    List<Shown> of(SchoolId school);

    @Query("SELECT id, school_id, filling_id, started_at, started_by FROM provision_review WHERE id = :id")
    Optional<Row> one(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);
}

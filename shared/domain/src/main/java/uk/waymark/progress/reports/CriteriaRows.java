package uk.waymark.progress.reports;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CriteriaRows extends GenericRepository<CriteriaRows.Row, UUID> {
    @MappedEntity("teaching_criteria")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            String words,
            Instant statedAt,
            PersonId statedBy) {}

    void save(Row row);

    @Query("SELECT words FROM teaching_criteria WHERE provider_id = :provider ORDER BY stated_at DESC, id DESC LIMIT 1")
    Optional<String> of(ProviderId provider);
}

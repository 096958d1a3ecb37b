package uk.waymark.assurance.staff;

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
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverRows extends GenericRepository<CoverRows.Row, UUID> {
    @MappedEntity("staff_cover")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            StaffId staffId,
            int weekday,
            LocalTime fromAt,
            LocalTime toAt,
            String telephone,
            Instant madeAt,
            PersonId madeBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            int weekday,
            LocalTime fromAt,
            LocalTime toAt,
            String name,
            String telephone) {}

    @Introspected
    record Open(int weekday, LocalTime opensAt, LocalTime closesAt) {}

    @Query("""
            INSERT IGNORE INTO staff_cover (id, provider_id, staff_id, weekday, from_at, to_at, telephone, made_at, made_by)
            VALUES (:id, :providerId, :staffId, :weekday, :fromAt, :toAt, :telephone, :madeAt, :madeBy)""")
    void add(Row row);

    @Query(
            "UPDATE staff_cover SET ended_at = :at, ended_by = :by WHERE id = :id AND provider_id = :provider AND ended_at IS NULL")
    int end(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, ProviderId provider, Instant at, PersonId by);

    /** The rota; whoever has left, or is a DSL no more, covers nothing. */
    @Query("""
            SELECT c.id, c.weekday, c.from_at, c.to_at, m.name, c.telephone
              FROM staff_cover c JOIN staff_member m ON m.id = c.staff_id
             WHERE c.provider_id = :provider AND c.ended_at IS NULL AND m.duty <> 'NONE'
               AND (m.left_on IS NULL OR m.left_on >= :today)
             ORDER BY c.weekday, c.from_at, m.name, c.id LIMIT 300""")
    List<Shown> rota(ProviderId provider, LocalDate today);

    @Query("SELECT weekday, opens_at, closes_at FROM staff_opening WHERE provider_id = :provider ORDER BY weekday")
    List<Open> opening(ProviderId provider);

    @Query("""
            INSERT INTO staff_opening (provider_id, weekday, opens_at, closes_at, set_at, set_by)
            VALUES (:provider, :weekday, :opensAt, :closesAt, :at, :by)
            ON DUPLICATE KEY UPDATE opens_at = VALUES(opens_at), closes_at = VALUES(closes_at), set_at = VALUES(set_at),
                                    set_by = VALUES(set_by)""")
    void open(ProviderId provider, int weekday, LocalTime opensAt, LocalTime closesAt, Instant at, PersonId by);

    @Query("DELETE FROM staff_opening WHERE provider_id = :provider AND weekday = :weekday")
    void shut(ProviderId provider, int weekday);
}

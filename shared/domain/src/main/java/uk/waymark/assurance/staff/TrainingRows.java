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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrainingRows extends GenericRepository<TrainingRows.Row, UUID> {
    @MappedEntity("staff_training")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            StaffId staffId,
            String trainer,
            String course,
            String level,
            LocalDate takenOn,
            String topics,
            @Nullable LocalDate nextOn,
            Instant madeAt,
            PersonId madeBy) {
        StaffTraining taken() {
            return new StaffTraining(
                    id, trainer, course, TrainingLevel.valueOf(level), takenOn, topics, Optional.ofNullable(nextOn));
        }
    }

    /** Of one duty: whether somebody who holds it now is trained for it, today. */
    @Introspected
    record Duty(String duty, long people, long trained) {}

    @Query("""
            INSERT IGNORE INTO staff_training (id, staff_id, trainer, course, level, taken_on, topics, next_on, made_at, made_by)
            VALUES (:id, :staffId, :trainer, :course, :level, :takenOn, :topics, :nextOn, :madeAt, :madeBy)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            StaffId staffId,
            String trainer,
            String course,
            String level,
            LocalDate takenOn,
            String topics,
            @Nullable LocalDate nextOn,
            Instant madeAt,
            PersonId madeBy);

    @Query("SELECT * FROM staff_training WHERE staff_id = :staff ORDER BY taken_on DESC, id DESC LIMIT 200")
    List<Row> of(StaffId staff);

    @Query("""
            SELECT m.duty, COUNT(DISTINCT m.id) AS people,
                   COUNT(DISTINCT CASE WHEN t.id IS NOT NULL AND (t.next_on IS NULL OR t.next_on >= :today) THEN m.id END)
                       AS trained
              FROM staff_member m LEFT JOIN staff_training t ON t.staff_id = m.id AND t.level = 'LEAD'
             WHERE m.provider_id = :provider AND m.duty <> 'NONE' AND (m.left_on IS NULL OR m.left_on >= :today)
             GROUP BY m.duty""")
    List<Duty> duties(ProviderId provider, LocalDate today);
}

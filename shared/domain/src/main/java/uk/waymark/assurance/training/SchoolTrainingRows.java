package uk.waymark.assurance.training;

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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SchoolTrainingRows extends GenericRepository<SchoolTrainingRows.Row, UUID> {
    @MappedEntity("school_training")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            String who,
            String roleWords,
            boolean apLead,
            String topics,
            String course,
            String trainer,
            LocalDate takenOn,
            Instant madeAt,
            PersonId madeBy) {
        Training training() {
            return new Training(
                    id,
                    who,
                    roleWords,
                    apLead,
                    Arrays.stream(topics.split(","))
                            .map(TrainingTopic::valueOf)
                            .collect(Collectors.toUnmodifiableSet()),
                    course,
                    trainer,
                    takenOn);
        }
    }

    @Introspected
    record Effect(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID trainingId,
            String effect,
            String outcome,
            Instant notedAt,
            String by) {}

    @Introspected
    record Review(LocalDate reviewedOn, String needs, String by) {}

    @Introspected
    record Last(SchoolId schoolId, @Nullable LocalDate reviewedOn) {}

    @Query("""
            INSERT IGNORE INTO school_training (id, school_id, who, role_words, ap_lead, topics, course, trainer, taken_on,
                                                made_at, made_by)
            VALUES (:id, :schoolId, :who, :roleWords, :apLead, :topics, :course, :trainer, :takenOn, :madeAt, :madeBy)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            String who,
            String roleWords,
            boolean apLead,
            String topics,
            String course,
            String trainer,
            LocalDate takenOn,
            Instant madeAt,
            PersonId madeBy);

    @Query("""
            SELECT * FROM school_training WHERE school_id = :school
             ORDER BY taken_on DESC, id DESC LIMIT :many OFFSET :from""")
    List<Row> of(SchoolId school, int many, int from);

    @Query("SELECT * FROM school_training WHERE id = :id AND school_id IN (:schools)")
    Optional<Row> find(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT * FROM school_training WHERE school_id = :school AND taken_on >= :since ORDER BY id LIMIT 2000")
    List<Row> since(SchoolId school, LocalDate since);

    @Query("SELECT COUNT(*) FROM school_training WHERE school_id = :school AND ap_lead")
    long ofTheLead(SchoolId school);

    @Query("""
            INSERT IGNORE INTO school_training_effect (id, training_id, effect, outcome, noted_at, noted_by)
            VALUES (:id, :training, :effect, :outcome, :at, :by)""")
    void note(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID training,
            String effect,
            String outcome,
            Instant at,
            PersonId by);

    @Query("""
            SELECT e.training_id, e.effect, e.outcome, e.noted_at, p.name AS `by`
              FROM school_training_effect e JOIN person p ON p.id = e.noted_by
             WHERE e.training_id IN (:trainings) ORDER BY e.noted_at, e.id""")
    List<Effect> effects(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> trainings);

    @Query("""
            INSERT IGNORE INTO school_training_review (id, school_id, reviewed_on, needs, made_at, made_by)
            VALUES (:id, :school, :reviewedOn, :needs, :at, :by)""")
    void review(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            LocalDate reviewedOn,
            String needs,
            Instant at,
            PersonId by);

    @Query("""
            SELECT r.reviewed_on, r.needs, p.name AS `by`
              FROM school_training_review r JOIN person p ON p.id = r.made_by
             WHERE r.school_id = :school ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 20""")
    List<Review> reviews(SchoolId school);

    /** The schools that have to do with a provider, and when each last looked at its training needs. */
    @Query("""
            SELECT c.school_id, MAX(r.reviewed_on) AS reviewed_on
              FROM (SELECT DISTINCT school_id FROM commission) c
              LEFT JOIN school_training_review r ON r.school_id = c.school_id
             WHERE c.school_id > :after GROUP BY c.school_id ORDER BY c.school_id LIMIT :many""")
    List<Last> last(@TypeDef(type = DataType.BYTE_ARRAY) UUID after, int many);
}

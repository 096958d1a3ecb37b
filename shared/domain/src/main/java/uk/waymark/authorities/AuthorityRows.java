package uk.waymark.authorities;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuthorityRows extends GenericRepository<AuthorityRows.Desk, UUID> {
    @MappedEntity("authority_desk")
    record Desk(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            @Nullable PupilId pupilId,
            String authority,
            String name,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable Instant verifiedAt,
            Instant addedAt,
            PersonId addedBy) {}

    /** What is needed of a pupil to decide who is told, and to write to them without a name. */
    @Introspected
    record About(
            PupilId pupilId,
            SchoolId schoolId,
            String school,
            String telephone,
            @Nullable String senStatus,
            @Nullable Boolean lookedAfter) {
        boolean hasPlan() {
            return senStatus != null && (senStatus.equals("E") || senStatus.startsWith("EHC"));
        }
    }

    @Introspected
    record Line(
            String topic,
            String whom,
            String name,
            String channel,
            LocalDate toldOn,
            String words,
            @Nullable String by) {}

    void save(Desk row);

    @Query("""
            SELECT u.id AS pupil_id, u.school_id, s.name AS school, s.telephone, u.sen_status, u.looked_after
              FROM pupil u JOIN school s ON s.id = u.school_id
             WHERE u.id = :pupil""")
    Optional<About> about(PupilId pupil);

    /** The school's own, and that of the pupil's home. */
    @Query("""
            SELECT id, school_id, pupil_id, authority, name, telephone, email, verified_at, added_at, added_by
              FROM authority_desk
             WHERE school_id IN (:schools) AND (pupil_id IS NULL OR pupil_id = :pupil) AND ended_at IS NULL
             ORDER BY pupil_id IS NOT NULL, authority, name, id LIMIT 50""")
    List<Desk> desks(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, @Nullable PupilId pupil);

    @Query("""
            UPDATE authority_desk SET verified_at = :at, verified_by = :by
             WHERE id = :id AND school_id IN (:schools) AND ended_at IS NULL AND email IS NOT NULL AND verified_at IS NULL""")
    int verify(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            Instant at,
            PersonId by);

    @Query("UPDATE authority_desk SET ended_at = :at WHERE id = :id AND school_id IN (:schools) AND ended_at IS NULL")
    int end(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            Instant at);

    /** Answers 0 where the same was written down before. */
    @Query("""
            INSERT IGNORE INTO authority_told (id, pupil_id, school_id, placement_id, topic, whom, name, channel, told_on, words, noted_at,
                                               noted_by)
            VALUES (:id, :pupil, :school, :placement, :topic, :whom, :name, :channel, :on, :words, :at, :by)""")
    int tell(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            SchoolId school,
            @Nullable PlacementId placement,
            String topic,
            String whom,
            String name,
            String channel,
            LocalDate on,
            String words,
            Instant at,
            @Nullable PersonId by);

    @Query("""
            SELECT t.topic, t.whom, t.name, t.channel, t.told_on, t.words, b.name AS `by`
              FROM authority_told t LEFT JOIN person b ON b.id = t.noted_by
             WHERE t.pupil_id = :pupil AND t.school_id IN (:schools)
             ORDER BY t.told_on DESC, t.noted_at DESC, t.id LIMIT 200""")
    List<Line> told(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

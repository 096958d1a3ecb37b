package uk.waymark.timetable;

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
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SuspensionRows extends GenericRepository<SuspensionRows.Row, UUID> {
    @MappedEntity("suspension")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate provisionOn,
            @Nullable String provision,
            Instant recordedAt,
            PersonId recordedBy,
            String kind,
            @Nullable LocalDate authorityOn,
            @Nullable String authorityWords) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate provisionOn,
            @Nullable String provision,
            @Nullable String provisionWhere,
            @Nullable String provisionWho,
            String kind,
            @Nullable LocalDate authorityOn,
            @Nullable String authorityWords) {}

    String SHOWN = """
            SELECT s.id, s.pupil_id, s.school_id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   s.starts_on, COALESCE(s.ended_on, s.ends_on) AS ends_on, s.provision_on, s.provision,
                   s.provision_where, s.provision_who, s.kind, s.authority_on, s.authority_words
              FROM suspension s
              JOIN pupil u ON u.id = s.pupil_id
             WHERE\s""";

    void save(Row row);

    @Query(SHOWN + " s.pupil_id = :pupil AND s.school_id IN (:schools) ORDER BY s.starts_on DESC LIMIT 50")
    List<Shown> of(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(SHOWN
            + " s.school_id IN (:schools) AND COALESCE(s.ended_on, s.ends_on) >= :today ORDER BY s.starts_on LIMIT 200")
    List<Shown> running(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, LocalDate today);

    @Query("""
            SELECT COUNT(*) FROM suspension
             WHERE pupil_id = :pupil AND starts_on <= :endsOn AND COALESCE(ended_on, ends_on) >= :startsOn""")
    long overlapping(PupilId pupil, LocalDate startsOn, LocalDate endsOn);

    @Query("""
            UPDATE suspension SET provision_on = :day, provision = :provision, provision_where = :where, provision_who = :who
             WHERE id = :id AND pupil_id = :pupil AND starts_on <= :day AND provision_on IS NULL""")
    int provide(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            LocalDate day,
            String provision,
            String where,
            String who);

    @Query("SELECT COALESCE(sen_status, '') FROM pupil WHERE id = :pupil AND school_id IN (:schools)")
    Optional<String> senStatus(
            PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            UPDATE suspension SET ended_on = :lastDay, ended_at = :at, ended_by = :by
             WHERE id = :id AND pupil_id = :pupil AND ended_at IS NULL AND ends_on > :lastDay""")
    int end(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, PupilId pupil, LocalDate lastDay, Instant at, PersonId by);

    @Query(SHOWN + " s.told_at IS NULL AND s.provision_on IS NULL AND COALESCE(s.ended_on, s.ends_on) >= :today"
            + " ORDER BY s.starts_on LIMIT 200")
    List<Shown> untold(LocalDate today);

    @Query("UPDATE suspension SET told_at = :at WHERE id = :id AND told_at IS NULL")
    int told(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at);
}

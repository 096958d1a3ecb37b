package uk.waymark.pupils;

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
interface PupilRows extends GenericRepository<PupilRows.Row, PupilId> {
    @MappedEntity("pupil")
    record Row(
            @Id PupilId id,
            SchoolId schoolId,
            String upn,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            LocalDate bornOn,
            @Nullable String yearGroup,
            @Nullable String registrationGroup,
            @Nullable String sex,
            @Nullable String senStatus,
            @Nullable Boolean freeSchoolMeals,
            @Nullable Boolean lookedAfter,
            Instant createdAt,
            @Nullable LocalDate leftOn) {}

    @Introspected
    record Change(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            String field,
            @Nullable String was,
            @Nullable String became,
            Instant changedAt,
            PersonId changedBy) {}

    @Introspected
    record ListRow(
            PupilId id,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            @Nullable String yearGroup,
            @Nullable String registrationGroup,
            String school,
            @Nullable String provider) {}

    void saveAll(List<Row> rows);

    void updateAll(List<Row> rows);

    @Query("SELECT * FROM pupil WHERE school_id = :school AND upn IN (:upns) FOR UPDATE")
    List<Row> locked(SchoolId school, Collection<String> upns);

    @Query("SELECT * FROM pupil WHERE school_id = :school AND upn IN (:upns)")
    List<Row> known(SchoolId school, Collection<String> upns);

    @Query("""
            INSERT INTO pupil_change (id, pupil_id, field, was, became, changed_at, changed_by)
            VALUES (:id, :pupil, :field, :was, :became, :at, :by)""")
    void changed(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            String field,
            @Nullable String was,
            @Nullable String became,
            Instant at,
            PersonId by);

    @Query("""
            SELECT u.id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   u.year_group, u.registration_group, s.name AS school,
                   (SELECT MIN(v.name) FROM placement p JOIN provider v ON v.id = p.provider_id
                     WHERE p.pupil_id = u.id AND p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today) AS provider
              FROM pupil u
              JOIN school s ON s.id = u.school_id
             WHERE u.school_id IN (:schools) AND u.left_on IS NULL
               AND (u.legal_surname LIKE :like OR u.legal_forename LIKE :like
                 OR u.preferred_forename LIKE :like OR u.preferred_surname LIKE :like OR u.upn LIKE :like)
             ORDER BY u.legal_surname, u.legal_forename, u.id
             LIMIT :many OFFSET :from""")
    List<ListRow> page(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            String like,
            LocalDate today,
            int many,
            int from);

    @Query("""
            SELECT COUNT(*)
              FROM pupil u
             WHERE u.school_id IN (:schools) AND u.left_on IS NULL
               AND (u.legal_surname LIKE :like OR u.legal_forename LIKE :like
                 OR u.preferred_forename LIKE :like OR u.preferred_surname LIKE :like OR u.upn LIKE :like)""")
    long count(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, String like);

    @Query("SELECT * FROM pupil WHERE id = :id AND school_id IN (:schools)")
    Optional<Row> find(PupilId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT school_id FROM pupil WHERE id = :pupil AND school_id IN (:schools) AND left_on IS NULL FOR UPDATE")
    Optional<SchoolId> lockOnRoll(
            PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);
}

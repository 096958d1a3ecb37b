package uk.waymark.referrals;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilName;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReferralRows extends GenericRepository<ReferralRows.Row, ReferralId> {
    @MappedEntity("referral")
    record Row(
            @Id ReferralId id,
            PupilId pupilId,
            SchoolId schoolId,
            boolean behaviour,
            Instant openedAt,
            PersonId openedBy) {}

    @Introspected
    record Line(
            ReferralId id,
            PupilId pupilId,
            SchoolId schoolId,
            String school,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            @Nullable String yearGroup,
            @Nullable String senStatus,
            @Nullable Boolean freeSchoolMeals,
            @Nullable Boolean lookedAfter,
            boolean onRoll,
            boolean behaviour,
            Instant openedAt,
            PersonId openedBy,
            @Nullable String opener,
            FillingId fillingId,
            int number,
            @Nullable Instant submittedAt,
            @Nullable PersonId submittedBy,
            @Nullable String verdict) {}

    void save(Row row);

    @Query("""
            INSERT INTO referral_round (referral_id, number, filling_id, reason, started_at, started_by)
            VALUES (:referral, :number, :filling, :reason, :at, :by)""")
    void round(ReferralId referral, int number, FillingId filling, String reason, Instant at, PersonId by);

    String SELECT = """
            SELECT r.id, r.pupil_id, r.school_id, c.name AS school, u.legal_forename, u.legal_surname, u.preferred_forename,
                   u.preferred_surname, u.year_group, u.sen_status, u.free_school_meals, u.looked_after,
                   u.left_on IS NULL AND u.school_id = r.school_id AS on_roll, r.behaviour, r.opened_at, r.opened_by,
                   o.name AS opener, n.filling_id, n.number, f.submitted_at, f.submitted_by, d.verdict
              FROM referral r
              JOIN pupil u ON u.id = r.pupil_id
              JOIN school c ON c.id = r.school_id
              JOIN referral_round n ON n.referral_id = r.id
               AND n.number = (SELECT MAX(m.number) FROM referral_round m WHERE m.referral_id = r.id)
              JOIN filling f ON f.id = n.filling_id
              LEFT JOIN person o ON o.id = r.opened_by
              LEFT JOIN referral_decision d ON d.referral_id = r.id
            """;

    @Query(SELECT + " WHERE r.id = :id")
    Optional<Line> find(ReferralId id);

    @Query(SELECT + """
             WHERE r.school_id IN (:schools)
             ORDER BY d.verdict IS NOT NULL, f.submitted_at IS NULL, r.opened_at DESC, r.id DESC
             LIMIT :many OFFSET :from""")
    List<Line> ofSchools(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, int many, int from);

    @Query(SELECT + """
             WHERE r.pupil_id = :pupil AND r.school_id IN (:schools)
             ORDER BY r.opened_at DESC, r.id DESC LIMIT 50""")
    List<Line> ofPupil(PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** Those that wait for the head, in the order of their keys, after the last of the piece before. */
    @Query(SELECT + """
             WHERE r.id > :last AND d.verdict IS NULL AND f.submitted_at IS NOT NULL
             ORDER BY r.id LIMIT :many""")
    List<Line> waiting(ReferralId last, int many);

    @Query("SELECT COUNT(*) FROM referral WHERE school_id IN (:schools)")
    long count(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT id FROM referral WHERE id = :id FOR UPDATE")
    Optional<ReferralId> lock(ReferralId id);

    @Query("SELECT id FROM placement WHERE referral_id = :referral ORDER BY placed_at LIMIT 1")
    Optional<PlacementId> placement(ReferralId referral);

    /** The names of those who hold a role at the school now. */
    @Query("SELECT name FROM person WHERE id IN (:people) ORDER BY name")
    List<String> names(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PersonId> people);

    static Referral referral(Line row) {
        return new Referral(
                row.id(),
                row.pupilId(),
                row.schoolId(),
                row.school(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                Optional.ofNullable(row.yearGroup()),
                Optional.ofNullable(row.senStatus()),
                Optional.ofNullable(row.freeSchoolMeals()),
                Optional.ofNullable(row.lookedAfter()),
                row.onRoll(),
                row.behaviour(),
                row.openedAt(),
                row.openedBy(),
                Optional.ofNullable(row.opener()).orElse("Somebody who has left"),
                row.fillingId(),
                row.number(),
                Optional.ofNullable(row.submittedAt()),
                Optional.ofNullable(row.submittedBy()),
                stage(row));
    }

    private static Stage stage(Line row) {
        if (row.verdict() != null) {
            return Stage.valueOf(row.verdict());
        }
        return row.submittedAt() == null ? Stage.TO_FINISH : Stage.TO_DECIDE;
    }
}

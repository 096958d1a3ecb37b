package uk.waymark.information;

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
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NeedsRows extends GenericRepository<NeedsRows.Row, UUID> {
    @MappedEntity("needs_page")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            int number,
            String saidAs,
            String pronouns,
            String helps,
            String avoid,
            String calms,
            String medical,
            String medicalDo,
            String communication,
            String literacy,
            String callSchool,
            String callHome,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            int number,
            String saidAs,
            String pronouns,
            String helps,
            String avoid,
            String calms,
            String medical,
            String medicalDo,
            String communication,
            String literacy,
            String callSchool,
            String callHome,
            Instant writtenAt,
            String by) {}

    void save(Row row);

    /** The newest first. */
    @Query("""
            SELECT n.id, n.number, n.said_as, n.pronouns, n.helps, n.avoid, n.calms, n.medical, n.medical_do, n.communication,
                   n.literacy, n.call_school, n.call_home, n.written_at, COALESCE(b.name, '') AS `by`
              FROM needs_page n
              LEFT JOIN person b ON b.id = n.written_by
             WHERE n.pupil_id = :pupil AND n.school_id = :school
             ORDER BY n.number DESC
             LIMIT :many""")
    List<Line> versions(PupilId pupil, SchoolId school, int many);

    @Query("SELECT COALESCE(MAX(number), 0) FROM needs_page WHERE pupil_id = :pupil AND school_id = :school")
    int number(PupilId pupil, SchoolId school);

    @Query("""
            SELECT r.subject_id, r.person_id, p.name, r.read_at
              FROM needs_page n
              JOIN information_read r ON r.subject_id = n.id
              JOIN person p ON p.id = r.person_id
             WHERE n.pupil_id = :pupil AND n.school_id = :school
             ORDER BY r.read_at, r.person_id
             LIMIT 2000""")
    List<ItemRows.Read> reads(PupilId pupil, SchoolId school);
}

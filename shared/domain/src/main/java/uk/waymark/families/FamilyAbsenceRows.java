package uk.waymark.families;

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
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FamilyAbsenceRows extends GenericRepository<FamilyAbsenceRows.Row, UUID> {
    @MappedEntity("family_absence")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            LocalDate onDay,
            String halves,
            String reason,
            String words,
            Instant reportedAt,
            PersonId reportedBy) {}

    /** Answers 0 where the same report was sent before. */
    @Query("""
            INSERT IGNORE INTO family_absence (id, pupil_id, on_day, halves, reason, words, reported_at, reported_by)
            VALUES (:id, :pupil, :on, :halves, :reason, :words, :at, :by)""")
    int report(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            LocalDate on,
            String halves,
            String reason,
            String words,
            Instant at,
            PersonId by);

    /** The newest word about a session takes the place of the one before. */
    @Query("""
            INSERT INTO family_says (pupil_id, on_day, half, absence_id, reason)
            VALUES (:pupil, :on, :half, :absence, :reason)
            ON DUPLICATE KEY UPDATE absence_id = :absence, reason = :reason""")
    void says(
            PupilId pupil, LocalDate on, String half, @TypeDef(type = DataType.BYTE_ARRAY) UUID absence, String reason);

    @Query("SELECT * FROM family_absence WHERE pupil_id = :pupil ORDER BY reported_at DESC, id DESC LIMIT 100")
    List<Row> of(PupilId pupil);

    @Query("""
            SELECT * FROM family_absence
             WHERE pupil_id = :pupil AND reported_by = :person ORDER BY reported_at DESC, id DESC LIMIT 20""")
    List<Row> own(PupilId pupil, PersonId person);

    /** Whose registers the pupil stands in on the day. */
    @Query("""
            SELECT DISTINCT provider_id FROM expected_session
             WHERE pupil_id = :pupil AND session_date = :on AND state IN ('EXPECTED', 'INDUCTION')""")
    List<ProviderId> providers(PupilId pupil, LocalDate on);
}

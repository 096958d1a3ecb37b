package uk.waymark.assurance.letter;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterRows extends GenericRepository<LetterRows.Row, UUID> {
    @MappedEntity("assurance_letter")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            SchoolId schoolId,
            String edition,
            String words,
            String hash,
            PersonId signerId,
            String signerName,
            String position,
            String organisation,
            Instant signedAt,
            @Nullable DocumentId documentId) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            SchoolId schoolId,
            String edition,
            String words,
            String hash,
            String signerName,
            String position,
            String organisation,
            Instant signedAt,
            @Nullable DocumentId documentId,
            @Nullable String answer,
            @Nullable String reasons,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {
        SignedLetter letter() {
            return new SignedLetter(
                    id,
                    providerId,
                    schoolId,
                    edition,
                    words,
                    hash,
                    signerName,
                    position,
                    organisation,
                    signedAt,
                    Optional.ofNullable(documentId),
                    answer == null || reasons == null || answeredAt == null || answeredBy == null
                            ? Optional.empty()
                            : Optional.of(new SignedLetter.Answer(
                                    answer.equals("ACCEPTED"), reasons, answeredAt, answeredBy)));
        }
    }

    @Introspected
    record Named(@TypeDef(type = DataType.BYTE_ARRAY) UUID letterId, StaffId staffId) {}

    @Introspected
    record School(SchoolId id, String name) {}

    @Introspected
    record Draft(SchoolId schoolId, String undertakings, String position) {}

    void save(Row row);

    @Query(
            "INSERT INTO assurance_letter_staff (letter_id, staff_id) SELECT :letter, id FROM staff_member WHERE id IN (:staff)")
    void name(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID letter,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<StaffId> staff);

    @Query("SELECT letter_id, staff_id FROM assurance_letter_staff WHERE letter_id IN (:letters)")
    List<Named> named(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> letters);

    @Query("""
            INSERT IGNORE INTO assurance_letter_answer (letter_id, answer, reasons, answered_at, answered_by)
            VALUES (:letter, :answer, :reasons, :at, :by)""")
    int answer(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID letter, String answer, String reasons, Instant at, PersonId by);

    String SHOWN = """
            SELECT l.id, l.provider_id, l.school_id, l.edition, l.words, l.hash, l.signer_name, l.position, l.organisation,
                   l.signed_at, l.document_id, a.answer, a.reasons, a.answered_at, p.name AS answered_by
              FROM assurance_letter l
              LEFT JOIN assurance_letter_answer a ON a.letter_id = l.id
              LEFT JOIN person p ON p.id = a.answered_by
            """;

    /** The last letter for each of the schools. */
    @Query(SHOWN + """
             WHERE l.provider_id = :provider AND l.school_id IN (:schools)
               AND NOT EXISTS (SELECT 1 FROM assurance_letter n
                                WHERE n.provider_id = l.provider_id AND n.school_id = l.school_id
                                  AND (n.signed_at > l.signed_at OR (n.signed_at = l.signed_at AND n.id > l.id)))""")
    List<Shown> latest(
            ProviderId provider, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(
            SHOWN
                    + " WHERE l.provider_id = :provider AND l.school_id = :school ORDER BY l.signed_at DESC, l.id DESC LIMIT 30")
    List<Shown> history(ProviderId provider, SchoolId school);

    @Query(SHOWN + " WHERE l.id = :id")
    Optional<Shown> find(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query("SELECT id, name FROM school WHERE id IN (:schools) ORDER BY name, id")
    List<School> schools(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT name FROM provider WHERE id = :provider")
    String provider(ProviderId provider);

    @Query("SELECT school_id, undertakings, position FROM assurance_letter_draft WHERE provider_id = :provider")
    List<Draft> drafts(ProviderId provider);

    @Query("""
            INSERT INTO assurance_letter_draft (provider_id, school_id, undertakings, position, saved_at, saved_by)
            VALUES (:provider, :school, :undertakings, :position, :at, :by)
            ON DUPLICATE KEY UPDATE undertakings = VALUES(undertakings), position = VALUES(position), saved_at = VALUES(saved_at),
                                    saved_by = VALUES(saved_by)""")
    void keepDraft(ProviderId provider, SchoolId school, String undertakings, String position, Instant at, PersonId by);

    @Query("DELETE FROM assurance_letter_draft WHERE provider_id = :provider AND school_id = :school")
    void dropDraft(ProviderId provider, SchoolId school);
}

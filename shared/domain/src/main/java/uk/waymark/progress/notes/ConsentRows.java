package uk.waymark.progress.notes;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsentRows extends GenericRepository<ConsentRows.Row, UUID> {
    @MappedEntity("photo_consent")
    record Row(@Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PupilId pupilId) {}

    @Introspected
    record Shown(
            String party,
            @Nullable FamilyContactId contactId,
            String name,
            String word,
            LocalDate saidOn,
            String how,
            String by) {}

    /** Answers 0 where it is on record already. */
    @Query("""
            INSERT IGNORE INTO photo_consent (id, pupil_id, party, contact_id, name, word, said_on, how, recorded_at, recorded_by)
            VALUES (:id, :pupil, :party, :contact, :name, :word, :on, :how, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            String party,
            @Nullable FamilyContactId contact,
            String name,
            String word,
            LocalDate on,
            String how,
            Instant at,
            PersonId by);

    /** The last word first. */
    @Query("""
            SELECT c.party, c.contact_id, c.name, c.word, c.said_on, c.how, b.name AS `by`
              FROM photo_consent c JOIN person b ON b.id = c.recorded_by
             WHERE c.pupil_id = :pupil ORDER BY c.recorded_at DESC, c.id DESC LIMIT 100""")
    List<Shown> of(PupilId pupil);
}

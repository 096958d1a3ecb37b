package uk.waymark.families;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccessRows extends GenericRepository<AccessRows.Row, UUID> {
    @MappedEntity("family_access")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID holderId,
            int number,
            PupilId pupilId,
            @Nullable FamilyContactId contactId,
            @Nullable PersonId personId,
            @Nullable String email,
            String language,
            Instant givenAt,
            PersonId givenBy) {}

    /** As whom an address signs in, and in which language they are written to. */
    @Introspected
    record Entry(PersonId personId, String language) {}

    /** In the caller's transaction, which has locked the pupil. */
    @Query("""
            INSERT INTO family_access (id, holder_id, number, pupil_id, contact_id, person_id, email, language, given_at, given_by)
            SELECT :id, :holder, COALESCE(MAX(number), 0) + 1, :pupil, :contact, :person, :email, :language, :at, :by
              FROM family_access WHERE holder_id = :holder""")
    void add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID holder,
            PupilId pupil,
            @Nullable FamilyContactId contact,
            @Nullable PersonId person,
            @Nullable String email,
            String language,
            Instant at,
            PersonId by);

    /** For a contact, or for the pupil where there is no contact; one without a person shuts the door. */
    default void add(
            PupilId pupil,
            @Nullable FamilyContactId contact,
            @Nullable PersonId person,
            @Nullable String email,
            String language,
            Instant at,
            PersonId by) {
        var holder = contact == null ? pupil.value() : contact.value();
        add(uk.waymark.ids.Id.next(), holder, pupil, contact, person, email, language, at, by);
    }

    @Query("""
            SELECT * FROM family_access a
             WHERE a.holder_id = :holder
               AND a.number = (SELECT MAX(n.number) FROM family_access n WHERE n.holder_id = :holder)
               AND a.person_id IS NOT NULL""")
    Optional<Row> now(@TypeDef(type = DataType.BYTE_ARRAY) UUID holder);

    /** Those whom an address opens the door for, the newest first; whether it does at this moment is asked of the access itself. */
    @Query("""
            SELECT a.person_id, COALESCE(d.language, a.language) AS language
              FROM family_access a
              LEFT JOIN family_contact_detail d
                ON d.contact_id = a.contact_id
               AND d.number = (SELECT MAX(m.number) FROM family_contact_detail m WHERE m.contact_id = a.contact_id)
             WHERE a.email = :email AND a.person_id IS NOT NULL
               AND a.number = (SELECT MAX(n.number) FROM family_access n WHERE n.holder_id = a.holder_id)
             ORDER BY a.given_at DESC, a.id DESC
             LIMIT 50""")
    List<Entry> entries(String email);

    /** In which languages the school writes to a person, the newest first. */
    @Query("""
            SELECT COALESCE(d.language, a.language)
              FROM family_access a
              LEFT JOIN family_contact_detail d
                ON d.contact_id = a.contact_id
               AND d.number = (SELECT MAX(m.number) FROM family_contact_detail m WHERE m.contact_id = a.contact_id)
             WHERE a.person_id = :person
               AND a.number = (SELECT MAX(n.number) FROM family_access n WHERE n.holder_id = a.holder_id)
             ORDER BY a.given_at DESC, a.id DESC
             LIMIT 50""")
    List<String> languages(PersonId person);
}

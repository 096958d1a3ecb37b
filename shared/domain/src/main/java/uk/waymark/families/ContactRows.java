package uk.waymark.families;

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
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactRows extends GenericRepository<ContactRows.Row, FamilyContactId> {
    @MappedEntity("family_contact")
    record Row(@Id FamilyContactId id, PupilId pupilId, SchoolId schoolId, Instant addedAt, PersonId addedBy) {}

    @MappedEntity("family_contact_detail")
    record Detail(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            FamilyContactId contactId,
            int number,
            String name,
            String relation,
            int priority,
            @Nullable String mobile,
            @Nullable String home,
            @Nullable String work,
            @Nullable String email,
            @Nullable String address,
            boolean addressHidden,
            String language,
            String note,
            Instant changedAt,
            PersonId changedBy) {}

    /** A contact as they are now. */
    @Introspected
    record Now(
            FamilyContactId id,
            PupilId pupilId,
            SchoolId schoolId,
            int number,
            String name,
            String relation,
            int priority,
            @Nullable String mobile,
            @Nullable String home,
            @Nullable String work,
            @Nullable String email,
            boolean emailChecked,
            @Nullable String address,
            boolean addressHidden,
            String language,
            String note,
            String standing,
            LocalDate onDay,
            String reason,
            @Nullable PersonId personId) {
        /** Without what a reader who does not keep the contacts must not see. */
        FamilyContact contact(boolean keeps) {
            return new FamilyContact(
                    id,
                    pupilId,
                    Optional.ofNullable(personId),
                    name,
                    relation,
                    Standing.RESPONSIBLE.name().equals(standing),
                    priority,
                    Optional.ofNullable(mobile),
                    Optional.ofNullable(home),
                    Optional.ofNullable(work),
                    Optional.ofNullable(email),
                    emailChecked,
                    Optional.ofNullable(address).filter(it -> keeps || !addressHidden),
                    addressHidden,
                    language);
        }
    }

    String NOW = """
            SELECT c.id, c.pupil_id, c.school_id, d.number, d.name, d.relation, d.priority, d.mobile, d.home, d.`work`, d.email,
                   k.contact_id IS NOT NULL AS email_checked, d.address, d.address_hidden, d.language, d.note,
                   r.standing, r.on_day, r.reason, a.person_id
              FROM family_contact c
              JOIN family_contact_detail d
                ON d.contact_id = c.id
               AND d.number = (SELECT MAX(n.number) FROM family_contact_detail n WHERE n.contact_id = c.id)
              JOIN family_responsibility r
                ON r.contact_id = c.id
               AND r.number = (SELECT MAX(n.number) FROM family_responsibility n WHERE n.contact_id = c.id)
              LEFT JOIN family_contact_end x ON x.contact_id = c.id
              LEFT JOIN family_email_check k ON k.contact_id = c.id AND k.email = d.email
              LEFT JOIN family_access a
                ON a.holder_id = c.id
               AND a.number = (SELECT MAX(n.number) FROM family_access n WHERE n.holder_id = c.id)
            """;

    /** Answers 0 where the same contact was sent before. */
    @Query("""
            INSERT IGNORE INTO family_contact (id, pupil_id, school_id, added_at, added_by)
            VALUES (:id, :pupil, :school, :at, :by)""")
    int add(FamilyContactId id, PupilId pupil, SchoolId school, Instant at, PersonId by);

    @Query("""
            INSERT INTO family_contact_detail (id, contact_id, number, name, relation, priority, mobile, home, `work`, email, address,
                   address_hidden, language, note, changed_at, changed_by)
            VALUES (:id, :contact, :number, :name, :relation, :priority, :mobile, :home, :work, :email, :address, :hidden,
                    :language, :note, :at, :by)""")
    void detail(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            FamilyContactId contact,
            int number,
            String name,
            String relation,
            int priority,
            @Nullable String mobile,
            @Nullable String home,
            @Nullable String work,
            @Nullable String email,
            @Nullable String address,
            boolean hidden,
            String language,
            String note,
            Instant at,
            PersonId by);

    /** In the caller's transaction, which has locked the pupil. */
    @Query("""
            INSERT INTO family_responsibility (id, contact_id, number, standing, on_day, reason, decided_at, decided_by)
            SELECT :id, :contact, COALESCE(MAX(number), 0) + 1, :standing, :on, :reason, :at, :by
              FROM family_responsibility WHERE contact_id = :contact""")
    void stand(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            FamilyContactId contact,
            String standing,
            LocalDate on,
            String reason,
            Instant at,
            PersonId by);

    @Query("""
            INSERT IGNORE INTO family_email_check (contact_id, email, checked_at, checked_by)
            VALUES (:contact, :email, :at, :by)""")
    int check(FamilyContactId contact, String email, Instant at, PersonId by);

    @Query("""
            INSERT IGNORE INTO family_contact_end (contact_id, reason, ended_at, ended_by)
            VALUES (:contact, :reason, :at, :by)""")
    int end(FamilyContactId contact, String reason, Instant at, PersonId by);

    @Query(NOW + " WHERE c.pupil_id = :pupil AND x.contact_id IS NULL ORDER BY d.priority, c.added_at, c.id LIMIT 50")
    List<Now> ofPupil(PupilId pupil);

    @Query(NOW + " WHERE c.id = :id AND x.contact_id IS NULL")
    Optional<Now> find(FamilyContactId id);

    @Query("SELECT school_id FROM pupil WHERE id = :pupil AND school_id IN (:schools) AND left_on IS NULL")
    Optional<SchoolId> school(
            PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    /** The newest details once more, in another language. In the caller's transaction, which has locked the pupil. */
    @Query("""
            INSERT INTO family_contact_detail (id, contact_id, number, name, relation, priority, mobile, home, `work`, email, address,
                   address_hidden, language, note, changed_at, changed_by)
            SELECT :id, d.contact_id, d.number + 1, d.name, d.relation, d.priority, d.mobile, d.home, d.`work`, d.email, d.address,
                   d.address_hidden, :language, d.note, :at, :by
              FROM family_contact_detail d
             WHERE d.contact_id = :contact AND d.language <> :language
               AND d.number = (SELECT MAX(n.number) FROM family_contact_detail n WHERE n.contact_id = :contact)""")
    void speak(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            FamilyContactId contact,
            String language,
            Instant at,
            PersonId by);
}

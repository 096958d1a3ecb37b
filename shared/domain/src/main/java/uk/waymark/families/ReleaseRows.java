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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReleaseId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReleaseRows extends GenericRepository<ReleaseRows.Row, ReleaseId> {
    @MappedEntity("family_release")
    record Row(
            @Id ReleaseId id,
            PupilId pupilId,
            @Nullable PlacementId placementId,
            String kind,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subjectId,
            String title,
            String body,
            @Nullable DocumentId documentId,
            @Nullable FamilyContactId onlyContactId,
            Instant releasedAt,
            PersonId releasedBy) {
        Released released() {
            return new Released(
                    id,
                    pupilId,
                    Optional.ofNullable(placementId),
                    ReleaseKind.valueOf(kind),
                    title,
                    body,
                    Optional.ofNullable(documentId),
                    Optional.ofNullable(onlyContactId),
                    releasedAt);
        }
    }

    /** One that can be read now. */
    @Introspected
    record Open(ReleaseId id, @Nullable FamilyContactId onlyContactId) {}

    void save(Row row);

    @Query("SELECT id FROM pupil WHERE id = :pupil FOR UPDATE")
    Optional<PupilId> lock(PupilId pupil);

    @Query("""
            SELECT r.id, r.only_contact_id
              FROM family_release r
              LEFT JOIN family_release_end x ON x.release_id = r.id
             WHERE r.subject_id = :subject AND x.release_id IS NULL""")
    List<Open> open(@TypeDef(type = DataType.BYTE_ARRAY) UUID subject);

    @Query("""
            INSERT IGNORE INTO family_release_end (release_id, replaced_by, reason, ended_at, ended_by)
            VALUES (:release, :replacedBy, :reason, :at, :by)""")
    int end(ReleaseId release, @Nullable ReleaseId replacedBy, String reason, Instant at, PersonId by);

    String READABLE = """
            SELECT r.*
              FROM family_release r
              LEFT JOIN family_release_end x ON x.release_id = r.id
             WHERE x.release_id IS NULL
            """;

    /** What these contacts may read of these children; no contact at all stands for the pupil. */
    @Query(READABLE + """
               AND r.pupil_id IN (:pupils) AND (r.only_contact_id IS NULL OR r.only_contact_id IN (:contacts))
             ORDER BY r.released_at DESC, r.id DESC
             LIMIT 500""")
    List<Row> readable(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<FamilyContactId> contacts);

    @Query(READABLE + """
               AND r.id = :id AND r.pupil_id IN (:pupils)
               AND (r.only_contact_id IS NULL OR r.only_contact_id IN (:contacts))""")
    Optional<Row> one(
            ReleaseId id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<FamilyContactId> contacts);

    /** Everything that is released of a pupil now, for the school. */
    @Query(READABLE + " AND r.pupil_id = :pupil ORDER BY r.released_at DESC, r.id DESC LIMIT 500")
    List<Row> ofPupil(PupilId pupil);

    /** The contacts as whom a person sees a child. */
    @Query("""
            SELECT a.contact_id
              FROM family_access a
              JOIN family_responsibility r
                ON r.contact_id = a.contact_id AND r.standing = 'RESPONSIBLE'
               AND r.number = (SELECT MAX(m.number) FROM family_responsibility m WHERE m.contact_id = a.contact_id)
              LEFT JOIN family_contact_end x ON x.contact_id = a.contact_id
             WHERE a.person_id = :person AND a.pupil_id IN (:pupils) AND x.contact_id IS NULL
               AND a.number = (SELECT MAX(n.number) FROM family_access n WHERE n.holder_id = a.holder_id)""")
    List<FamilyContactId> contacts(
            PersonId person, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils);
}

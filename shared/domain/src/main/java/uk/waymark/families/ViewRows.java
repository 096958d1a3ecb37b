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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ViewRows extends GenericRepository<ViewRows.Row, UUID> {
    @MappedEntity("family_view")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            @Nullable PlacementId placementId,
            @Nullable FamilyContactId contactId,
            String voice,
            String how,
            String words,
            boolean worried,
            Instant givenAt,
            PersonId givenBy) {}

    @Introspected
    record Shown(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String voice,
            @Nullable String contact,
            String how,
            String words,
            boolean worried,
            Instant givenAt,
            String writer) {}

    /** Answers 0 where the same view was sent before. */
    @Query("""
            INSERT IGNORE INTO family_view (id, pupil_id, placement_id, contact_id, voice, how, words, worried, given_at, given_by)
            VALUES (:id, :pupil, :placement, :contact, :voice, :how, :words, :worried, :at, :by)""")
    int give(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            @Nullable PlacementId placement,
            @Nullable FamilyContactId contact,
            String voice,
            String how,
            String words,
            boolean worried,
            Instant at,
            PersonId by);

    String SHOWN = """
            SELECT v.id, v.voice, d.name AS contact, v.how, v.words, v.worried, v.given_at, COALESCE(p.name, '') AS writer
              FROM family_view v
              LEFT JOIN person p ON p.id = v.given_by
              LEFT JOIN family_contact_detail d
                ON d.contact_id = v.contact_id
               AND d.number = (SELECT MAX(n.number) FROM family_contact_detail n WHERE n.contact_id = v.contact_id)
             WHERE v.pupil_id = :pupil
            """;

    @Query(SHOWN + " ORDER BY v.given_at DESC, v.id DESC LIMIT 200")
    List<Shown> of(PupilId pupil);

    @Query(SHOWN + " AND v.given_by = :person AND v.how = 'OWN_PAGE' ORDER BY v.given_at DESC, v.id DESC LIMIT 50")
    List<Shown> own(PupilId pupil, PersonId person);
}

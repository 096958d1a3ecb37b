package uk.waymark.safeguarding;

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
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConcernRows extends GenericRepository<ConcernRows.Row, ConcernId> {
    @MappedEntity("concern")
    record Row(
            @Id ConcernId id,
            PlacementId placementId,
            PupilId pupilId,
            SchoolId schoolId,
            ProviderId providerId,
            PersonId authorId,
            String kind,
            String account,
            Instant happenedAt,
            String place,
            boolean danger,
            String done,
            Instant sentAt) {}

    @Introspected
    record DraftRow(
            ConcernId id,
            @Nullable PlacementId placementId,
            String account,
            @Nullable Instant happenedAt,
            String place,
            @Nullable Boolean danger,
            String done,
            Instant savedAt) {}

    @Introspected
    record Placed(PupilId pupilId, SchoolId schoolId, ProviderId providerId) {}

    @Introspected
    record Line(
            ConcernId id,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String provider,
            String author,
            String kind,
            boolean danger,
            Instant sentAt,
            @Nullable Integer stage) {}

    @Introspected
    record Own(
            ConcernId id,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            boolean placedNow,
            Instant sentAt,
            @Nullable Instant readAt) {}

    @Introspected
    record FileRow(
            ConcernId id,
            PupilId pupilId,
            SchoolId schoolId,
            PersonId authorId,
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname,
            String school,
            String provider,
            String providerTelephone,
            String author,
            String kind,
            String account,
            Instant happenedAt,
            String place,
            boolean danger,
            String done,
            Instant sentAt) {}

    @Introspected
    record StepRow(
            String kind,
            Instant takenAt,
            String taker,
            @Nullable String decision,
            @Nullable String reason) {}

    /**
     * Of two taps at the same moment one writes it; the other finds it written and counts no row. Single values and not a
     * {@link Row}: given an entity, the answer would be one for both.
     */
    @Query("""
            INSERT IGNORE INTO concern (id, placement_id, pupil_id, school_id, provider_id, author_id, kind, account, happened_at, place,
                                        danger, done, sent_at)
            VALUES (:id, :placementId, :pupilId, :schoolId, :providerId, :authorId, :kind, :account, :happenedAt, :place,
                    :danger, :done, :sentAt)""")
    int add(
            ConcernId id,
            PlacementId placementId,
            PupilId pupilId,
            SchoolId schoolId,
            ProviderId providerId,
            PersonId authorId,
            String kind,
            String account,
            Instant happenedAt,
            String place,
            boolean danger,
            String done,
            Instant sentAt);

    @Query("SELECT * FROM concern WHERE id = :id AND author_id = :author")
    Optional<Row> sent(ConcernId id, PersonId author);

    @Query("""
            SELECT p.pupil_id, p.school_id, p.provider_id
              FROM placement p
             WHERE p.id = :placement AND (p.provider_id IN (:providers) OR p.site_id IN (:sites))
               AND p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today""")
    Optional<Placed> placed(
            PlacementId placement,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites,
            LocalDate today);

    @Query("""
            INSERT INTO concern_draft (id, author_id, placement_id, account, happened_at, place, danger, done, saved_at)
            VALUES (:id, :author, :placement, :account, :happenedAt, :place, :danger, :done, :at)
                ON DUPLICATE KEY UPDATE
                   placement_id = IF(author_id = VALUES(author_id), VALUES(placement_id), placement_id),
                   account = IF(author_id = VALUES(author_id), VALUES(account), account),
                   happened_at = IF(author_id = VALUES(author_id), VALUES(happened_at), happened_at),
                   place = IF(author_id = VALUES(author_id), VALUES(place), place),
                   danger = IF(author_id = VALUES(author_id), VALUES(danger), danger),
                   done = IF(author_id = VALUES(author_id), VALUES(done), done),
                   saved_at = IF(author_id = VALUES(author_id), VALUES(saved_at), saved_at)""")
    void saveDraft(
            ConcernId id,
            PersonId author,
            @Nullable PlacementId placement,
            String account,
            @Nullable Instant happenedAt,
            String place,
            @Nullable Boolean danger,
            String done,
            Instant at);

    @Query("""
            SELECT id, placement_id, account, happened_at, place, danger, done, saved_at
              FROM concern_draft WHERE author_id = :author ORDER BY saved_at DESC LIMIT 1""")
    Optional<DraftRow> draft(PersonId author);

    @Query("DELETE FROM concern_draft WHERE id = :id AND author_id = :author")
    int dropDraft(ConcernId id, PersonId author);

    String LINES = """
            SELECT c.id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   v.name AS provider, a.name AS author, c.kind, c.danger, c.sent_at,
                   (SELECT MAX(FIELD(s.kind, 'READ', 'ACKNOWLEDGED', 'DECIDED')) FROM concern_step s
                     WHERE s.concern_id = c.id) AS stage
              FROM concern c
              JOIN pupil u ON u.id = c.pupil_id
              JOIN provider v ON v.id = c.provider_id
              JOIN person a ON a.id = c.author_id
             WHERE\s""";

    @Query(LINES + """
             c.school_id IN (:schools)
             ORDER BY COALESCE(stage, 0) = 3, c.danger DESC, COALESCE(stage, 0), c.sent_at DESC
             LIMIT :many OFFSET :from""")
    List<Line> ofSchools(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools, int many, int from);

    @Query(LINES + " c.provider_id IN (:providers) ORDER BY c.sent_at DESC LIMIT :many OFFSET :from")
    List<Line> ofProviders(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers, int many, int from);

    @Query("""
            SELECT c.id, u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   (p.starts_on <= :today AND COALESCE(p.ended_on, p.ends_on) >= :today) AS placed_now, c.sent_at,
                   (SELECT MIN(s.taken_at) FROM concern_step s WHERE s.concern_id = c.id) AS read_at
              FROM concern c
              JOIN pupil u ON u.id = c.pupil_id
              JOIN placement p ON p.id = c.placement_id
             WHERE c.author_id = :author AND (c.provider_id IN (:providers) OR p.site_id IN (:sites))
             ORDER BY c.sent_at DESC
             LIMIT 50""")
    List<Own> own(
            PersonId author,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites,
            LocalDate today);

    @Query("""
            SELECT c.id, c.pupil_id, c.school_id, c.author_id,
                   u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname,
                   h.name AS school, v.name AS provider, v.telephone AS provider_telephone, a.name AS author,
                   c.kind, c.account, c.happened_at, c.place, c.danger, c.done, c.sent_at
              FROM concern c
              JOIN pupil u ON u.id = c.pupil_id
              JOIN school h ON h.id = c.school_id
              JOIN provider v ON v.id = c.provider_id
              JOIN person a ON a.id = c.author_id
             WHERE c.id = :id AND (c.school_id IN (:schools) OR c.provider_id IN (:providers))""")
    Optional<FileRow> file(
            ConcernId id,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query("SELECT school_id FROM concern WHERE id = :id AND school_id IN (:schools)")
    Optional<SchoolId> schoolOf(
            ConcernId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT s.kind, s.taken_at, t.name AS taker, s.decision, s.reason
              FROM concern_step s JOIN person t ON t.id = s.taken_by
             WHERE s.concern_id = :id
             ORDER BY s.taken_at, s.id""")
    List<StepRow> steps(ConcernId id);

    @Query("""
            INSERT IGNORE INTO concern_step (id, concern_id, kind, taken_at, taken_by, decision, reason, once)
            VALUES (:id, :concern, :kind, :at, :by, :decision, :reason, :once)""")
    int addStep(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ConcernId concern,
            String kind,
            Instant at,
            PersonId by,
            @Nullable String decision,
            @Nullable String reason,
            String once);
}

package uk.waymark.families.news;

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
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.NewsId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NewsRows extends GenericRepository<NewsRows.Row, NewsId> {
    @MappedEntity("school_news")
    record Row(@Id NewsId id, SchoolId schoolId) {}

    @Introspected
    record Shown(
            NewsId id,
            SchoolId schoolId,
            String school,
            String title,
            String body,
            @Nullable DocumentId documentId,
            LocalDate shownFrom,
            LocalDate shownTo,
            boolean byEmail,
            Instant publishedAt,
            String publisher,
            @Nullable Integer told,
            @Nullable String reason,
            @Nullable Instant endedAt,
            @Nullable String ender) {}

    @Introspected
    record Unreached(
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname) {}

    String SELECT = """
            SELECT n.id, n.school_id, s.name AS school, n.title, n.body, n.document_id, n.shown_from, n.shown_to, n.by_email,
                   n.published_at, COALESCE(b.name, '') AS publisher, t.pupils AS told, e.reason, e.ended_at, d.name AS ender
              FROM school_news n
              JOIN school s ON s.id = n.school_id
              LEFT JOIN person b ON b.id = n.published_by
              LEFT JOIN school_news_told t ON t.news_id = n.id
              LEFT JOIN school_news_end e ON e.news_id = n.id
              LEFT JOIN person d ON d.id = e.ended_by
            """;

    /** What a family may read: of the school of a child of theirs that learns elsewhere now or soon, on its days, and not taken back. */
    String READABLE = SELECT + """
             WHERE n.shown_from <= :today AND n.shown_to >= :today AND e.news_id IS NULL
               AND EXISTS (SELECT 1 FROM pupil u
                             JOIN placement p ON p.pupil_id = u.id AND p.school_id = u.school_id
                              AND COALESCE(p.ended_on, p.ends_on) >= :today
                            WHERE u.school_id = n.school_id AND u.left_on IS NULL AND u.id IN (:children))
            """;

    /** Answers 0 where it is published already. */
    @Query("""
            INSERT IGNORE INTO school_news (id, school_id, title, body, document_id, shown_from, shown_to, by_email, published_at,
                                            published_by)
            VALUES (:id, :school, :title, :body, :document, :from, :to, :byEmail, :at, :by)""")
    int publish(
            NewsId id,
            SchoolId school,
            String title,
            String body,
            @Nullable DocumentId document,
            LocalDate from,
            LocalDate to,
            boolean byEmail,
            Instant at,
            PersonId by);

    /** Answers 0 where it was taken back already. */
    @Query("""
            INSERT IGNORE INTO school_news_end (news_id, reason, ended_at, ended_by) VALUES (:news, :reason, :at, :by)""")
    int end(NewsId news, String reason, Instant at, PersonId by);

    @Query(SELECT + " WHERE n.school_id = :school ORDER BY n.shown_from DESC, n.id DESC LIMIT 100")
    List<Shown> ofSchool(SchoolId school);

    @Query(SELECT + " WHERE n.id = :id AND n.school_id IN (:schools)")
    Optional<Shown> own(NewsId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(READABLE + " ORDER BY n.shown_from DESC, n.id DESC LIMIT 20")
    List<Shown> readable(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> children, LocalDate today);

    @Query(READABLE + " AND n.id = :id")
    Optional<Shown> one(
            NewsId id, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> children, LocalDate today);

    /** The placed pupils of a school for whom nobody at home is let in to the family's pages. */
    @Query("""
            SELECT DISTINCT u.legal_forename, u.legal_surname, u.preferred_forename, u.preferred_surname, u.id
              FROM pupil u JOIN placement p ON p.pupil_id = u.id AND p.school_id = u.school_id
             WHERE u.school_id = :school AND u.left_on IS NULL AND COALESCE(p.ended_on, p.ends_on) >= :today
               AND NOT EXISTS (SELECT 1 FROM family_access a
                                WHERE a.pupil_id = u.id AND a.person_id IS NOT NULL
                                  AND a.number = (SELECT MAX(n.number) FROM family_access n WHERE n.holder_id = a.holder_id))
             ORDER BY u.legal_surname, u.legal_forename, u.id LIMIT 200""")
    List<Unreached> unreached(SchoolId school, LocalDate today);

    /** What families are shown from today on and have not been written to about. */
    @Query("""
            SELECT n.id, n.school_id FROM school_news n
             WHERE n.shown_from <= :today AND n.shown_to >= :today AND n.by_email
               AND NOT EXISTS (SELECT 1 FROM school_news_told t WHERE t.news_id = n.id)
               AND NOT EXISTS (SELECT 1 FROM school_news_end e WHERE e.news_id = n.id)
             ORDER BY n.id LIMIT 20""")
    List<Row> toTell(LocalDate today);

    /** Answers 0 where somebody tells already. */
    @Query("INSERT IGNORE INTO school_news_told (news_id, pupils, told_at) VALUES (:news, :pupils, :at)")
    int told(NewsId news, int pupils, Instant at);

    /** The pupils of a school who learn elsewhere now or soon. */
    @Query("""
            SELECT DISTINCT u.id
              FROM pupil u JOIN placement p ON p.pupil_id = u.id AND p.school_id = u.school_id
             WHERE u.school_id = :school AND u.left_on IS NULL AND COALESCE(p.ended_on, p.ends_on) >= :today
             ORDER BY u.id LIMIT 2000""")
    List<PupilId> placed(SchoolId school, LocalDate today);
}

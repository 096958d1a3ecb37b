package uk.waymark.progress.reports;

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
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.ReportId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReportRows extends GenericRepository<ReportRows.Row, ReportId> {
    @MappedEntity("progress_report")
    record Row(
            @Id ReportId id,
            PlacementId placementId,
            String kind,
            int number,
            LocalDate fromOn,
            LocalDate toOn,
            LocalDate dueOn,
            @Nullable String asked,
            Instant openedAt,
            PersonId openedBy) {}

    @Introspected
    record Line(
            ReportId id,
            PlacementId placementId,
            String kind,
            int number,
            LocalDate fromOn,
            LocalDate toOn,
            LocalDate dueOn,
            @Nullable String asked,
            @Nullable Integer revision,
            @Nullable Instant savedAt,
            @Nullable String savedBy,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID versionId,
            @Nullable Integer version,
            @Nullable Instant submittedAt,
            @Nullable String submittedBy,
            @Nullable String answer,
            @Nullable String reason,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable DocumentId paper,
            @Nullable Instant releasedAt) {}

    @Introspected
    record Body(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ReportId reportId,
            int number,
            String body,
            int attended,
            int late,
            int absent,
            int remote,
            int notPossible,
            int unsaid,
            Instant submittedAt,
            PersonId submittedBy,
            String by) {}

    /** When a placement was put on record, and when somebody ended it. */
    @Introspected
    record Recorded(
            PlacementId id, Instant placedAt, @Nullable Instant endedAt) {}

    /** Answers 0 where it was opened already. */
    @Query("""
            INSERT IGNORE INTO progress_report (id, placement_id, kind, number, from_on, to_on, due_on, asked, opened_at, opened_by)
            VALUES (:id, :placement, :kind, :number, :from, :to, :due, :asked, :at, :by)""")
    int open(
            ReportId id,
            PlacementId placement,
            String kind,
            int number,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            @Nullable String asked,
            Instant at,
            PersonId by);

    String LINE = """
            SELECT r.id, r.placement_id, r.kind, r.number, r.from_on, r.to_on, r.due_on, r.asked, d.revision, d.saved_at,
                   db.name AS saved_by, v.id AS version_id, v.number AS version, v.submitted_at, vb.name AS submitted_by,
                   a.kind AS answer, a.reason, a.done_at AS answered_at, ab.name AS answered_by, a.document_id AS paper,
                   l.done_at AS released_at
              FROM progress_report r
              LEFT JOIN progress_report_draft d ON d.report_id = r.id
              LEFT JOIN person db ON db.id = d.saved_by
              LEFT JOIN progress_report_version v ON v.report_id = r.id
                    AND v.number = (SELECT MAX(n.number) FROM progress_report_version n WHERE n.report_id = r.id)
              LEFT JOIN person vb ON vb.id = v.submitted_by
              LEFT JOIN progress_report_step a ON a.version_id = v.id AND a.once = 'ANSWER'
              LEFT JOIN person ab ON ab.id = a.done_by
              LEFT JOIN progress_report_step l ON l.version_id = v.id AND l.once = 'RELEASE'
            """;

    @Query(LINE + " WHERE r.placement_id IN (:placements) ORDER BY r.due_on, r.opened_at, r.id LIMIT 2000")
    List<Line> of(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query(LINE + " WHERE r.id = :id")
    Optional<Line> find(ReportId id);

    /** Those that wait for an answer of one of the schools, the longest waiting first. */
    @Query(LINE + """
              JOIN placement p ON p.id = r.placement_id
             WHERE p.school_id IN (:schools) AND v.id IS NOT NULL AND a.id IS NULL
             ORDER BY v.submitted_at, v.id LIMIT 200""")
    List<Line> waiting(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT COALESCE(MAX(number), 0) FROM progress_report WHERE placement_id = :placement AND kind = :kind")
    int last(PlacementId placement, String kind);

    @Query("SELECT body FROM progress_report_draft WHERE report_id = :report")
    Optional<String> draft(ReportId report);

    /** Answers 0 where there is one already. */
    @Query("""
            INSERT IGNORE INTO progress_report_draft (report_id, revision, body, saved_at, saved_by)
            VALUES (:report, 1, :body, :at, :by)""")
    int begin(ReportId report, String body, Instant at, PersonId by);

    /** Answers 0 where somebody else has saved in the meantime. */
    @Query("""
            UPDATE progress_report_draft SET revision = revision + 1, body = :body, saved_at = :at, saved_by = :by
             WHERE report_id = :report AND revision = :seen""")
    int save(ReportId report, int seen, String body, Instant at, PersonId by);

    @Query("""
            INSERT IGNORE INTO progress_report_version (id, report_id, number, body, attended, late, absent, remote, not_possible, unsaid,
                                                        submitted_at, submitted_by)
            VALUES (:id, :report, :number, :body, :attended, :late, :absent, :remote, :notPossible, :unsaid, :at, :by)""")
    int submit(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ReportId report,
            int number,
            String body,
            int attended,
            int late,
            int absent,
            int remote,
            int notPossible,
            int unsaid,
            Instant at,
            PersonId by);

    String BODY = """
            SELECT v.id, v.report_id, v.number, v.body, v.attended, v.late, v.absent, v.remote, v.not_possible, v.unsaid, v.submitted_at,
                   v.submitted_by, b.name AS `by`
              FROM progress_report_version v JOIN person b ON b.id = v.submitted_by
            """;

    @Query(BODY + " WHERE v.report_id = :report ORDER BY v.number DESC LIMIT 50")
    List<Body> versions(ReportId report);

    @Query(BODY + " WHERE v.id = :version")
    Optional<Body> version(@TypeDef(type = DataType.BYTE_ARRAY) UUID version);

    /** The last version of each final report. */
    @Query(BODY + """
              JOIN progress_report r ON r.id = v.report_id
             WHERE r.placement_id IN (:placements) AND r.kind = 'FINAL'
               AND v.number = (SELECT MAX(n.number) FROM progress_report_version n WHERE n.report_id = r.id)
             LIMIT 500""")
    List<Body> finals(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    /** The last report of the placement that was sent before this one. */
    @Query(BODY + """
              JOIN progress_report r ON r.id = v.report_id
             WHERE r.placement_id = :placement AND r.id <> :report
             ORDER BY v.submitted_at DESC, v.id DESC LIMIT 1""")
    Optional<Body> before(PlacementId placement, ReportId report);

    /** Answers 0 where it was done already. */
    @Query("""
            INSERT IGNORE INTO progress_report_step (id, version_id, kind, once, reason, document_id, done_at, done_by)
            VALUES (:id, :version, :kind, :once, :reason, :document, :at, :by)""")
    int step(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID version,
            String kind,
            String once,
            String reason,
            @Nullable DocumentId document,
            Instant at,
            PersonId by);

    @Query("SELECT id, placed_at, ended_at FROM placement WHERE id IN (:placements)")
    List<Recorded> recorded(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    /** Placements that run, are to come, or ended not long ago, in the order of their ids. */
    @Query("""
            SELECT id, placed_at, ended_at FROM placement
             WHERE id > :after AND held_at IS NULL AND COALESCE(ended_on, ends_on) >= :since
             ORDER BY id LIMIT :piece""")
    List<Recorded> after(PlacementId after, LocalDate since, int piece);

    /** Of the actor's providers and sites, those that ended since the day and are over. */
    @Query("""
            SELECT id, placed_at, ended_at FROM placement
             WHERE (provider_id IN (:providers) OR site_id IN (:sites))
               AND COALESCE(ended_on, ends_on) BETWEEN :since AND :yesterday
             ORDER BY COALESCE(ended_on, ends_on) DESC, id LIMIT 200""")
    List<Recorded> left(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites,
            LocalDate since,
            LocalDate yesterday);
}

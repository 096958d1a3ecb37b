package uk.waymark.arrangements.flexi;

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
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FlexiRows extends GenericRepository<FlexiRows.AgreementRow, UUID> {
    @MappedEntity("flexi_agreement")
    record AgreementRow(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID requestId,
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate startsOn,
            String keyFacts,
            String reason,
            String homeEducation,
            String parentsDuty,
            String welfare,
            String schoolEducation,
            String assessment,
            String send,
            String parent,
            LocalDate parentAgreedOn,
            String how,
            @Nullable DocumentId documentId,
            Instant agreedAt,
            PersonId agreedBy) {}

    @Introspected
    record RequestRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate receivedOn,
            String byWhom,
            String reason,
            String wanted,
            String homePlan,
            @Nullable String againBecause,
            @Nullable DocumentId documentId,
            PersonId recordedBy,
            String recorder,
            @Nullable Boolean agreed,
            @Nullable String age,
            @Nullable String progress,
            @Nullable String needs,
            @Nullable String attendance,
            @Nullable String weighedPlan,
            @Nullable String consulted,
            @Nullable String decisionReason,
            @Nullable Boolean selfApproved,
            @Nullable DocumentId letterId,
            @Nullable Instant decidedAt,
            @Nullable String decider) {}

    @Introspected
    record EndRow(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID agreementId,
            String side,
            LocalDate noticeOn,
            LocalDate lastDay,
            String reason,
            @Nullable String shorter) {}

    @Introspected
    record HomeRow(@TypeDef(type = DataType.BYTE_ARRAY) UUID arrangementId, int weekday, String half) {}

    /** An agreement that is in force, for what is due about it. */
    @Introspected
    record Running(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID requestId,
            PupilId pupilId,
            SchoolId schoolId,
            LocalDate startsOn,
            Instant agreedAt,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate reviewedOn,
            long reports) {}

    String REQUESTS = """
            SELECT f.id, f.pupil_id, f.school_id, f.received_on, f.by_whom, f.reason, f.wanted, f.home_plan, f.again_because,
                   f.document_id, f.recorded_by, COALESCE(p.name, 'The school') AS recorder, d.agreed, d.age, d.progress, d.needs,
                   d.attendance, d.home_plan AS weighed_plan, d.consulted, d.reason AS decision_reason, d.self_approved,
                   d.document_id AS letter_id, d.decided_at,
                   CASE WHEN d.request_id IS NULL THEN NULL ELSE COALESCE(q.name, 'The head') END AS decider
              FROM flexi_request f
              LEFT JOIN person p ON p.id = f.recorded_by
              LEFT JOIN flexi_decision d ON d.request_id = f.id
              LEFT JOIN person q ON q.id = d.decided_by
             WHERE\s""";

    String RUNNING = """
            SELECT a.id, a.request_id, a.pupil_id, a.school_id, a.starts_on, a.agreed_at, e.last_day,
                   (SELECT MAX(r.on_day) FROM arrangement_record r WHERE r.subject_id = a.request_id AND r.kind = 'FLEXI_REVIEW')
                     AS reviewed_on,
                   (SELECT COUNT(*) FROM arrangement_record r WHERE r.subject_id = a.request_id AND r.kind = 'FLEXI_REPORT')
                     AS reports
              FROM flexi_agreement a
              LEFT JOIN flexi_end e ON e.agreement_id = a.id
             WHERE\s""";

    @Query("""
            INSERT IGNORE INTO flexi_request (id, pupil_id, school_id, received_on, by_whom, reason, wanted, home_plan, again_because,
                   document_id, recorded_at, recorded_by)
            VALUES (:id, :pupil, :school, :receivedOn, :byWhom, :reason, :wanted, :homePlan, :again, :document, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            SchoolId school,
            LocalDate receivedOn,
            String byWhom,
            String reason,
            String wanted,
            String homePlan,
            @Nullable String again,
            @Nullable DocumentId document,
            Instant at,
            PersonId by);

    @Query("""
            INSERT INTO flexi_decision (request_id, agreed, age, progress, needs, attendance, home_plan, consulted, reason,
                   self_approved, document_id, decided_at, decided_by)
            VALUES (:request, :agreed, :age, :progress, :needs, :attendance, :homePlan, :consulted, :reason, :own, :letter, :at, :by)""")
    void decide(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID request,
            boolean agreed,
            String age,
            String progress,
            String needs,
            String attendance,
            String homePlan,
            String consulted,
            String reason,
            boolean own,
            DocumentId letter,
            Instant at,
            PersonId by);

    void save(AgreementRow row);

    @Query("INSERT INTO arrangement_session (arrangement_id, weekday, half) VALUES (:agreement, :weekday, :half)")
    void addHome(@TypeDef(type = DataType.BYTE_ARRAY) UUID agreement, int weekday, String half);

    /** Answers 0 where somebody has withdrawn already. */
    @Query("""
            INSERT IGNORE INTO flexi_end (agreement_id, side, notice_on, last_day, reason, shorter, recorded_at, recorded_by)
            VALUES (:agreement, :side, :noticeOn, :lastDay, :reason, :shorter, :at, :by)""")
    int end(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID agreement,
            String side,
            LocalDate noticeOn,
            LocalDate lastDay,
            String reason,
            @Nullable String shorter,
            Instant at,
            PersonId by);

    @Query(
            REQUESTS
                    + " f.pupil_id = :pupil AND f.school_id IN (:schools) ORDER BY f.received_on DESC, f.recorded_at DESC LIMIT 20")
    List<RequestRow> ofPupil(
            PupilId pupil, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query(REQUESTS + " f.id = :id AND f.pupil_id = :pupil AND f.school_id IN (:schools)")
    Optional<RequestRow> find(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PupilId pupil,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("SELECT * FROM flexi_agreement WHERE request_id IN (:requests)")
    List<AgreementRow> agreements(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> requests);

    @Query("""
            SELECT e.agreement_id, e.side, e.notice_on, e.last_day, e.reason, e.shorter
              FROM flexi_end e JOIN flexi_agreement a ON a.id = e.agreement_id
             WHERE a.request_id IN (:requests)""")
    List<EndRow> ends(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> requests);

    @Query("""
            SELECT s.arrangement_id, s.weekday, s.half
              FROM arrangement_session s JOIN flexi_agreement a ON a.id = s.arrangement_id
             WHERE a.request_id IN (:requests)""")
    List<HomeRow> atHome(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> requests);

    @Query(RUNNING + " a.id > :after AND (e.last_day IS NULL OR e.last_day >= :today) ORDER BY a.id LIMIT 200")
    List<Running> running(LocalDate today, @TypeDef(type = DataType.BYTE_ARRAY) UUID after);

    @Query(RUNNING + " a.id = :id")
    Optional<Running> one(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    @Query("SELECT name FROM school WHERE id = :school")
    Optional<String> school(SchoolId school);
}

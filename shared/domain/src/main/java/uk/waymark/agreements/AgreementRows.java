package uk.waymark.agreements;

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
import uk.waymark.ids.AgreementId;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRows extends GenericRepository<AgreementRows.Row, AgreementId> {
    @MappedEntity("agreement")
    record Row(@Id AgreementId id, PlacementId placementId, Instant startedAt, PersonId startedBy) {}

    @Introspected
    record Answer(String field, String value, int revision, String by, Instant savedAt) {}

    /** A version with what became of it. */
    @Introspected
    record Version(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            AgreementId agreementId,
            PlacementId placementId,
            int number,
            String reason,
            String text,
            DocumentId documentId,
            Instant finishedAt,
            PersonId finishedBy,
            String by,
            @Nullable Instant completedAt,
            @Nullable DocumentId signedId,
            @Nullable DocumentId copyId) {}

    @Introspected
    record Value(String field, String value, String words) {}

    @Introspected
    record Change(int number, String reason) {}

    @Introspected
    record Other(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String name,
            String position,
            @Nullable String email) {}

    String VERSION = """
            SELECT v.id, v.agreement_id, a.placement_id, v.number, v.reason, v.text, v.document_id, v.finished_at, v.finished_by,
                   COALESCE(p.name, '') AS `by`, c.completed_at, c.document_id AS signed_id, c.copy_id
              FROM agreement_version v
              JOIN agreement a ON a.id = v.agreement_id
              LEFT JOIN person p ON p.id = v.finished_by
              LEFT JOIN agreement_completed c ON c.version_id = v.id
            """;

    @Query("""
            INSERT IGNORE INTO agreement (id, placement_id, started_at, started_by) VALUES (:id, :placement, :at, :by)""")
    int begin(AgreementId id, PlacementId placement, Instant at, PersonId by);

    @Query("SELECT id, placement_id, started_at, started_by FROM agreement WHERE placement_id = :placement")
    Optional<Row> of(PlacementId placement);

    @Query("SELECT id, placement_id, started_at, started_by FROM agreement WHERE id = :id")
    Optional<Row> find(AgreementId id);

    @Query("""
            SELECT a.field, a.value, a.revision, COALESCE(p.name, '') AS `by`, a.saved_at
              FROM agreement_answer a LEFT JOIN person p ON p.id = a.saved_by
             WHERE a.agreement_id = :agreement""")
    List<Answer> answers(AgreementId agreement);

    /** Answers 0 where somebody has written the field before. */
    @Query("""
            INSERT IGNORE INTO agreement_answer (agreement_id, field, value, revision, saved_at, saved_by)
            VALUES (:agreement, :field, :value, 1, :at, :by)""")
    int write(AgreementId agreement, String field, String value, Instant at, PersonId by);

    /** Answers 0 where somebody else has saved in the meantime. */
    @Query("""
            UPDATE agreement_answer SET value = :value, revision = revision + 1, saved_at = :at, saved_by = :by
             WHERE agreement_id = :agreement AND field = :field AND revision = :base""")
    int rewrite(AgreementId agreement, String field, String value, int base, Instant at, PersonId by);

    @Query("""
            INSERT INTO agreement_version (id, agreement_id, number, reason, text, document_id, finished_at, finished_by)
            VALUES (:id, :agreement, :number, :reason, :text, :document, :at, :by)""")
    void addVersion(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            AgreementId agreement,
            int number,
            String reason,
            String text,
            DocumentId document,
            Instant at,
            PersonId by);

    @Query("INSERT INTO agreement_value (version_id, field, value, words) VALUES (:version, :field, :value, :words)")
    void addValue(@TypeDef(type = DataType.BYTE_ARRAY) UUID version, String field, String value, String words);

    @Query(VERSION + " WHERE a.placement_id = :placement ORDER BY v.number DESC LIMIT 100")
    List<Version> versions(PlacementId placement);

    @Query(VERSION + " WHERE v.agreement_id = :agreement AND v.number = :number")
    Optional<Version> version(AgreementId agreement, int number);

    /** The one in force: the newest that everybody has signed. */
    @Query(VERSION + " WHERE a.placement_id = :placement AND c.completed_at IS NOT NULL ORDER BY v.number DESC LIMIT 1")
    Optional<Version> inForce(PlacementId placement);

    @Introspected
    record Stated(PlacementId placementId, String value) {}

    /** What the agreements in force say in one field, for those of the placements where they say anything. */
    @Query("""
            SELECT a.placement_id, x.value
              FROM agreement a
              JOIN agreement_version v ON v.agreement_id = a.id
              JOIN agreement_value x ON x.version_id = v.id AND x.field = :field AND x.value <> ''
             WHERE a.placement_id IN (:placements)
               AND v.number = (SELECT MAX(n.number)
                                 FROM agreement_version n JOIN agreement_completed c ON c.version_id = n.id
                                WHERE n.agreement_id = a.id)""")
    List<Stated> stated(
            String field, @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("SELECT field, value, words FROM agreement_value WHERE version_id = :version")
    List<Value> values(@TypeDef(type = DataType.BYTE_ARRAY) UUID version);

    @Query("""
            INSERT IGNORE INTO agreement_completed (version_id, document_id, copy_id, completed_at)
            VALUES (:version, :document, :copy, :at)""")
    int complete(@TypeDef(type = DataType.BYTE_ARRAY) UUID version, DocumentId document, DocumentId copy, Instant at);

    @Query("""
            INSERT IGNORE INTO agreement_change (agreement_id, number, reason, begun_at, begun_by)
            VALUES (:agreement, :number, :reason, :at, :by)""")
    int change(AgreementId agreement, int number, String reason, Instant at, PersonId by);

    @Query("SELECT number, reason FROM agreement_change WHERE agreement_id = :agreement ORDER BY number DESC LIMIT 1")
    Optional<Change> change(AgreementId agreement);

    @Query("""
            INSERT INTO agreement_other (id, agreement_id, name, position, email, added_at, added_by)
            VALUES (:id, :agreement, :name, :position, :email, :at, :by)""")
    void addOther(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            AgreementId agreement,
            String name,
            String position,
            @Nullable String email,
            Instant at,
            PersonId by);

    @Query(
            "UPDATE agreement_other SET removed_at = :at WHERE id = :id AND agreement_id = :agreement AND removed_at IS NULL")
    int removeOther(AgreementId agreement, @TypeDef(type = DataType.BYTE_ARRAY) UUID id, Instant at);

    @Query("""
            SELECT id, name, position, email FROM agreement_other
             WHERE agreement_id = :agreement AND removed_at IS NULL ORDER BY added_at, id LIMIT 20""")
    List<Other> others(AgreementId agreement);

    /** Placements that begin in these days and have no agreement in force, whatever their school's settings say. */
    @Query("""
            SELECT p.id FROM placement p
             WHERE p.starts_on BETWEEN :from AND :to AND COALESCE(p.ended_on, p.ends_on) >= :today AND p.kind <> 'ON_SITE'
               AND p.id > :after
               AND NOT EXISTS (SELECT 1 FROM agreement a JOIN agreement_version v ON v.agreement_id = a.id
                                 JOIN agreement_completed c ON c.version_id = v.id WHERE a.placement_id = p.id)
             ORDER BY p.id LIMIT 200""")
    List<PlacementId> without(LocalDate from, LocalDate to, LocalDate today, PlacementId after);
}

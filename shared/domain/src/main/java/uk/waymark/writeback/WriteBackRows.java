package uk.waymark.writeback;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WriteBackRows extends GenericRepository<WriteBackRows.Row, UUID> {
    @MappedEntity("write_back")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId schoolId,
            LocalDate fromOn,
            LocalDate toOn,
            boolean again,
            Instant madeAt,
            PersonId madeBy) {}

    @Introspected
    record Mapping(String code, @Nullable String misId, Instant decidedAt, String by) {}

    @Introspected
    record Waiting(String code, @Nullable String misId, long fresh, long amended, long sent) {}

    @Introspected
    record Made(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            LocalDate fromOn,
            LocalDate toOn,
            boolean again,
            Instant madeAt,
            String by,
            long sessions,
            long leftOut,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {}

    @Introspected
    record LeftOut(@TypeDef(type = DataType.BYTE_ARRAY) UUID writeBackId, String code, long sessions) {}

    @Introspected
    record Line(
            String upn,
            LocalDate sessionDate,
            String half,
            String misId,
            @Nullable String reason) {}

    @Introspected
    record Own(SchoolId schoolId, LocalDate fromOn, LocalDate toOn) {}

    /** The mapping in force is the one that no later one follows. */
    String LATEST = """
               AND NOT EXISTS (SELECT 1 FROM code_mapping n
                                WHERE n.school_id = m.school_id AND n.code = m.code
                                  AND (n.decided_at > m.decided_at OR n.decided_at = m.decided_at AND n.id > m.id))
            """;

    String SENT = "EXISTS (SELECT 1 FROM write_back_line l WHERE l.entry_id = e.entry_id)";

    String DECIDED = """
             WHERE e.school_id = :school AND e.session_date BETWEEN :from AND :to AND e.entry_id IS NOT NULL
            """;

    @Query("""
            SELECT m.code, m.mis_id, m.decided_at, b.name AS `by`
              FROM code_mapping m
              JOIN person b ON b.id = m.decided_by
             WHERE m.school_id = :school
            """ + LATEST)
    List<Mapping> mappings(SchoolId school);

    @Query("""
            INSERT INTO code_mapping (id, school_id, code, mis_id, decided_at, decided_by)
            VALUES (:id, :school, :code, :misId, :at, :by)""")
    void map(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            SchoolId school,
            String code,
            @Nullable String misId,
            Instant at,
            PersonId by);

    /** For each code: what would go out for the first time, what was amended since it went, and what has gone as it stands. */
    @Query("""
            SELECT e.code, m.mis_id,
                   COALESCE(SUM(NOT\s""" + SENT + """
                   AND r.replaces IS NULL), 0) AS fresh,
                   COALESCE(SUM(NOT\s""" + SENT + """
                   AND r.replaces IS NOT NULL), 0) AS amended, COALESCE(SUM(\s""" + SENT + """
                   ), 0) AS sent
              FROM expected_session e
              JOIN register_entry r ON r.id = e.entry_id
              LEFT JOIN code_mapping m ON m.school_id = e.school_id AND m.code = e.code
            """ + LATEST + DECIDED + """
             GROUP BY e.code, m.mis_id
             ORDER BY e.code""")
    List<Waiting> waiting(SchoolId school, LocalDate from, LocalDate to);

    /** Two people who make a batch of one school at once do it one after the other. */
    @Query("SELECT id FROM school WHERE id = :school FOR UPDATE")
    List<SchoolId> lock(SchoolId school);

    void save(Row row);

    @Query("""
            INSERT INTO write_back_line (write_back_id, entry_id, mis_id)
            SELECT :batch, e.entry_id, m.mis_id
              FROM expected_session e
              JOIN code_mapping m ON m.school_id = e.school_id AND m.code = e.code AND m.mis_id IS NOT NULL
            """ + LATEST + DECIDED + """
               AND (:again OR NOT\s""" + SENT + ")")
    int addLines(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID batch,
            SchoolId school,
            LocalDate from,
            LocalDate to,
            boolean again);

    @Query("""
            INSERT INTO write_back_left_out (write_back_id, code, sessions)
            SELECT :batch, e.code, COUNT(*)
              FROM expected_session e
              LEFT JOIN code_mapping m ON m.school_id = e.school_id AND m.code = e.code
            """ + LATEST + DECIDED + """
               AND m.mis_id IS NULL AND (:again OR NOT\s""" + SENT + ") GROUP BY e.code")
    int addLeftOut(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID batch,
            SchoolId school,
            LocalDate from,
            LocalDate to,
            boolean again);

    @Query("""
            SELECT w.id, w.from_on, w.to_on, w.again, w.made_at, b.name AS `by`,
                   (SELECT COUNT(*) FROM write_back_line l WHERE l.write_back_id = w.id) AS sessions,
                   (SELECT COALESCE(SUM(o.sessions), 0) FROM write_back_left_out o WHERE o.write_back_id = w.id) AS left_out,
                   w.acknowledged_at, a.name AS acknowledged_by
              FROM write_back w
              JOIN person b ON b.id = w.made_by
              LEFT JOIN person a ON a.id = w.acknowledged_by
             WHERE w.school_id = :school
             ORDER BY w.made_at DESC, w.id DESC
             LIMIT 30""")
    List<Made> batches(SchoolId school);

    @Query(
            "SELECT write_back_id, code, sessions FROM write_back_left_out WHERE write_back_id IN (:batches) ORDER BY code")
    List<LeftOut> leftOut(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<UUID> batches);

    @Query("SELECT school_id, from_on, to_on FROM write_back WHERE id = :batch AND school_id IN (:schools)")
    List<Own> own(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID batch,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools);

    @Query("""
            SELECT u.upn, r.session_date, r.half, l.mis_id, r.reason
              FROM write_back_line l
              JOIN register_entry r ON r.id = l.entry_id
              JOIN placement p ON p.id = r.placement_id
              JOIN pupil u ON u.id = p.pupil_id
             WHERE l.write_back_id = :batch
             ORDER BY r.session_date, r.half, u.upn""")
    List<Line> lines(@TypeDef(type = DataType.BYTE_ARRAY) UUID batch);

    @Query("""
            UPDATE write_back SET acknowledged_at = :at, acknowledged_by = :by
             WHERE id = :batch AND school_id IN (:schools) AND acknowledged_at IS NULL""")
    int acknowledge(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID batch,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SchoolId> schools,
            Instant at,
            PersonId by);
}

package uk.waymark.trail;

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
import uk.waymark.ids.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrailRows extends GenericRepository<TrailRows.Seal, Long> {
    @MappedEntity("trail_seal")
    record Seal(@Id long number, long entryPosition, byte[] hash) {}

    @Introspected
    record Entry(
            long position,
            Instant recordedAt,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID personId,
            String action,
            @Nullable String subjectKind,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subjectId,
            String detail) {
        Entry at(long otherPosition) {
            return new Entry(otherPosition, recordedAt, personId, action, subjectKind, subjectId, detail);
        }
    }

    @Introspected
    record Sealed(
            long number,
            long entryPosition,
            byte[] hash,
            @Nullable Long position,
            @Nullable Instant recordedAt,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID personId,
            @Nullable String action,
            @Nullable String subjectKind,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subjectId,
            @Nullable String detail) {}

    @Query("""
            INSERT INTO trail_entry (recorded_at, person_id, action, subject_kind, subject_id, detail)
            VALUES (:at, :person, :action, :subjectKind, :subject, :detail)""")
    void add(
            Instant at,
            @Nullable PersonId person,
            String action,
            @Nullable String subjectKind,
            @TypeDef(type = DataType.BYTE_ARRAY) @Nullable UUID subject,
            String detail);

    void saveAll(List<Seal> seals);

    @Query("SELECT name FROM work_turn WHERE name = 'trail' FOR UPDATE")
    String takeTurn();

    @Query("SELECT number, entry_position, hash FROM trail_seal ORDER BY number DESC LIMIT 1")
    Optional<Seal> last();

    @Query("""
            SELECT e.position, e.recorded_at, e.person_id, e.action, e.subject_kind, e.subject_id, e.detail
              FROM trail_entry e
              LEFT JOIN trail_seal s ON s.entry_position = e.position
             WHERE e.recorded_at >= :since AND s.number IS NULL
             ORDER BY e.position
             LIMIT :many""")
    List<Entry> unsealed(Instant since, int many);

    @Query(
            "SELECT COUNT(*) FROM trail_entry e LEFT JOIN trail_seal s ON s.entry_position = e.position WHERE s.number IS NULL")
    long unsealedInAll();

    @Query("""
            SELECT s.number, s.entry_position, s.hash,
                   e.position, e.recorded_at, e.person_id, e.action, e.subject_kind, e.subject_id, e.detail
              FROM trail_seal s
              LEFT JOIN trail_entry e ON e.position = s.entry_position
             WHERE s.number > :after
             ORDER BY s.number
             LIMIT :many""")
    List<Sealed> sealed(long after, int many);
}

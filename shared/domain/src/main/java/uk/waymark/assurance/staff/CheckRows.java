package uk.waymark.assurance.staff;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckRows extends GenericRepository<CheckRows.Row, UUID> {
    @MappedEntity("staff_check")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            StaffId staffId,
            String kind,
            boolean applies,
            @Nullable String whyNot,
            @Nullable LocalDate doneOn,
            @Nullable String seenBy,
            @Nullable Boolean inOrder,
            String note,
            @Nullable LocalDate againOn,
            Instant madeAt,
            PersonId madeBy) {}

    @Introspected
    record Shown(
            StaffId staffId,
            String kind,
            @Nullable String whyNot,
            @Nullable LocalDate doneOn,
            @Nullable String seenBy,
            @Nullable Boolean inOrder,
            String note,
            @Nullable LocalDate againOn,
            Instant madeAt,
            String by) {
        Check check() {
            return new Check(
                    CheckKind.valueOf(kind),
                    Optional.ofNullable(doneOn),
                    Optional.ofNullable(seenBy).orElse(""),
                    Optional.ofNullable(inOrder).orElse(false),
                    note,
                    Optional.ofNullable(againOn),
                    Optional.ofNullable(whyNot),
                    madeAt,
                    by);
        }
    }

    String SHOWN = """
            SELECT c.staff_id, c.kind, c.why_not, c.done_on, c.seen_by, c.in_order, c.note, c.again_on, c.made_at, p.name AS `by`
              FROM staff_check c
              JOIN staff_member m ON m.id = c.staff_id
              JOIN person p ON p.id = c.made_by
            """;

    String LATEST = """
             AND NOT EXISTS (SELECT 1 FROM staff_check l
                              WHERE l.staff_id = c.staff_id AND l.kind = c.kind
                                AND (l.made_at > c.made_at OR (l.made_at = c.made_at AND l.id > c.id)))""";

    @Query("""
            INSERT IGNORE INTO staff_check (id, staff_id, kind, applies, why_not, done_on, seen_by, in_order, note, again_on,
                                            made_at, made_by)
            VALUES (:id, :staffId, :kind, :applies, :whyNot, :doneOn, :seenBy, :inOrder, :note, :againOn, :madeAt, :madeBy)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            StaffId staffId,
            String kind,
            boolean applies,
            @Nullable String whyNot,
            @Nullable LocalDate doneOn,
            @Nullable String seenBy,
            @Nullable Boolean inOrder,
            String note,
            @Nullable LocalDate againOn,
            Instant madeAt,
            PersonId madeBy);

    /** What counts now for everybody of the provider. */
    @Query(SHOWN + " WHERE m.provider_id = :provider " + LATEST)
    List<Shown> latest(ProviderId provider);

    @Query(SHOWN + " WHERE c.staff_id = :staff ORDER BY c.made_at DESC, c.id DESC LIMIT 200")
    List<Shown> history(StaffId staff);
}

package uk.waymark.transition;

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
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReturnRows extends GenericRepository<ReturnRows.Row, UUID> {
    @MappedEntity("return_plan")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            int number,
            String aim,
            String aimReason,
            LocalDate targetOn,
            String readiness,
            String schoolSupport,
            String providerSupport,
            String stages,
            String induction,
            String careers,
            String discussedWith,
            String explained,
            String because,
            Instant writtenAt,
            PersonId writtenBy) {}

    @Introspected
    record Newest(
            PlacementId placementId,
            int number,
            String aim,
            String aimReason,
            LocalDate targetOn,
            String readiness,
            String schoolSupport,
            String providerSupport,
            String stages,
            String induction,
            String careers,
            String discussedWith,
            String explained,
            String because,
            Instant writtenAt,
            String by,
            @Nullable Instant agreedAt,
            @Nullable String agreedBy,
            @Nullable String agreedWords) {}

    @Introspected
    record JudgedRow(LocalDate judgedOn, String readiness, String words, String by) {}

    void save(Row row);

    @Query("""
            SELECT r.placement_id, r.number, r.aim, r.aim_reason, r.target_on, r.readiness, r.school_support, r.provider_support, r.stages,
                   r.induction, r.careers, r.discussed_with, r.explained, r.because, r.written_at, COALESCE(w.name, '') AS `by`,
                   a.agreed_at, g.name AS agreed_by, a.words AS agreed_words
              FROM return_plan r
              LEFT JOIN person w ON w.id = r.written_by
              LEFT JOIN return_agreement a ON a.placement_id = r.placement_id AND a.number = r.number
              LEFT JOIN person g ON g.id = a.agreed_by
             WHERE r.placement_id IN (:placements)
               AND r.number = (SELECT MAX(n.number) FROM return_plan n WHERE n.placement_id = r.placement_id)""")
    List<Newest> newest(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PlacementId> placements);

    @Query("""
            SELECT j.judged_on, j.readiness, j.words, COALESCE(p.name, '') AS `by`
              FROM return_readiness j LEFT JOIN person p ON p.id = j.judged_by
             WHERE j.placement_id = :placement
             ORDER BY j.judged_on DESC, j.judged_at DESC, j.id DESC
             LIMIT 100""")
    List<JudgedRow> judged(PlacementId placement);

    /** Answers 0 where the version has been agreed to already. */
    @Query("""
            INSERT IGNORE INTO return_agreement (placement_id, number, words, agreed_at, agreed_by)
            VALUES (:placement, :number, :words, :at, :by)""")
    int agree(PlacementId placement, int number, String words, Instant at, PersonId by);

    /** Answers 0 where the same tap came before. */
    @Query("""
            INSERT IGNORE INTO return_readiness (id, placement_id, judged_on, readiness, words, judged_at, judged_by)
            VALUES (:id, :placement, :on, :readiness, :words, :at, :by)""")
    int judge(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            LocalDate on,
            String readiness,
            String words,
            Instant at,
            PersonId by);

    static Optional<Newest> first(List<Newest> rows) {
        return rows.stream().findFirst();
    }
}

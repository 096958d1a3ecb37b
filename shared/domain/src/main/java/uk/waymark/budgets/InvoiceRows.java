package uk.waymark.budgets;

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
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvoiceRows extends GenericRepository<InvoiceRows.Row, UUID> {
    @MappedEntity("invoice")
    record Row(@Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placementId) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placementId,
            String number,
            LocalDate fromOn,
            LocalDate toOn,
            int sessions,
            long pence,
            @Nullable DocumentId documentId,
            String filedAs,
            Instant filedAt,
            String filer,
            @Nullable String kind,
            @Nullable String words,
            @Nullable Instant doneAt,
            @Nullable String doer) {}

    /** What was paid for placements, and what the register has for the days that were paid. */
    @Introspected
    record Paid(PlacementId placementId, long pence, long sessions) {}

    @Introspected
    record PaidSession(
            PlacementId placementId,
            String state,
            @Nullable String fact,
            @Nullable String code,
            LocalDate lastOn,
            long many) {}

    /** Answers 0 where the id, or the provider's number, is on record already. */
    @Query("""
            INSERT IGNORE INTO invoice (id, placement_id, school_id, provider_id, number, from_on, to_on, sessions, pence, document_id,
                                        filed_as, filed_at, filed_by)
            VALUES (:id, :placement, :school, :provider, :number, :from, :to, :sessions, :pence, :document, :as, :at, :by)""")
    int add(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            PlacementId placement,
            SchoolId school,
            ProviderId provider,
            String number,
            LocalDate from,
            LocalDate to,
            int sessions,
            long pence,
            @Nullable DocumentId document,
            String as,
            Instant at,
            PersonId by);

    /** Answers 0 where it was accepted or refused already. */
    @Query("""
            INSERT IGNORE INTO invoice_step (id, invoice_id, kind, once, words, done_at, done_by)
            VALUES (:id, :invoice, :kind, :once, :words, :at, :by)""")
    int step(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID invoice,
            String kind,
            @Nullable String once,
            String words,
            Instant at,
            PersonId by);

    @Query("SELECT COUNT(*) FROM invoice WHERE id = :id AND placement_id = :placement AND number = :number")
    long same(@TypeDef(type = DataType.BYTE_ARRAY) UUID id, PlacementId placement, String number);

    String LINE = """
            SELECT i.id, i.placement_id, i.number, i.from_on, i.to_on, i.sessions, i.pence, i.document_id, i.filed_as, i.filed_at,
                   f.name AS filer, s.kind, s.words, s.done_at, b.name AS doer
              FROM invoice i
              JOIN person f ON f.id = i.filed_by
              LEFT JOIN invoice_step s ON s.invoice_id = i.id
              LEFT JOIN person b ON b.id = s.done_by
            """;

    String ORDER = " ORDER BY i.to_on DESC, i.filed_at DESC, i.id, s.done_at, s.id LIMIT 2000";

    @Query(LINE + " WHERE i.placement_id = :placement" + ORDER)
    List<Line> of(PlacementId placement);

    @Query(LINE + " WHERE i.id = :id" + ORDER)
    List<Line> find(@TypeDef(type = DataType.BYTE_ARRAY) UUID id);

    /** Those that are neither accepted nor refused. */
    @Query(LINE + """
             WHERE i.school_id = :school
               AND NOT EXISTS (SELECT 1 FROM invoice_step d WHERE d.invoice_id = i.id AND d.once IS NOT NULL)
            """ + ORDER)
    List<Line> waiting(SchoolId school);

    @Query(LINE + """
              JOIN placement p ON p.id = i.placement_id
             WHERE (i.provider_id IN (:providers) OR p.site_id IN (:sites))
            """ + ORDER)
    List<Line> ofProviders(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites);

    @Query("""
            SELECT COALESCE(SUM(i.pence), 0) FROM invoice i
              JOIN invoice_step s ON s.invoice_id = i.id AND s.kind = 'ACCEPTED'
             WHERE i.school_id = :school AND i.to_on BETWEEN :from AND :to""")
    long accepted(SchoolId school, LocalDate from, LocalDate to);

    /** What was accepted for placements of a school, for days that ended in these. */
    @Query("""
            SELECT i.placement_id, SUM(i.pence) AS pence, SUM(i.sessions) AS sessions FROM invoice i
              JOIN invoice_step s ON s.invoice_id = i.id AND s.kind = 'ACCEPTED'
             WHERE i.school_id = :school AND i.to_on BETWEEN :from AND :to
             GROUP BY i.placement_id""")
    List<Paid> paid(SchoolId school, LocalDate from, LocalDate to);

    /** The sessions of the days that those invoices are for. A day that two invoices are for is counted once. */
    @Query("""
            SELECT e.placement_id, e.state, e.fact, e.code, MAX(e.session_date) AS last_on, COUNT(*) AS many
              FROM placement p
              JOIN expected_session e ON e.placement_id = p.id
             WHERE p.school_id = :school
               AND EXISTS (SELECT 1 FROM invoice i
                             JOIN invoice_step s ON s.invoice_id = i.id AND s.kind = 'ACCEPTED'
                            WHERE i.placement_id = p.id AND i.to_on BETWEEN :from AND :to
                              AND e.session_date BETWEEN i.from_on AND i.to_on)
             GROUP BY e.placement_id, e.state, e.fact, e.code""")
    List<PaidSession> paidSessions(SchoolId school, LocalDate from, LocalDate to);

    /** Placements about which an invoice can be filed: those that run, and those that ended since the day. */
    @Query("""
            SELECT id FROM placement
             WHERE (provider_id IN (:providers) OR site_id IN (:sites))
               AND starts_on <= :today AND COALESCE(ended_on, ends_on) >= :since AND held_at IS NULL
             ORDER BY id LIMIT 500""")
    List<PlacementId> billable(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers,
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<SiteId> sites,
            LocalDate today,
            LocalDate since);
}

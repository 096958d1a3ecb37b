package uk.waymark.families;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HomeRows extends GenericRepository<ContactRows.Row, FamilyContactId> {
    @Introspected
    record ChildRow(
            PupilId id,
            String legalForename,
            @Nullable String preferredForename,
            SchoolId schoolId,
            String school,
            @Nullable PlacementId placementId) {}

    @Introspected
    record SessionRow(
            LocalDate sessionDate,
            String half,
            String state,
            LocalTime arrivesAt,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable Instant capturedAt) {}

    @Introspected
    record CallRow(
            ProviderId providerId, String name, @Nullable String telephone) {}

    /** With the placement that runs or begins next: the one that ends first of those that have not ended. */
    @Query("""
            SELECT u.id, u.legal_forename, u.preferred_forename, u.school_id, s.name AS school,
                   (SELECT p.id FROM placement p
                     WHERE p.pupil_id = u.id AND p.ends_on >= :today
                     ORDER BY p.starts_on, p.id LIMIT 1) AS placement_id
              FROM pupil u
              JOIN school s ON s.id = u.school_id
             WHERE u.id IN (:pupils) AND u.left_on IS NULL
             ORDER BY u.born_on, u.id""")
    List<ChildRow> children(
            @Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<PupilId> pupils, LocalDate today);

    @Query("""
            SELECT e.session_date, e.half, e.state, e.arrives_at, e.fact, m.minutes_late, m.captured_at
              FROM expected_session e
              LEFT JOIN mark m ON m.id = e.mark_id
             WHERE e.pupil_id = :pupil AND e.session_date BETWEEN :from AND :to
             ORDER BY e.session_date, e.half
             LIMIT 50""")
    List<SessionRow> sessions(PupilId pupil, LocalDate from, LocalDate to);

    /** The key contacts of providers, by name. */
    @Query("""
            SELECT DISTINCT g.scope_id AS provider_id, p.name, p.telephone
              FROM role_grant g
              JOIN person p ON p.id = g.person_id AND p.deactivated_at IS NULL
             WHERE g.role = 'KEY_CONTACT' AND g.scope_kind = 'PROVIDER' AND g.ended_at IS NULL AND g.scope_id IN (:providers)
             ORDER BY p.name
             LIMIT 20""")
    List<CallRow> keyContacts(@Expandable @TypeDef(type = DataType.BYTE_ARRAY) Collection<ProviderId> providers);

    @Query("SELECT telephone FROM school WHERE id = :school")
    String telephone(SchoolId school);
}

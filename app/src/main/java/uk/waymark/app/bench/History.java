package uk.waymark.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;

/**
 * Fills a new schema: schools, a provider with site, tutor and pupils for each tablet, the register of the day that is measured, and
 * behind it as many days of marks as the history is to have. The rows of the past are made by the server itself, from the placements
 * and the days, so that a million of them take a minute. Whatever the history, the registers of the day are of the same size.
 */
final class History {

    /** How many rows one statement makes, so that no transaction grows without end. */
    private static final int AT_ONCE = 50_000;

    /** Rising with time like those that Waymark makes: the milliseconds, the version, and a number for the placement. */
    private static final String MARK_ID = "UNHEX(CONCAT(LPAD(HEX(d.millis + IF(h.half = 'PM', 14400000, 0)), 12, '0'),"
            + " '7000', '8000', LPAD(HEX(p.number), 12, '0')))";

    private static final String FACT =
            "CASE (p.number + d.number * 7) MOD 12 WHEN 0 THEN 'ABSENT' WHEN 1 THEN 'LATE'" + " ELSE 'PRESENT' END";

    private static final String CAPTURED =
            "TIMESTAMP(d.day, IF(h.half = 'AM', '09:04:00', '13:04:00')) + INTERVAL (p.number MOD 300) SECOND";

    private static final String HALVES = "(SELECT 'AM' AS half UNION ALL SELECT 'PM') h";

    private final Connection connection;
    private final LocalDate today;
    private final Instant now;
    private final Filler filler;

    private History(Connection connection, Clock clock) {
        this.connection = connection;
        this.filler = new Filler(connection);
        this.today = Session.today(clock);
        this.now = clock.instant();
    }

    /**
     * What was filled in.
     *
     * @param leads a designated safeguarding lead of each school, who sees its board
     */
    record Filled(List<Place> places, List<UUID> leads, long marks, long sessions, LocalDate from) {}

    static Filled fill(DatabaseAddress owner, int many, int marks, Clock clock) throws SQLException {
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            return new History(connection, clock).fill(many, marks);
        }
    }

    private Filled fill(int many, int marks) throws SQLException {
        filler.execute("SET SESSION unique_checks = 0, SESSION foreign_key_checks = 0");
        filler.execute("CREATE TABLE bench_day (number INT PRIMARY KEY, day DATE NOT NULL, millis BIGINT NOT NULL)");
        filler.execute(
                "CREATE TABLE bench_place (number INT PRIMARY KEY, placement BINARY(16) NOT NULL, pupil BINARY(16)"
                        + " NOT NULL, school BINARY(16) NOT NULL, provider BINARY(16) NOT NULL, site BINARY(16) NOT NULL,"
                        + " tutor BINARY(16) NOT NULL)");
        var days = days((marks + many * Load.MARKS * 2 - 1) / (many * Load.MARKS * 2));
        var first = days.isEmpty() ? today : days.getFirst();
        var organisations = new Organisations(filler, today, Timestamp.from(now), many);
        organisations.make(many, first);
        filler.execute("INSERT INTO bench_day (number, day, millis) VALUES (0, '" + today + "', 0)");
        filler.insert(
                "INSERT INTO bench_day (number, day, millis) VALUES (?, ?, ?)",
                days.size(),
                number -> new @Nullable Object[] {
                    number + 1, days.get(number), days.get(number).toEpochDay() * 86_400_000L + 9 * 3_600_000L
                });
        expected(many * Load.MARKS, days.size() + 1);
        marks(days.size(), many * Load.MARKS);
        trail(days.size());
        var filled = new Filled(
                organisations.places(),
                organisations.leads(),
                filler.number("mark"),
                filler.number("expected_session"),
                first);
        filler.execute("DROP TABLE bench_day, bench_place");
        // What the server plans by is to be about these rows, in both histories.
        filler.execute("ANALYZE TABLE mark, expected_session, placement, pupil, trail_entry, sign_in, role_grant");
        connection.commit();
        return filled;
    }

    private List<LocalDate> days(int many) {
        List<LocalDate> days = new ArrayList<>();
        for (var day = today.minusDays(1); days.size() < many; day = day.minusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
        return days.reversed();
    }

    /** Along the primary key, as a plan is written when a pupil is placed. */
    private void expected(int placements, int days) throws SQLException {
        var step = Math.max(1, AT_ONCE / (days * 2));
        for (var from = 0; from < placements; from += step) {
            filler.execute("""
                    INSERT INTO expected_session (placement_id, session_date, half, pupil_id, school_id, provider_id, site_id,
                                                  arrives_at, leaves_at, state, mark_id, fact, captured_at)
                    SELECT p.placement, d.day, h.half, p.pupil, p.school, p.provider, p.site,
                           IF(h.half = 'AM', '09:00', '13:00'), IF(h.half = 'AM', '12:00', '15:00'), 'EXPECTED',
                           IF(d.number = 0, NULL, %s), IF(d.number = 0, NULL, %s), IF(d.number = 0, NULL, %s)
                      FROM bench_place p JOIN bench_day d JOIN %s
                     WHERE p.number >= %d AND p.number < %d
                     ORDER BY p.placement, d.day, h.half""".formatted(MARK_ID, FACT, CAPTURED, HALVES, from, from + step));
            connection.commit();
        }
    }

    /** Day after day, as they came in. */
    private void marks(int days, int placements) throws SQLException {
        var step = Math.max(1, AT_ONCE / (placements * 2));
        for (var from = 1; from <= days; from += step) {
            filler.execute("""
                    INSERT INTO mark (id, placement_id, session_date, half, fact, minutes_late, reason, captured_at, device_id,
                                      sequence, received_at, marked_by)
                    SELECT %s, p.placement, d.day, h.half, %s,
                           IF((p.number + d.number * 7) MOD 12 = 1, 10, NULL), IF((p.number + d.number * 7) MOD 12 = 0, 'ILL', NULL),
                           %s, 'bench', d.number, %s, p.tutor
                      FROM bench_place p JOIN bench_day d JOIN %s
                     WHERE d.number >= %d AND d.number < %d
                     ORDER BY d.number, h.half, p.number""".formatted(MARK_ID, FACT, CAPTURED, CAPTURED, HALVES, from, from + step));
            connection.commit();
        }
    }

    /** One entry for each post of the past, and its seal. */
    private void trail(int days) throws SQLException {
        filler.execute("""
                INSERT INTO trail_entry (recorded_at, person_id, action, subject_kind, subject_id, detail)
                SELECT %s, p.tutor, 'MARKED', 'PersonId', p.tutor, '%d marks'
                  FROM bench_place p JOIN bench_day d JOIN %s
                 WHERE p.number MOD %d = 0 AND d.number > 0 AND d.number <= %d
                 ORDER BY d.number, h.half, p.number""".formatted(CAPTURED, Load.MARKS, HALVES, Load.MARKS, days));
        filler.execute("INSERT INTO trail_seal (number, entry_position, hash)"
                + " SELECT position, position, UNHEX(SHA2(position, 256)) FROM trail_entry");
        connection.commit();
    }
}

package uk.waymark.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.database.Hashes;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;

/**
 * Fills a new schema: schools, a provider with site, tutor and pupils for each tablet, the register of the day that is measured, and
 * behind it as many days of marks as the history is to have. The rows of the past are made by the server itself, from the placements
 * and the days, so that a million of them take a minute. Whatever the history, the registers of the day are of the same size.
 */
final class History {
    private static final int SCHOOLS = 32;
    private static final int PUPILS = Load.MARKS;

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
    private final List<Place> places = new ArrayList<>();
    private final List<UUID> leads = new ArrayList<>();

    private History(Connection connection, Clock clock) {
        this.connection = connection;
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
        execute("SET SESSION unique_checks = 0, SESSION foreign_key_checks = 0");
        execute("CREATE TABLE bench_day (number INT PRIMARY KEY, day DATE NOT NULL, millis BIGINT NOT NULL)");
        execute("CREATE TABLE bench_place (number INT PRIMARY KEY, placement BINARY(16) NOT NULL, pupil BINARY(16)"
                + " NOT NULL, school BINARY(16) NOT NULL, provider BINARY(16) NOT NULL, site BINARY(16) NOT NULL,"
                + " tutor BINARY(16) NOT NULL)");
        var days = days((marks + many * PUPILS * 2 - 1) / (many * PUPILS * 2));
        var first = days.isEmpty() ? today : days.getFirst();
        organisations(many, first);
        execute("INSERT INTO bench_day (number, day, millis) VALUES (0, '" + today + "', 0)");
        rows(
                "INSERT INTO bench_day (number, day, millis) VALUES (?, ?, ?)",
                numbers(days.size()),
                number -> new @Nullable Object[] {
                    number + 1, days.get(number), days.get(number).toEpochDay() * 86_400_000L + 9 * 3_600_000L
                });
        expected(many * PUPILS, days.size() + 1);
        marks(days.size(), many * PUPILS);
        trail(days.size());
        var filled =
                new Filled(List.copyOf(places), List.copyOf(leads), number("mark"), number("expected_session"), first);
        execute("DROP TABLE bench_day, bench_place");
        // What the server plans by is to be about these rows, in both histories.
        execute("ANALYZE TABLE mark, expected_session, placement, pupil, trail_entry, sign_in, role_grant");
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

    private void organisations(int many, LocalDate first) throws SQLException {
        var at = Timestamp.from(now);
        List<UUID> schools = ids(SCHOOLS);
        rows(
                "INSERT INTO school (id, name, urn, telephone, created_at) VALUES (?, ?, ?, '01632 960000', ?)",
                numbers(SCHOOLS),
                number -> new Object[] {schools.get(number), "School " + number, String.valueOf(100_000 + number), at});
        leads.addAll(ids(SCHOOLS));
        people(leads, "lead", at);
        grants(leads, "DSL", "SCHOOL", schools, at);
        var providers = ids(many);
        rows(
                "INSERT INTO provider (id, name, kind, telephone, created_at) VALUES (?, ?, 'FARM', '01632 960000', ?)",
                numbers(many),
                number -> new Object[] {providers.get(number), "Provider " + number, at});
        var sites = ids(many);
        rows(
                "INSERT INTO site (id, provider_id, name, street, town, postcode, telephone, created_at)"
                        + " VALUES (?, ?, 'Site', '1 Bench Lane', 'Benchham', 'WM1 2AB', '01632 960000', ?)",
                numbers(many),
                number -> new Object[] {sites.get(number), providers.get(number), at});
        var tutors = ids(many);
        people(tutors, "tutor", at);
        grants(tutors, "TUTOR", "PROVIDER", providers, at);
        rows(
                "INSERT INTO sign_in (id, person_id, token_hash, started_at, expires_at) VALUES (?, ?, ?, ?, ?)",
                numbers(many),
                number -> new Object[] {
                    Id.next(),
                    tutors.get(number),
                    Hashes.sha256(token(tutors.get(number))),
                    at,
                    Timestamp.from(now.plus(Duration.ofHours(12)))
                });
        var pupils = ids(many * PUPILS);
        var placements = ids(many * PUPILS);
        pupils(pupils, schools, at);
        rows(
                "INSERT INTO placement (id, pupil_id, school_id, provider_id, site_id, kind, starts_on, ends_on, placed_at,"
                        + " placed_by, planned_at, activity) VALUES (?, ?, ?, ?, ?, 'SCHOOL_ARRANGED', ?, ?, ?, ?, ?, '')",
                numbers(many * PUPILS),
                number -> new Object[] {
                    placements.get(number),
                    pupils.get(number),
                    schools.get(school(number)),
                    providers.get(number / PUPILS),
                    sites.get(number / PUPILS),
                    first,
                    today.plusDays(30),
                    at,
                    leads.get(school(number)),
                    at
                });
        rows("INSERT INTO bench_place VALUES (?, ?, ?, ?, ?, ?, ?)", numbers(many * PUPILS), number -> new Object[] {
            number,
            placements.get(number),
            pupils.get(number),
            schools.get(school(number)),
            providers.get(number / PUPILS),
            sites.get(number / PUPILS),
            tutors.get(number / PUPILS)
        });
        for (var number = 0; number < many; number++) {
            places.add(new Place(
                    providers.get(number),
                    sites.get(number),
                    tutors.get(number),
                    token(tutors.get(number)),
                    placements.subList(number * PUPILS, (number + 1) * PUPILS)));
        }
    }

    /** The pupils of one provider come from three schools. */
    private static int school(int pupil) {
        return (pupil / PUPILS + pupil % 3 * 11) % SCHOOLS;
    }

    /** A secret that nobody needs to keep: it opens a schema that is gone when the command ends. */
    private static String token(UUID tutor) {
        return "bench-" + tutor;
    }

    private void people(List<UUID> people, String what, Timestamp at) throws SQLException {
        rows(
                "INSERT INTO person (id, name, email, created_at) VALUES (?, ?, ?, ?)",
                numbers(people.size()),
                number -> new Object[] {
                    people.get(number), "The " + what + " " + number, what + number + "@bench.waymark.example", at
                });
    }

    private void grants(List<UUID> people, String role, String kind, List<UUID> scopes, Timestamp at)
            throws SQLException {
        rows(
                "INSERT INTO role_grant (id, person_id, role, scope_kind, scope_id, granted_at) VALUES (?, ?, ?, ?, ?, ?)",
                numbers(people.size()),
                number -> new Object[] {Id.next(), people.get(number), role, kind, scopes.get(number), at});
    }

    private void pupils(List<UUID> pupils, List<UUID> schools, Timestamp at) throws SQLException {
        rows(
                "INSERT INTO pupil (id, school_id, upn, legal_forename, legal_surname, born_on, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, '2012-05-04', ?)",
                numbers(pupils.size()),
                number -> new Object[] {
                    pupils.get(number),
                    schools.get(school(number)),
                    "X" + (100_000_000_000L + number),
                    "Wren" + number % 7,
                    "Benchling" + number,
                    at
                });
        rows(
                "INSERT INTO pupil_worker (id, pupil_id, school_id, duty, name, telephone, added_at, added_by)"
                        + " VALUES (?, ?, ?, 'HOME', 'Somebody at home', '01632 960000', ?, ?)",
                numbers(pupils.size()),
                number -> new Object[] {
                    Id.next(), pupils.get(number), schools.get(school(number)), at, leads.get(school(number))
                });
    }

    /** Along the primary key, as a plan is written when a pupil is placed. */
    private void expected(int placements, int days) throws SQLException {
        var step = Math.max(1, AT_ONCE / (days * 2));
        for (var from = 0; from < placements; from += step) {
            execute("""
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
            execute("""
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
        execute("""
                INSERT INTO trail_entry (recorded_at, person_id, action, subject_kind, subject_id, detail)
                SELECT %s, p.tutor, 'MARKED', 'PersonId', p.tutor, '%d marks'
                  FROM bench_place p JOIN bench_day d JOIN %s
                 WHERE p.number MOD %d = 0 AND d.number > 0 AND d.number <= %d
                 ORDER BY d.number, h.half, p.number""".formatted(CAPTURED, PUPILS, HALVES, PUPILS, days));
        execute("INSERT INTO trail_seal (number, entry_position, hash)"
                + " SELECT position, position, UNHEX(SHA2(position, 256)) FROM trail_entry");
        connection.commit();
    }

    private static List<UUID> ids(int many) {
        List<UUID> ids = new ArrayList<>();
        for (var number = 0; number < many; number++) {
            ids.add(Id.next());
        }
        return ids;
    }

    private static List<Integer> numbers(int many) {
        List<Integer> numbers = new ArrayList<>();
        for (var number = 0; number < many; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private interface Columns {
        @Nullable
        Object[] of(int number);
    }

    private void rows(String insert, List<Integer> numbers, Columns columns) throws SQLException {
        try (var statement = connection.prepareStatement(insert)) {
            for (var number : numbers) {
                var row = columns.of(number);
                for (var index = 0; index < row.length; index++) {
                    statement.setObject(index + 1, row[index] instanceof UUID id ? IdColumns.bytes(id) : row[index]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}

package uk.waymark.app.sample;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import uk.waymark.access.Actor;
import uk.waymark.attendance.Fact;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;

/**
 * A term of marks with patterns that somebody could find: one pupil who misses Mondays, one who arrives later every week, one whose
 * afternoons thin out, and the ordinary coughs and missed buses.
 */
final class SampleAttendance {
    private static final String EXPECTED = """
            SELECT p.id, p.provider_id, x.weekday, x.half, x.arrives_at, p.starts_on,
                   ROW_NUMBER() OVER (ORDER BY p.id) AS number
              FROM placement p JOIN placement_session x ON x.placement_id = p.id
             ORDER BY p.id""";

    private record Expected(byte[] placement, int weekday, String half, LocalTime arrives, LocalDate from, int pupil) {}

    private SampleAttendance() {}

    static void make(DatabaseAddress owner, Map<SampleAccount, Actor> staff, LocalDate today) throws SQLException {
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            var tutor = IdColumns.bytes(Objects.requireNonNull(staff.get(SampleAccount.TUTOR))
                    .person()
                    .value());
            var open = openDays(connection, today);
            var chance = new Random(20_260_901);
            try (var mark = connection.prepareStatement(
                            "INSERT INTO mark (id, placement_id, session_date, half, fact, minutes_late,"
                                    + " reason, captured_at, received_at, marked_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    var current = connection.prepareStatement(
                            "INSERT INTO session_mark (placement_id, session_date, half, mark_id,"
                                    + " captured_at) VALUES (?, ?, ?, ?, ?)")) {
                for (var expected : expected(connection)) {
                    for (var day : open) {
                        if (day.getDayOfWeek().getValue() == expected.weekday() && !day.isBefore(expected.from())) {
                            add(mark, current, expected, day, tutor, chance);
                        }
                    }
                }
                mark.executeBatch();
                current.executeBatch();
            }
            connection.commit();
        }
    }

    private static void add(
            PreparedStatement mark,
            PreparedStatement current,
            Expected expected,
            LocalDate day,
            byte[] by,
            Random chance)
            throws SQLException {
        var fact = fact(expected, day, chance);
        var id = IdColumns.bytes(Id.next());
        var at = Timestamp.from(day.atTime(expected.arrives())
                .plusMinutes(2 + chance.nextInt(9))
                .atZone(Session.ENGLAND)
                .toInstant());
        mark.setBytes(1, id);
        mark.setBytes(2, expected.placement());
        mark.setObject(3, day);
        mark.setString(4, expected.half());
        mark.setString(5, fact.name());
        mark.setObject(6, fact == Fact.LATE ? 5 + chance.nextInt(30) : null);
        mark.setString(7, fact == Fact.ABSENT && chance.nextInt(2) == 0 ? "ILL" : null);
        mark.setTimestamp(8, at);
        mark.setTimestamp(9, at);
        mark.setBytes(10, by);
        mark.addBatch();
        current.setBytes(1, expected.placement());
        current.setObject(2, day);
        current.setString(3, expected.half());
        current.setBytes(4, id);
        current.setTimestamp(5, at);
        current.addBatch();
    }

    private static Fact fact(Expected expected, LocalDate day, Random chance) {
        var roll = chance.nextInt(100);
        var week = day.toEpochDay() / 7 % 20;
        return switch (expected.pupil() % 12) {
            case 3 -> day.getDayOfWeek().getValue() == 1 && roll < 70 ? Fact.ABSENT : Fact.PRESENT;
            case 5 -> roll < 20 + 4 * week ? Fact.LATE : Fact.PRESENT;
            case 8 -> expected.half().equals("PM") && roll < 40 ? Fact.LEFT_EARLY : Fact.PRESENT;
            default -> roll < 5 ? Fact.ABSENT : roll < 11 ? Fact.LATE : Fact.PRESENT;
        };
    }

    /** The last ninety days before today on which the first school was open; they are the same for all three. */
    private static List<LocalDate> openDays(Connection connection, LocalDate today) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (var query = connection.prepareStatement(
                "SELECT COUNT(*) FROM term_part t WHERE t.starts_on <= ? AND t.ends_on >= ?"
                        + " AND NOT EXISTS (SELECT 1 FROM closure c WHERE c.school_id = t.school_id AND c.closed_on = ?)")) {
            for (var day = today.minusDays(90); day.isBefore(today); day = day.plusDays(1)) {
                var date = Date.valueOf(day);
                query.setDate(1, date);
                query.setDate(2, date);
                query.setDate(3, date);
                try (var rows = query.executeQuery()) {
                    if (rows.next() && rows.getInt(1) > 0 && day.getDayOfWeek().getValue() <= 5) {
                        days.add(day);
                    }
                }
            }
        }
        return days;
    }

    private static List<Expected> expected(Connection connection) throws SQLException {
        List<Expected> all = new ArrayList<>();
        var pupil = 0;
        var last = new byte[0];
        try (var query = connection.createStatement();
                var rows = query.executeQuery(EXPECTED)) {
            while (rows.next()) {
                var placement = rows.getBytes(1);
                if (!Arrays.equals(last, placement)) {
                    pupil++;
                    last = placement;
                }
                all.add(new Expected(
                        placement,
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getObject(5, LocalTime.class),
                        rows.getObject(6, LocalDate.class),
                        pupil));
            }
        }
        return all;
    }
}

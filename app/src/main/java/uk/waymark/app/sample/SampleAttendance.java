package uk.waymark.app.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.CurrentMark;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Proposal;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;
import uk.waymark.placements.PlacementKind;
import uk.waymark.timetable.State;

/**
 * A term of marks with patterns that somebody could find: one pupil who misses Mondays, one who arrives later every week, one whose
 * afternoons thin out, and the ordinary coughs and missed buses. The codes of all but the last days are decided.
 */
final class SampleAttendance {
    private static final String EXPECTED = """
            SELECT e.placement_id, e.session_date, e.half, e.arrives_at, p.kind, p.activity
              FROM expected_session e JOIN placement p ON p.id = e.placement_id
             WHERE e.session_date < ?
             ORDER BY e.placement_id, e.session_date, e.half""";

    private static final String MARK = "INSERT INTO mark (id, placement_id, session_date, half, fact, minutes_late,"
            + " reason, captured_at, received_at, marked_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ENTRY =
            "INSERT INTO register_entry (id, placement_id, session_date, half, code, proposed,"
                    + " rule, reason, supervisor, activity, decided_at, decided_by, decided_as)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Attendance officer')";

    private static final String COUNT_MARKS = """
            UPDATE expected_session e
              JOIN mark m ON m.placement_id = e.placement_id AND m.session_date = e.session_date AND m.half = e.half
               SET e.mark_id = m.id, e.fact = m.fact, e.captured_at = m.captured_at""";

    private static final String COUNT_ENTRIES = """
            UPDATE expected_session e
              JOIN register_entry r ON r.placement_id = e.placement_id AND r.session_date = e.session_date AND r.half = e.half
               SET e.entry_id = r.id, e.code = r.code""";

    private record Expected(
            byte[] placement,
            LocalDate day,
            Half half,
            LocalTime arrives,
            PlacementKind kind,
            String activity,
            int pupil) {}

    private record Said(
            Fact fact, @org.jspecify.annotations.Nullable Integer late, Optional<AbsenceReason> reason) {}

    private SampleAttendance() {}

    static void make(DatabaseAddress owner, Map<SampleAccount, Actor> staff, LocalDate today) throws SQLException {
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            var tutor = Objects.requireNonNull(staff.get(SampleAccount.TUTOR));
            var officer = Objects.requireNonNull(staff.get(SampleAccount.ATTENDANCE));
            var chance = new Random(20_260_901);
            try (var mark = connection.prepareStatement(MARK);
                    var entry = connection.prepareStatement(ENTRY)) {
                for (var expected : expected(connection, today)) {
                    var said = said(expected, chance);
                    var at = expected.day()
                            .atTime(expected.arrives())
                            .plusMinutes(2 + chance.nextInt(9))
                            .atZone(Session.ENGLAND)
                            .toInstant();
                    mark(mark, expected, said, at, tutor);
                    if (expected.day().isBefore(today.minusDays(4))) {
                        entry(entry, expected, said, at, tutor, officer);
                    }
                }
                mark.executeBatch();
                entry.executeBatch();
            }
            try (var count = connection.createStatement()) {
                count.executeUpdate(COUNT_MARKS);
                count.executeUpdate(COUNT_ENTRIES);
            }
            connection.commit();
        }
    }

    private static void mark(PreparedStatement mark, Expected expected, Said said, Instant at, Actor tutor)
            throws SQLException {
        session(mark, expected);
        mark.setString(5, said.fact().name());
        mark.setObject(6, said.late());
        mark.setString(7, said.reason().map(Enum::name).orElse(null));
        mark.setTimestamp(8, Timestamp.from(at));
        mark.setTimestamp(9, Timestamp.from(at));
        mark.setBytes(10, bytes(tutor.person().value()));
        mark.addBatch();
    }

    /** What the attendance officer accepted; where the school has to choose, the sample's officer chose. */
    private static void entry(
            PreparedStatement entry, Expected expected, Said said, Instant at, Actor tutor, Actor officer)
            throws SQLException {
        var current = new CurrentMark(
                said.fact(), Optional.ofNullable(said.late()), said.reason(), Optional.empty(), at, tutor.name());
        var proposal = Proposal.of(
                new Proposal.Known(expected.kind(), expected.half(), State.EXPECTED, Optional.of(current), 30));
        // Most pupils of the sample who are away turn out to have been ill, and so are those who are taught online.
        var ill = expected.kind() == PlacementKind.ONLINE || at.getEpochSecond() % 3 != 0;
        var code = proposal.code().filter(it -> !it.equals("N")).orElse(ill ? "I" : "O");
        session(entry, expected);
        entry.setString(5, code);
        entry.setString(6, proposal.code().orElse(null));
        entry.setString(7, proposal.rule());
        entry.setString(8, proposal.code().filter(code::equals).isPresent() ? null : "Spoke to home.");
        entry.setString(9, code.equals("B") ? tutor.name() : null);
        entry.setString(10, code.equals("B") ? expected.activity() : null);
        entry.setTimestamp(11, Timestamp.from(at.plusSeconds(6 * 3_600)));
        entry.setBytes(12, bytes(officer.person().value()));
        entry.addBatch();
    }

    private static void session(PreparedStatement statement, Expected expected) throws SQLException {
        statement.setBytes(1, bytes(Id.next()));
        statement.setBytes(2, expected.placement());
        statement.setObject(3, expected.day());
        statement.setString(4, expected.half().name());
    }

    private static byte[] bytes(UUID id) {
        return IdColumns.bytes(id);
    }

    private static Said said(Expected expected, Random chance) {
        var fact = expected.kind() == PlacementKind.ONLINE ? online(chance) : fact(expected, chance);
        return new Said(
                fact,
                fact == Fact.LATE ? 5 + chance.nextInt(25) : null,
                fact == Fact.ABSENT && chance.nextInt(2) == 0 ? Optional.of(AbsenceReason.ILL) : Optional.empty());
    }

    private static Fact online(Random chance) {
        return chance.nextInt(100) < 8 ? Fact.ABSENT : Fact.REMOTE;
    }

    private static Fact fact(Expected expected, Random chance) {
        var roll = chance.nextInt(100);
        var week = expected.day().toEpochDay() / 7 % 20;
        return switch (expected.pupil() % 12) {
            case 3 -> expected.day().getDayOfWeek().getValue() == 1 && roll < 70 ? Fact.ABSENT : Fact.PRESENT;
            case 5 -> roll < 20 + 4 * week ? Fact.LATE : Fact.PRESENT;
            case 8 -> expected.half() == Half.PM && roll < 40 ? Fact.ABSENT : Fact.PRESENT;
            default -> roll < 4 ? Fact.ABSENT : roll < 9 ? Fact.LATE : Fact.PRESENT;
        };
    }

    private static List<Expected> expected(Connection connection, LocalDate today) throws SQLException {
        List<Expected> all = new ArrayList<>();
        Map<UUID, Integer> pupils = new HashMap<>();
        try (var query = connection.prepareStatement(EXPECTED)) {
            query.setObject(1, today);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var placement = rows.getBytes(1);
                    var number = pupils.computeIfAbsent(IdColumns.uuid(placement), id -> pupils.size() + 1);
                    all.add(new Expected(
                            placement,
                            rows.getObject(2, LocalDate.class),
                            Half.valueOf(rows.getString(3)),
                            rows.getObject(4, LocalTime.class),
                            PlacementKind.valueOf(rows.getString(5)),
                            rows.getString(6),
                            number));
                }
            }
        }
        return all;
    }
}

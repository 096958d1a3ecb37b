package uk.waymark.app.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;

/**
 * What is left when everything but the database is taken away: the same rows by the same INSERT and UPDATE that a post ends in, one
 * commit a post, on a connection of its own that never leaves its thread. Nobody is asked who they are and nothing is refused.
 */
final class BareBatch implements Sender {
    private static final String MARK = """
            INSERT INTO mark (id, placement_id, session_date, half, fact, minutes_late, reason, note,
                              captured_at, device_id, sequence, received_at, marked_by, tablet_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String COUNT = """
            UPDATE expected_session e
              JOIN mark m ON m.placement_id = e.placement_id AND m.session_date = e.session_date AND m.half = e.half
               SET e.mark_id = m.id, e.fact = m.fact, e.captured_at = m.captured_at
             WHERE m.id IN (%s)""";

    private static final String TRAIL =
            "INSERT INTO trail_entry (recorded_at, person_id, action, subject_kind, subject_id, detail)"
                    + " VALUES (?, ?, 'MARKED', 'PersonId', ?, ?)";

    private final Place place;
    private final Session session;
    private final Clock clock;
    private final Connection connection;
    private final PreparedStatement mark;
    private final PreparedStatement count;
    private final PreparedStatement trail;
    private long sequence;

    BareBatch(DatabaseAddress database, Place place, Session session, Clock clock) throws SQLException {
        this.place = place;
        this.session = session;
        this.clock = clock;
        connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        mark = connection.prepareStatement(MARK);
        count = connection.prepareStatement(COUNT.formatted(
                String.join(", ", Collections.nCopies(place.placements().size(), "?"))));
        trail = connection.prepareStatement(TRAIL);
    }

    @Override
    public boolean post() throws SQLException {
        var now = Timestamp.from(clock.instant());
        var tutor = IdColumns.bytes(place.tutor());
        List<byte[]> ids = new ArrayList<>();
        for (var index = 0; index < place.placements().size(); index++) {
            var said = (index + sequence) % place.placements().size();
            var id = IdColumns.bytes(Id.next());
            ids.add(id);
            mark.setBytes(1, id);
            mark.setBytes(2, IdColumns.bytes(place.placements().get(index)));
            mark.setObject(3, session.date());
            mark.setString(4, session.half().name());
            mark.setString(5, said == 0 ? "ABSENT" : said == 1 ? "LATE" : "PRESENT");
            mark.setObject(6, said == 1 ? 10 : null, Types.SMALLINT);
            mark.setString(7, said == 0 ? "ILL" : null);
            mark.setString(8, null);
            mark.setTimestamp(9, now);
            mark.setString(10, "bench");
            mark.setLong(11, sequence);
            mark.setTimestamp(12, now);
            mark.setBytes(13, tutor);
            mark.setTimestamp(14, null);
            mark.addBatch();
        }
        sequence++;
        mark.executeBatch();
        for (var index = 0; index < ids.size(); index++) {
            count.setBytes(index + 1, ids.get(index));
        }
        var counted = count.executeUpdate();
        trail.setTimestamp(1, now);
        trail.setBytes(2, tutor);
        trail.setBytes(3, tutor);
        trail.setString(4, ids.size() + " marks");
        trail.executeUpdate();
        connection.commit();
        return counted == ids.size();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

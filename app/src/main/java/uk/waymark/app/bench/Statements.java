package uk.waymark.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import uk.waymark.database.DatabaseAddress;

/**
 * Counts what a piece of work asks the server, by the server's own counters. They are the whole server's, so of several times the
 * least is taken: what the pool, the background work or somebody else asks meanwhile does not come with every one of them.
 */
final class Statements implements AutoCloseable {
    private static final int TIMES = 15;

    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN ('Questions', 'Com_select',"
            + " 'Com_insert', 'Com_update', 'Com_delete', 'Com_insert_select', 'Com_update_multi')";

    private final Connection connection;

    Statements(DatabaseAddress database) throws SQLException {
        connection = database.connect();
    }

    /**
     * How many it were.
     *
     * @param rows that read or write rows
     * @param all with those that begin, end or set something
     */
    record Count(long rows, long all) {
        private Count least(Count other) {
            return new Count(Math.min(rows, other.rows), Math.min(all, other.all));
        }
    }

    Count of(BooleanSupplier work) throws SQLException {
        var least = new Count(Long.MAX_VALUE, Long.MAX_VALUE);
        for (var time = 0; time < TIMES; time++) {
            var before = counters();
            if (!work.getAsBoolean()) {
                throw new IllegalStateException("What was to be counted failed");
            }
            least = least.least(between(before, counters()));
        }
        return least;
    }

    /** The question for the counters is itself one of the questions. */
    private static Count between(Map<String, Long> before, Map<String, Long> after) {
        var all = after.getOrDefault("Questions", 0L) - before.getOrDefault("Questions", 0L) - 1;
        var rows = after.entrySet().stream()
                .filter(counter -> !counter.getKey().equals("Questions"))
                .mapToLong(counter -> counter.getValue() - before.getOrDefault(counter.getKey(), 0L))
                .sum();
        return new Count(rows, all);
    }

    private Map<String, Long> counters() throws SQLException {
        Map<String, Long> counters = new TreeMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNTERS)) {
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counters;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

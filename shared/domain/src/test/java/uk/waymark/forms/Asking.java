package uk.waymark.forms;

import java.sql.SQLException;
import java.util.stream.LongStream;
import uk.waymark.fixtures.TestDatabase;

/** Counts what the database server is asked. */
final class Asking {
    private Asking() {}

    /** The least of three, since the pool may open a connection in one of them. */
    static long asked(Runnable work) {
        return LongStream.range(0, 3)
                .map(time -> {
                    var before = questions();
                    work.run();
                    return questions() - before;
                })
                .min()
                .orElseThrow();
    }

    private static long questions() {
        try (var connection = TestDatabase.get().owner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_update')")) {
            var all = 0L;
            while (row.next()) {
                all += row.getLong(2);
            }
            return all;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

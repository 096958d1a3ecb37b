package uk.waymark.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.IdColumns;

/** Writes many rows at once, as the owner of the schema; each insert is a transaction of its own. */
record Filler(Connection connection) {
    /** The values of one row. */
    interface Columns {
        @Nullable
        Object[] of(int number);
    }

    void insert(String insert, int many, Columns columns) throws SQLException {
        try (var statement = connection.prepareStatement(insert)) {
            for (var number = 0; number < many; number++) {
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

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}

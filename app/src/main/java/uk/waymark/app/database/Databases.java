package uk.waymark.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import uk.waymark.app.Environment;
import uk.waymark.app.Trouble;
import uk.waymark.database.DatabaseAddress;
import uk.waymark.database.Schema;

/** Finds the database, brings it to this version's schema, and says as whom the application enters it. */
public final class Databases {
    private static final String USER = "waymark";

    private Databases() {}

    /**
     * A database that is ready.
     *
     * @param embedded whether Waymark brought it along
     */
    public record Ready(DatabaseAddress application, DatabaseAddress owner, boolean embedded, AutoCloseable server) {}

    public static Ready prepare(Environment environment, Consumer<String> progress) {
        return environment
                .database()
                .map(database -> external(database, environment.owner().orElse(database), progress))
                .orElseGet(() -> embedded(environment, progress));
    }

    /** For a piece of work beside a Waymark that may be running: its database is used and left running. */
    public static Ready join(Environment environment) {
        var running = environment.database().isPresent()
                ? Optional.<DatabaseAddress>empty()
                : EmbeddedDatabase.running(environment.home());
        return running.map(owner -> joined(environment, owner)).orElseGet(() -> prepare(environment, words -> {}));
    }

    private static Ready joined(Environment environment, DatabaseAddress owner) {
        try {
            var secret = EmbeddedDatabase.secret(environment.home().resolve("application-secret"));
            return new Ready(new DatabaseAddress(owner.url(), USER, secret), owner, true, () -> {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Ready external(DatabaseAddress application, DatabaseAddress owner, Consumer<String> progress) {
        progress.accept("Looking at the database " + application.url().replaceFirst("\\?.*", ""));
        migrate(owner);
        refuseUnreachable(application);
        if (!owner.equals(application)) {
            grant(application, owner, progress);
        }
        return new Ready(application, owner, false, () -> {});
    }

    /** Brings an external database to this version's schema, as its owner. */
    public static void migrate(DatabaseAddress owner) {
        refuseUnreachable(owner);
        try {
            Schema.migrate(owner);
        } catch (FlywayException refused) {
            throw new Trouble(
                    "The schema could not be brought up to date as " + owner.user() + ": " + refused.getMessage(),
                    refused);
        }
    }

    private static void refuseUnreachable(DatabaseAddress address) {
        try (var connection = address.connect()) {
            connection.isValid(5);
        } catch (SQLException unreachable) {
            throw new Trouble(sentence(address, unreachable), unreachable);
        }
    }

    /** A new version may have new tables; where the owner may not grant, somebody else does it with what ./waymark grants prints. */
    private static void grant(DatabaseAddress application, DatabaseAddress owner, Consumer<String> progress) {
        try {
            Schema.grantTo(application, owner);
        } catch (SQLException mayNot) {
            progress.accept("The owner may not give grants; if something is denied, run what ./waymark grants prints");
        }
    }

    private static String sentence(DatabaseAddress address, SQLException why) {
        var where = address.url().replaceFirst("\\?.*", "");
        return switch (why.getErrorCode()) {
            case 1045 ->
                "The database " + where + " does not accept this user and password for " + address.user()
                        + "; check WAYMARK_DATABASE_USER and WAYMARK_DATABASE_PASSWORD.";
            case 1044, 1049 ->
                "The database " + where + " does not exist, or " + address.user()
                        + " may not use it; create it, or check WAYMARK_DATABASE_URL.";
            default -> "The database " + where + " does not answer; start it, or check WAYMARK_DATABASE_URL.";
        };
    }

    private static Ready embedded(Environment environment, Consumer<String> progress) {
        progress.accept("Starting the embedded database in " + environment.home());
        var server = EmbeddedDatabase.start(environment.home());
        try {
            progress.accept("Bringing the schema up to date");
            Schema.migrate(server.owner());
            var secret = EmbeddedDatabase.secret(environment.home().resolve("application-secret"));
            Schema.makeUser(server.owner(), "waymark", USER, "127.0.0.1", secret);
            return new Ready(server.as(USER, secret), server.owner(), true, server);
        } catch (SQLException | FlywayException broken) {
            server.close();
            throw new Trouble(
                    "The embedded database in " + environment.home() + " cannot be prepared: " + broken.getMessage(),
                    broken);
        } catch (IOException broken) {
            server.close();
            throw new UncheckedIOException(broken);
        }
    }
}

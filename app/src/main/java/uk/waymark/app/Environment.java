package uk.waymark.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import uk.waymark.database.DatabaseAddress;

/**
 * What the environment says about where Waymark runs.
 *
 * @param port of the web server
 * @param home the folder for what is kept
 * @param database the database to use instead of the embedded one
 * @param owner as whom the schema is changed, where that is not the application's own user
 * @param address where the outside world finds Waymark
 * @param serverUser as whom a database server is entered that the command line names
 */
public record Environment(
        int port,
        Path home,
        Optional<DatabaseAddress> database,
        Optional<DatabaseAddress> owner,
        String address,
        String serverUser,
        String serverPassword) {

    public static Environment of(Map<String, String> variables) {
        var port = port(variables.getOrDefault("WAYMARK_PORT", "8080"));
        var home = Path.of(variables.getOrDefault("WAYMARK_HOME", ".waymark")).toAbsolutePath();
        var url = Optional.ofNullable(variables.get("WAYMARK_DATABASE_URL")).filter(text -> !text.isBlank());
        var database = url.map(it -> address(
                it,
                variables.getOrDefault("WAYMARK_DATABASE_USER", "waymark"),
                variables.getOrDefault("WAYMARK_DATABASE_PASSWORD", "")));
        var owner = url.filter(it -> variables.containsKey("WAYMARK_DATABASE_OWNER"))
                .map(it -> address(
                        it,
                        variables.getOrDefault("WAYMARK_DATABASE_OWNER", ""),
                        variables.getOrDefault("WAYMARK_DATABASE_OWNER_PASSWORD", "")));
        return new Environment(
                port,
                home,
                database,
                owner,
                variables.getOrDefault("WAYMARK_ADDRESS", "http://localhost:" + port),
                variables.getOrDefault("WAYMARK_DATABASE_USER", "root"),
                variables.getOrDefault("WAYMARK_DATABASE_PASSWORD", ""));
    }

    private static DatabaseAddress address(String url, String user, String password) {
        if (!url.startsWith("jdbc:mysql://")) {
            throw new Trouble(
                    "WAYMARK_DATABASE_URL must look like jdbc:mysql://host:3306/waymark, but is " + url + ".");
        }
        return new DatabaseAddress(url, user, password).withOptions();
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new Trouble("WAYMARK_PORT must be a number from 0 to 65535, but is " + text + ".");
    }
}

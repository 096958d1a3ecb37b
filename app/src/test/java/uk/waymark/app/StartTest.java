package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.waymark.app.database.Databases;
import uk.waymark.fixtures.TestDatabase;

/** What keeps Waymark from starting is one clear sentence. */
class StartTest {
    private static Environment environment(String url, String user, String password) {
        return Environment.of(Map.of(
                "WAYMARK_DATABASE_URL", url, "WAYMARK_DATABASE_USER", user, "WAYMARK_DATABASE_PASSWORD", password));
    }

    private static String url() {
        return TestDatabase.get().owner().url().replaceFirst("\\?.*", "");
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var environment = Environment.of(Map.of("WAYMARK_PORT", Integer.toString(taken.getLocalPort())));

            assertThatThrownBy(() -> Waymark.run(List.of("run"), environment))
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void aDatabaseThatIsDownAWrongPasswordAndAMissingOneAreToldApart() {
        assertThatThrownBy(
                        () -> Databases.prepare(environment("jdbc:mysql://127.0.0.1:1/waymark", "x", "y"), words -> {}))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("does not answer");
        assertThatThrownBy(() -> Databases.prepare(environment(url(), "waymark_test", "wrong"), words -> {}))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("does not accept this user and password");
        assertThatThrownBy(() -> Databases.prepare(environment(url() + "_not_there", "root", ""), words -> {}))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void nonsenseInTheEnvironmentIsNamed() {
        assertThatThrownBy(() -> Environment.of(Map.of("WAYMARK_PORT", "eighty")))
                .hasMessageContaining("WAYMARK_PORT");
        assertThatThrownBy(() -> Environment.of(Map.of("WAYMARK_DATABASE_URL", "postgres://x")))
                .hasMessageContaining("jdbc:mysql://");
        assertThatThrownBy(() -> Waymark.run(List.of("dance"), Environment.of(Map.of())))
                .hasMessageContaining("no command \"dance\"");
    }

    @Test
    void aDatabaseOfOnesOwnIsNotEmbedded() throws Exception {
        var ready = Databases.prepare(environment(url(), "root", ""), words -> {});

        assertThat(ready.embedded()).isFalse();
        ready.server().close();
    }

    @Test
    void theProcessEndsWithTheSentenceAndANonZeroExit() throws Exception {
        var process = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "uk.waymark.app.Waymark",
                "run");
        process.environment().put("WAYMARK_DATABASE_URL", "jdbc:mysql://127.0.0.1:1/waymark");
        process.environment().put("WAYMARK_PORT", "0");
        process.redirectErrorStream(true);
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).isEqualTo(1);
        assertThat(said)
                .contains("waymark: The database jdbc:mysql://127.0.0.1:1/waymark does not answer")
                .doesNotContain("\tat ");
    }
}

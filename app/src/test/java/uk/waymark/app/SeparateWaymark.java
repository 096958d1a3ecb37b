package uk.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.notices.MailSettings;

/**
 * Waymark in a process of its own, on the database of the tests, so that it can be killed. Its clock is that of the tests: with their
 * classes on its path it is always Mon 23 Nov 2026, 09:05.
 */
final class SeparateWaymark implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(120);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String databaseUrl;
    private final int port;
    private final Path log;
    private Process process;

    /** @param databaseUrl where it finds the database, which may be behind a {@link Wire} */
    SeparateWaymark(String databaseUrl) throws IOException {
        this.databaseUrl = databaseUrl;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        log = Files.createTempFile("waymark", ".log");
        process = begin();
    }

    private Process begin() throws IOException {
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                "uk.waymark.app.Waymark",
                "run");
        var owner = TestDatabase.get().owner();
        var user = TestDatabase.get().application();
        builder.environment().put("WAYMARK_DATABASE_URL", databaseUrl);
        builder.environment().put("WAYMARK_DATABASE_USER", user.user());
        builder.environment().put("WAYMARK_DATABASE_PASSWORD", user.password());
        builder.environment().put("WAYMARK_DATABASE_OWNER", owner.user());
        builder.environment().put("WAYMARK_DATABASE_OWNER_PASSWORD", owner.password());
        var mail = RunningWaymark.get().bean(MailSettings.class);
        builder.environment().put("WAYMARK_MAIL_PORT", Integer.toString(mail.port()));
        builder.environment().put("WAYMARK_PORT", Integer.toString(port));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var begun = builder.start();
        var until = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < until && begun.isAlive()) {
            if (answers()) {
                return begun;
            }
            pause();
        }
        begun.destroyForcibly();
        throw new IllegalStateException("It does not start: " + Files.readString(log));
    }

    private boolean answers() {
        try {
            return send(request("/health/readiness").GET()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return port;
    }

    /** As a power cut would: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    void startAgain() throws IOException {
        process = begin();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(40));
    }

    /** Throws {@link UncheckedIOException} when no answer came. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> post(String path, String body, String token) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    String token(SampleAccount account) {
        var answer = send(request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\":\"" + account.email() + "\",\"password\":\"" + SampleAccount.PASSWORD + "\"}")));
        return found(Pattern.compile("\"accessToken\":\"([^\"]+)\""), answer.body());
    }

    String placement(String token) {
        var answer = send(request("/api/v1/registers/2026-11-23/AM")
                .header("Authorization", "Bearer " + token)
                .GET());
        return found(Pattern.compile("\"placementId\":\"([0-9a-f-]{36})\""), answer.body());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws Exception {
        kill();
        Files.deleteIfExists(log);
    }
}

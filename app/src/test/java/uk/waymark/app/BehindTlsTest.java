package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.TestDatabase;

/** A Waymark that stands behind TLS, without sample data, with narrow limits. */
class BehindTlsTest {
    private static ApplicationContext context;
    private static int port;

    @BeforeAll
    static void start() {
        RunningWaymark.get();
        Map<String, Object> properties = new HashMap<>(TestDatabase.get().properties());
        properties.put("waymark.address", "https://waymark.example");
        properties.put("waymark.limits.sign-in-per-minute", 3);
        properties.put("waymark.limits.api-per-minute", 5);
        properties.put("waymark.background", "false");
        properties.put("micronaut.server.port", 0);
        context = Waymark.start(properties);
        port = context.getBean(EmbeddedServer.class).start().getPort();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String path) {
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create("http://localhost:" + port + path);
            return client.send(request.uri(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpResponse<String> signIn() {
        var form = RunningWaymark.form("email", SampleAccount.DSL.email(), "password", SampleAccount.PASSWORD);
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                "/sign-in");
    }

    @Test
    void cookiesAreSecureAndTheNextVisitStaysOnTlsAndTooManyTriesAreTurnedAway() {
        var first = signIn();
        assertThat(first.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure");
        assertThat(first.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");

        signIn();
        signIn();
        var fourth = signIn();
        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void theEndpointTurnsAwayWhoHammersIt() {
        for (var time = 0; time < 5; time++) {
            assertThat(send(HttpRequest.newBuilder().GET(), "/api/v1/registers/2026-11-23/AM")
                            .statusCode())
                    .isEqualTo(401);
        }
        var sixth = send(HttpRequest.newBuilder().GET(), "/api/v1/registers/2026-11-23/AM");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.body()).contains("Too many requests");
    }

    @Test
    void thePageForCaughtMailDoesNotExistWithoutSampleData() {
        assertThat(send(HttpRequest.newBuilder().GET(), "/sample-mail").statusCode())
                .isIn(401, 404);
    }
}

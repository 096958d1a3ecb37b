package uk.waymark.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.app.sample.SampleData;
import uk.waymark.app.sample.SampleMail;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.TestDatabase;

/** The whole application with its sample data, on a free port, started once for all tests; it is always Mon 23 Nov 2026, 09:05. */
public final class RunningWaymark {
    private static final RunningWaymark ONLY = new RunningWaymark();

    private final ApplicationContext context;
    private final int port;

    private RunningWaymark() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.get().properties());
        properties.putAll(SampleMail.start().properties());
        properties.put("micronaut.server.port", 0);
        properties.put("waymark.sample", true);
        properties.put("waymark.limits.sign-in-per-minute", 100_000);
        properties.put("waymark.limits.api-per-minute", 100_000);
        context = Waymark.start(properties);
        context.getBean(SampleData.class).putInWhenNew(TestDatabase.get().owner(), words -> {});
        port = context.getBean(EmbeddedServer.class).start().getPort();
    }

    public static RunningWaymark get() {
        return ONLY;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ApplicationContext context() {
        return context;
    }

    /** What the server's clock says. */
    Instant now() {
        return context.getBean(MovableClock.class).instant();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** A browser's worth of cookies, signed in as this account. */
    Visitor visitor(SampleAccount account) {
        var visitor = visitor();
        var answer =
                visitor.post("/sign-in", form("email", account.email(), "password", SampleAccount.PASSWORD, "to", ""));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(account + " cannot sign in: " + answer.statusCode());
        }
        return visitor;
    }

    Visitor visitor() {
        return new Visitor();
    }

    static String form(String... pairs) {
        var form = new StringBuilder();
        for (var index = 0; index < pairs.length; index += 2) {
            form.append(index == 0 ? "" : "&")
                    .append(pairs[index])
                    .append('=')
                    .append(URLEncoder.encode(pairs[index + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    /** Somebody who sends requests and keeps cookies, and follows no redirect. */
    final class Visitor {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> get(String path, String... headers) {
            return send(HttpRequest.newBuilder().GET(), path, headers);
        }

        HttpResponse<String> post(String path, String form, String... headers) {
            return send(
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)),
                    path,
                    headers);
        }

        HttpResponse<String> json(String path, String body, String... headers) {
            return bytes(path, body.getBytes(StandardCharsets.UTF_8), headers);
        }

        HttpResponse<String> bytes(String path, byte[] body, String... headers) {
            return send(
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                    path,
                    headers);
        }

        private HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers) {
            for (var index = 0; index < headers.length; index += 2) {
                request.header(headers[index], headers[index + 1]);
            }
            try {
                return client.send(request.uri(URI.create(url(path))).build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}

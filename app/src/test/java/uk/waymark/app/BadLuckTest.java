package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.IdColumns;

/** Cut lines, a killed server, a lost database, nine o'clock: what was acknowledged is there once, and what was not is known. */
@Tag("ATT-26")
class BadLuckTest {
    private static final Pattern RECEIPT =
            Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"outcome\":\"(ACCEPTED|DUPLICATE|SUPERSEDED|REFUSED)\"");

    private final RunningWaymark waymark = RunningWaymark.get();

    private static String mark(String id, String placement, String capturedAt) {
        return "{\"id\":\"" + id + "\",\"placementId\":\"" + placement
                + "\",\"date\":\"2026-11-23\",\"session\":\"AM\",\"fact\":\"PRESENT\",\"capturedAt\":\"" + capturedAt
                + "\",\"deviceId\":\"bad-luck\",\"sequence\":1}";
    }

    private static String body(List<String> ids, String placement) {
        return "{\"marks\":["
                + String.join(
                        ",",
                        ids.stream()
                                .map(id -> mark(id, placement, "2026-11-23T09:04:00Z"))
                                .toList())
                + "]}";
    }

    private static List<String> ids(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> UUID.randomUUID().toString())
                .toList();
    }

    private static Set<String> acknowledged(HttpResponse<String> answer) {
        Set<String> safe = new HashSet<>();
        var matcher = RECEIPT.matcher(answer.body());
        while (matcher.find()) {
            if (!matcher.group(2).equals("REFUSED")) {
                safe.add(matcher.group(1));
            }
        }
        return safe;
    }

    /** How many of these marks the database has; the primary key keeps each from being there twice. */
    private static int kept(Iterable<String> ids) throws SQLException {
        var kept = 0;
        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM mark WHERE id = ?")) {
            for (var id : ids) {
                query.setBytes(1, IdColumns.bytes(UUID.fromString(id)));
                try (var row = query.executeQuery()) {
                    row.next();
                    kept += row.getInt(1);
                }
            }
        }
        return kept;
    }

    private String token(RunningWaymark.Visitor tablet) {
        var answer = tablet.json(
                "/api/v1/tokens",
                "{\"username\":\"" + SampleAccount.TUTOR2.email() + "\",\"password\":\"" + SampleAccount.PASSWORD
                        + "\"}");
        return answer.body().replaceAll(".*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    private String placement(RunningWaymark.Visitor tablet, String token) {
        var matcher = Pattern.compile("\"placementId\":\"([0-9a-f-]{36})\"")
                .matcher(tablet.get("/api/v1/registers/2026-11-23/AM", "Authorization", "Bearer " + token)
                        .body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void aServerThatIsKilledInTheMiddleOfPostsLosesNothingThatItAcknowledged() throws Exception {
        var url = TestDatabase.get().owner().url().replaceFirst("\\?.*", "");
        try (var separate = new SeparateWaymark(url)) {
            var token = separate.token(SampleAccount.TUTOR2);
            var placement = separate.placement(token);
            List<String> sent = Collections.synchronizedList(new ArrayList<>());
            Set<String> safe = ConcurrentHashMap.newKeySet();
            var going = new AtomicBoolean(true);
            var reached = new AtomicReference<Throwable>();
            var tablet = Thread.startVirtualThread(() -> {
                while (going.get()) {
                    var ids = ids(12);
                    sent.addAll(ids);
                    try {
                        safe.addAll(acknowledged(separate.post("/api/v1/marks", body(ids, placement), token)));
                    } catch (UncheckedIOException cut) {
                        reached.set(cut);
                        return;
                    }
                }
            });
            while (safe.size() < 120) {
                SeparateWaymark.pause();
            }
            separate.kill();
            going.set(false);
            tablet.join(Duration.ofSeconds(60));

            assertThat(reached.get())
                    .as("the tablet knows that something is not safe")
                    .isNotNull();
            assertThat(kept(safe)).isEqualTo(safe.size());
            separate.startAgain();
            var again = separate.token(SampleAccount.TUTOR2);
            for (var from = 0; from < sent.size(); from += 120) {
                var batch = sent.subList(from, Math.min(sent.size(), from + 120));
                assertThat(acknowledged(separate.post("/api/v1/marks", body(batch, placement), again)))
                        .hasSameSizeAs(batch);
            }
            assertThat(kept(sent)).isEqualTo(sent.size());
        }
    }

    @Test
    void aDatabaseThatIsGoneForAWhileIsSaidAndNothingIsLost() throws Exception {
        var url = TestDatabase.get().owner().url().replaceFirst("\\?.*", "");
        var matcher = Pattern.compile("jdbc:mysql://([^:/]+):(\\d+)/(.*)").matcher(url);
        assertThat(matcher.matches()).isTrue();
        try (var wire = new Wire(Integer.parseInt(matcher.group(2)));
                var separate = new SeparateWaymark("jdbc:mysql://127.0.0.1:" + wire.port() + "/" + matcher.group(3))) {
            var token = separate.token(SampleAccount.TUTOR2);
            var placement = separate.placement(token);
            var ids = ids(12);

            wire.cut();
            var gone = separate.post("/api/v1/marks", body(ids, placement), token);
            assertThat(gone.statusCode()).isEqualTo(503);
            assertThat(gone.headers().firstValue("Retry-After")).isPresent();
            assertThat(gone.body()).contains("send it again").doesNotContain("SQL", "Exception");
            assertThat(acknowledged(gone)).isEmpty();

            wire.join();
            HttpResponse<String> back;
            var tries = 0;
            do {
                SeparateWaymark.pause();
                back = separate.post("/api/v1/marks", body(ids, placement), token);
            } while (back.statusCode() != 200 && ++tries < 100);
            assertThat(acknowledged(back)).hasSize(12);
            assertThat(kept(ids)).isEqualTo(12);
        }
    }

    @Test
    void aConnectionThatIsCutBeforeTheAnswerLeavesTheMarkOnce() throws Exception {
        var tablet = waymark.visitor();
        var token = token(tablet);
        var placement = placement(tablet, token);
        var ids = ids(3);
        var body = body(ids, placement).getBytes(StandardCharsets.UTF_8);
        var port = Integer.parseInt(waymark.url("").replaceAll(".*:", ""));
        for (var time = 0; time < 5; time++) {
            try (var line = new Socket(InetAddress.getByName("localhost"), port)) {
                line.getOutputStream()
                        .write(("POST /api/v1/marks HTTP/1.1\r\nHost: localhost:" + port
                                        + "\r\nAuthorization: Bearer " + token
                                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                // Sometimes the whole of it, sometimes half.
                line.getOutputStream().write(body, 0, time % 2 == 0 ? body.length : body.length / 2);
                line.getOutputStream().flush();
            }
        }

        var again = tablet.json("/api/v1/marks", body(ids, placement), "Authorization", "Bearer " + token);

        assertThat(acknowledged(again)).hasSize(3);
        assertThat(kept(ids)).isEqualTo(3);
    }

    @Test
    void aTokenThatEndsInTheMiddleOfAQueueIsSaidAndNothingIsKeptAfterwards() throws Exception {
        var tablet = waymark.visitor();
        var token = token(tablet);
        var placement = placement(tablet, token);
        var before = ids(2);
        assertThat(acknowledged(
                        tablet.json("/api/v1/marks", body(before, placement), "Authorization", "Bearer " + token)))
                .hasSize(2);

        waymark.bean(SignIns.class).signOut(new Token(token));
        HttpResponse<String> answer;
        List<String> after;
        var tries = 0;
        do {
            SeparateWaymark.pause();
            after = ids(2);
            answer = tablet.json("/api/v1/marks", body(after, placement), "Authorization", "Bearer " + token);
        } while (answer.statusCode() != 401 && ++tries < 60);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Sign in first");
        assertThat(kept(after)).isZero();
        assertThat(kept(before)).isEqualTo(2);
    }

    @Test
    void aClockThatIsADayOffIsPutRightAndBothTimesAreKept() throws Exception {
        var tablet = waymark.visitor();
        var token = token(tablet);
        var placement = placement(tablet, token);
        var id = UUID.randomUUID().toString();
        var tomorrow = mark(id, placement, "2026-11-24T09:04:00Z");

        var refused =
                tablet.json("/api/v1/marks", "{\"marks\":[" + tomorrow + "]}", "Authorization", "Bearer " + token);
        assertThat(refused.body()).contains("IN_THE_FUTURE", "clock");

        var taken = tablet.json(
                "/api/v1/marks",
                "{\"sentAt\":\"2026-11-24T09:05:00Z\",\"marks\":[" + tomorrow + "]}",
                "Authorization",
                "Bearer " + token);
        assertThat(acknowledged(taken)).containsExactly(id);
        var again = tablet.json(
                "/api/v1/marks",
                "{\"sentAt\":\"2026-11-24T09:05:20Z\",\"marks\":[" + tomorrow + "]}",
                "Authorization",
                "Bearer " + token);
        assertThat(again.body()).contains("DUPLICATE");

        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement("SELECT captured_at, tablet_at FROM mark WHERE id = ?")) {
            query.setBytes(1, IdColumns.bytes(UUID.fromString(id)));
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).startsWith("2026-11-23 09:04:00");
                assertThat(row.getString(2)).startsWith("2026-11-24 09:04:00");
            }
        }
    }

    @Test
    void atNineOClockAHundredAndTwentyEightTabletsAreAllHeard() throws Exception {
        var world = waymark.bean(World.class);
        var school = world.school();
        var signed = new Signed(waymark);
        var site = world.site(signed.provider);
        List<String> placements = IntStream.range(0, 16)
                .mapToObj(number -> world.placement(world.pupil(school), school, site)
                        .value()
                        .toString())
                .toList();
        var token = signed.as(Role.TUTOR);
        List<String> all = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (var tablet = 0; tablet < 128; tablet++) {
            var ids = ids(12);
            all.addAll(ids);
            var placement = placements.get(tablet % placements.size());
            bodies.add(body(ids, placement));
        }

        Set<String> safe = new HashSet<>();
        try (var tablets = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = bodies.stream()
                    .map(body -> tablets.submit(
                            () -> waymark.visitor().json("/api/v1/marks", body, "Authorization", "Bearer " + token)))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                safe.addAll(acknowledged(answer.get()));
            }
        }

        assertThat(safe).hasSize(128 * 12);
        assertThat(kept(all)).isEqualTo(128 * 12);
    }
}

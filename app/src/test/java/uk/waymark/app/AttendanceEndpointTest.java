package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.app.sample.SampleAccount;

/** The contract of the attendance endpoint, over HTTP as a tablet uses it. */
class AttendanceEndpointTest {
    private static final String REGISTER = "/api/v1/registers/2026-11-23/AM";
    private static final Pattern PLACEMENT = Pattern.compile("\"placementId\":\"([0-9a-f-]{36})\"");

    private final RunningWaymark waymark = RunningWaymark.get();
    private final RunningWaymark.Visitor tablet = waymark.visitor();
    private String token = "";
    private String placement = "";

    @BeforeEach
    void aTabletWithAToken() {
        token = token(SampleAccount.TUTOR2);
        var register = tablet.get(REGISTER, "Authorization", "Bearer " + token).body();
        var found = PLACEMENT.matcher(register);
        assertThat(found.find()).as(register).isTrue();
        placement = found.group(1);
    }

    private String token(SampleAccount account) {
        var answer = tablet.json(
                "/api/v1/tokens",
                "{\"username\":\"" + account.email() + "\",\"password\":\"" + SampleAccount.PASSWORD + "\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"expiresIn\":43200");
        return answer.body().replaceAll(".*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    private static String mark(String id, String placement, String fact, String more) {
        return "{\"id\":\"" + id + "\",\"placementId\":\"" + placement
                + "\",\"date\":\"2026-11-23\",\"session\":\"AM\",\"fact\":\"" + fact
                + "\",\"capturedAt\":\"2026-11-23T09:04:00Z\",\"deviceId\":\"tablet-1\",\"sequence\":1" + more + "}";
    }

    private HttpResponse<String> post(String body) {
        return tablet.json("/api/v1/marks", body, "Authorization", "Bearer " + token);
    }

    @Test
    @Tag("ATT-03")
    void aRegisterNamesPupilsByForenameAndInitialOnly() {
        var register = tablet.get(REGISTER, "Authorization", "Bearer " + token);

        assertThat(register.statusCode()).isEqualTo(200);
        assertThat(register.body())
                .contains(
                        "\"date\":\"2026-11-23\"",
                        "\"session\":\"AM\"",
                        "\"serverTime\":\"2026-11-23T09:05:00Z\"",
                        "\"closesAt\":\"09:")
                .contains("\"displayName\":\"Bracken M\"")
                .doesNotContain("Bracken Madeupham", "\"upn\"");
    }

    @Test
    @Tag("ATT-01")
    void aMarkIsReceivedSentAgainAndRefusedWithOtherContent() {
        var id = UUID.randomUUID().toString();
        var first = post("{\"marks\":[" + mark(id, placement, "PRESENT", "") + "]}");
        var again = post("{\"marks\":[" + mark(id, placement, "PRESENT", "") + "]}");
        var other = post("{\"marks\":[" + mark(id, placement, "ABSENT", "") + "]}");

        assertThat(first.body()).contains("\"outcome\":\"ACCEPTED\"", id);
        assertThat(again.body()).contains("\"outcome\":\"DUPLICATE\"");
        assertThat(other.body()).contains("\"outcome\":\"REFUSED\"", "\"code\":\"ID_REUSED\"");
    }

    @Test
    void aBadMarkIsRefusedByFieldAndItsNeighboursAreKept() {
        var good = mark(UUID.randomUUID().toString(), placement, "PRESENT", "");
        var answer = post("{\"marks\":[" + mark("no-id", placement, "PRESENT", "") + ","
                + mark(UUID.randomUUID().toString(), placement, "DANCING", "") + ","
                + mark(UUID.randomUUID().toString(), placement, "LATE", "") + ","
                + mark(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "PRESENT", "") + "," + good + "]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id: ", "fact: ", "minutesLate: ", "NOT_PLACED_HERE", "ACCEPTED");
    }

    @Test
    void anothersPlacementLooksLikeNone() {
        token = token(SampleAccount.TUTOR);
        var theirs = post("{\"marks\":[" + mark(UUID.randomUUID().toString(), placement, "PRESENT", "") + "]}");

        assertThat(theirs.body()).contains("NOT_PLACED_HERE");
    }

    @Test
    void aBodyThatIsNoSuchDocumentIsAProblem() {
        for (var body : new String[] {
            "",
            "{",
            "[]",
            "\"marks\"",
            "{\"marks\":7}",
            "{\"marks\":null}",
            "{\"marks\":[{\"minutesLate\":\"x\"}]}",
            "{}"
        }) {
            var answer = post(body);
            assertThat(answer.statusCode()).as(body + " -> " + answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(body)
                    .startsWith("application/problem+json");
        }
    }

    @Test
    void invalidUtf8IsAProblemAndTooMuchIsTooMuch() {
        var broken = ("{\"marks\":[" + mark(UUID.randomUUID().toString(), placement, "PRESENT", ",\"note\":\"~\"")
                        + "]}")
                .getBytes(StandardCharsets.UTF_8);
        for (var index = 0; index < broken.length; index++) {
            if (broken[index] == '~') {
                broken[index] = (byte) 0xFF;
            }
        }
        assertThat(tablet.bytes("/api/v1/marks", broken, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(400);

        var many = IntStream.range(0, 501)
                .mapToObj(number -> mark(UUID.randomUUID().toString(), placement, "PRESENT", ""))
                .collect(Collectors.joining(","));
        assertThat(post("{\"marks\":[" + many + "]}").statusCode()).isEqualTo(413);
        assertThat(tablet.bytes("/api/v1/marks", new byte[2_000_000], "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void withoutATokenOrWithAnotherRoleNothingIsSaid() {
        assertThat(waymark.visitor().get(REGISTER).statusCode()).isEqualTo(401);
        assertThat(waymark.visitor()
                        .get(REGISTER, "Authorization", "Bearer nonsense")
                        .statusCode())
                .isEqualTo(401);
        token = token(SampleAccount.DSL);
        assertThat(tablet.get(REGISTER, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(403);
        assertThat(post("{\"marks\":[]}").statusCode()).isEqualTo(403);
    }

    @Test
    void theWebSignInsCookieOpensItToo() {
        assertThat(waymark.visitor(SampleAccount.TUTOR).get(REGISTER).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDateOrSessionThatIsNoneIsAProblem() {
        assertThat(tablet.get("/api/v1/registers/tomorrow/AM", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(400);
        assertThat(tablet.get("/api/v1/registers/2026-11-23/EVENING", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theDocumentOfTheEndpointNamesEveryOperation() {
        var document = waymark.visitor().get("/api/openapi.yml");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body())
                .contains("/api/v1/tokens", "/api/v1/marks", "/api/v1/registers/{date}/{session}", "capturedAt");
        assertThat(waymark.visitor().get("/api/docs").body()).contains("swagger-ui");
    }
}

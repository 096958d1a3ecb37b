package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PersonId;
import uk.waymark.safeguarding.ConcernKind;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.tablets.CodeOutcome;
import uk.waymark.tablets.EnrolOutcome;
import uk.waymark.tablets.EnrolmentCode;
import uk.waymark.tablets.TabletSignIns;
import uk.waymark.tablets.TabletVisitor;
import uk.waymark.tablets.Tablets;

/** What a shared tablet and the server say to each other, over HTTP. */
class TabletEndpointTest {
    private static final String PERSON = "X-Waymark-Person";

    private final RunningWaymark waymark = RunningWaymark.get();
    private final TabletSignIns signIns = waymark.bean(TabletSignIns.class);
    private TabletWorld world = new TabletWorld(waymark, 3);
    private Token tablet = new Token("");
    private PersonId person = PersonId.next();
    private String email = "";

    @BeforeEach
    void aTabletOnWhichATutorHasJoined() {
        tablet = world.tablet().token();
        email = world.staff("Tess Test", Role.TUTOR);
        person = world.joined(tablet, email);
    }

    private String[] headers() {
        return new String[] {
            "Cookie", "waymark-tablet=" + tablet.value(), PERSON, person.value().toString()
        };
    }

    private HttpResponse<String> get(String path, String... more) {
        var all = new String[4 + more.length];
        System.arraycopy(headers(), 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return waymark.visitor().get(path, all);
    }

    private HttpResponse<String> post(String path, String body) {
        return waymark.visitor().json(path, body, headers());
    }

    private static String mark(String placement) {
        return "{\"sentAt\":\"2026-11-23T09:05:00Z\",\"marks\":[{\"id\":\"" + UUID.randomUUID()
                + "\",\"placementId\":\""
                + placement + "\",\"date\":\"2026-11-23\",\"session\":\"AM\",\"fact\":\"PRESENT\","
                + "\"capturedAt\":\"2026-11-23T09:04:00Z\",\"deviceId\":\"t\",\"sequence\":1}]}";
    }

    @Test
    void aCodeWorksOnceAndHoweverItIsTyped() {
        var code = world.code();
        var typed = code.words().toLowerCase(Locale.ROOT).replace("-", " ");
        var visitor = waymark.visitor();

        var first = visitor.json("/api/v1/tablets", "{\"code\":\"" + typed + "\"}");
        var second = waymark.visitor().json("/api/v1/tablets", "{\"code\":\"" + typed + "\"}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("Barn tablet", "\"wipeAfterDays\":7").doesNotContain("token");
        assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("waymark-tablet=")
                .contains("HttpOnly", "SameSite=Strict");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("CODE_WRONG");
    }

    @Test
    void aCodeThatIsWrongOrHasRunOutLetsNothingIn() {
        var clock = waymark.bean(MovableClock.class);
        var code = world.code();
        clock.move(Duration.ofMinutes(16));
        try {
            assertThat(signIns.enrol(code)).isInstanceOf(EnrolOutcome.NotEnrolled.class);
        } finally {
            clock.set(MovableClock.MONDAY, 9, 5);
        }
        assertThat(signIns.enrol(new EnrolmentCode("ABCDEFGHJK"))).isInstanceOf(EnrolOutcome.NotEnrolled.class);
    }

    @Test
    void onlyTheManagerOfAProviderLetsATabletInThere() {
        var tutor = world.actor(person);
        var other = new TabletWorld(waymark, 1);
        var tablets = waymark.bean(Tablets.class);

        assertThat(tablets.newCode(tutor, world.provider, Optional.empty(), "Mine"))
                .isInstanceOf(CodeOutcome.NotMade.class);
        assertThat(tablets.newCode(world.manager, other.provider, Optional.empty(), "Mine"))
                .isInstanceOf(CodeOutcome.NotMade.class);
        assertThat(tablets.newCode(world.manager, world.provider, Optional.of(other.site), "Mine"))
                .isInstanceOf(CodeOutcome.NotMade.class);
    }

    @Test
    void whoDoesNotMarkThereDoesNotJoin() {
        var stranger = new TabletWorld(waymark, 1).staff("Not From Here", Role.TUTOR);
        var visitor = waymark.visitor();

        var refused = visitor.json(
                "/api/v1/tablets/people",
                "{\"username\":\"" + stranger + "\",\"password\":\"" + World.PASSWORD + "\"}",
                "Cookie",
                "waymark-tablet=" + tablet.value());
        var wrong = visitor.json(
                "/api/v1/tablets/people",
                "{\"username\":\"" + email + "\",\"password\":\"wrong\"}",
                "Cookie",
                "waymark-tablet=" + tablet.value());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("NO_RIGHT");
        assertThat(wrong.body()).contains("WRONG");
    }

    @Test
    void aRevokedTabletIsToldSo() {
        assertThat(get("/api/v1/tablets/pack").statusCode()).isEqualTo(200);
        world.revokeAll();

        for (var answer : new HttpResponse<?>[] {
            get("/api/v1/tablets/pack"),
            post("/api/v1/marks", mark(world.placements.getFirst().value().toString()))
        }) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body().toString()).contains("TABLET_REVOKED");
            // Without the time the tablet takes it for the answer of some guest network.
            assertThat(answer.headers().firstValue("X-Waymark-Time")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
        assertThat(world.marks()).isZero();
    }

    @Test
    void aPersonWhoIsDeactivatedOrHasLeftIsToldSo() {
        waymark.bean(People.class).deactivate(world.manager, person);
        signIns.forgetAll();
        assertThat(get("/api/v1/tablets/pack").body()).contains("PERSON_ENDED");
        assertThat(post(
                                "/api/v1/marks",
                                mark(world.placements.getFirst().value().toString()))
                        .statusCode())
                .isEqualTo(401);

        person = world.joined(tablet, world.staff("Toby Test", Role.TUTOR));
        assertThat(post("/api/v1/tablets/people/leave", "{}").statusCode()).isEqualTo(204);
        assertThat(get("/api/v1/tablets/pack").body()).contains("PERSON_ENDED");
    }

    @Test
    void whoLosesTheRoleIsToldSo() {
        var people = waymark.bean(People.class);
        var at = new Organisation.AtProvider(world.provider);
        people.of(world.manager, at).stream()
                .filter(member -> member.person().equals(person))
                .forEach(member -> people.endRole(world.manager, at, member));
        signIns.forgetAll();

        assertThat(get("/api/v1/registers/2026-11-23/AM").body()).contains("PERSON_ENDED");
    }

    @Test
    void signingOutOnEveryDeviceEndsTheTabletsToo() {
        waymark.bean(SignIns.class).signOutEverywhere(world.actor(person));
        signIns.forgetAll();

        assertThat(get("/api/v1/tablets/pack").body()).contains("PERSON_ENDED");
    }

    @Test
    void onATabletAManagerIsNoMoreThanSomebodyWhoMarks() {
        email = world.staff("Mina Test", Role.PROVIDER_MANAGER);
        person = world.joined(tablet, email);
        var known = (TabletVisitor.Known) signIns.who(tablet, person);

        for (var right : Right.values()) {
            assertThat(known.actor().may(right))
                    .as(right.name())
                    .isEqualTo(right == Right.MARK_ATTENDANCE || right == Right.RAISE_CONCERNS);
        }
        for (var path : new String[] {"/provider/", "/provider/tablets", "/provider/people", "/school/"}) {
            assertThat(get(path, "Accept", "text/html").statusCode()).as(path).isIn(302, 303, 401);
        }
        assertThat(get("/api/v1/registers/2026-11-23/AM").statusCode()).isEqualTo(200);
    }

    @Test
    void theCookieAloneOpensNothingAndASignInAloneIsNoTablet() {
        assertThat(waymark.visitor()
                        .get("/api/v1/tablets/pack", "Cookie", "waymark-tablet=" + tablet.value())
                        .statusCode())
                .isEqualTo(401);
        assertThat(waymark.visitor()
                        .json(
                                "/api/v1/marks",
                                mark(world.placements.getFirst().value().toString()),
                                "Cookie",
                                "waymark-tablet=" + tablet.value())
                        .statusCode())
                .isEqualTo(401);
        assertThat(waymark.visitor(SampleAccount.MANAGER)
                        .get("/api/v1/tablets/pack")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherProvidersPlacementLooksLikeNone() {
        var other = new TabletWorld(waymark, 1);

        var answer =
                post("/api/v1/marks", mark(other.placements.getFirst().value().toString()));

        assertThat(answer.body()).contains("NOT_PLACED_HERE");
        assertThat(other.marks()).isZero();
    }

    @Test
    @Tag("ATT-26")
    void thePackHasSixDaysAndNoSurnameBeyondWhatTellsTwoApart() {
        var pupils = waymark.bean(World.class);
        for (var surname : new String[] {"Meadowsweet", "Mugwort"}) {
            pupils.placement(pupils.pupil(world.school, "Clover", surname), world.school, world.site);
        }
        var pack = get("/api/v1/tablets/pack");

        assertThat(pack.statusCode()).isEqualTo(200);
        assertThat(pack.body())
                .contains(
                        "\"serverTime\":\"2026-11-23T09:05:00Z\"", "Barn tablet", "Tess Test", "Bracken A", "Clover Me")
                .contains("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30")
                .doesNotContain("unwritten", "Meadowsweet", "Mugwort", "2026-11-28", "2026-12-01");
        assertThat(Pattern.compile("\"session\":").matcher(pack.body()).results())
                .hasSize(12);
        assertThat(pack.headers().firstValue("X-Waymark-Time")).contains("2026-11-23T09:05:00Z");
    }

    @Test
    void anUnchangedPackCostsNothingAndAMarkChangesIt() {
        var tag = get("/api/v1/tablets/pack").headers().firstValue("ETag").orElseThrow();
        var again = get("/api/v1/tablets/pack", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        post("/api/v1/marks", mark(world.placements.getFirst().value().toString()));

        assertThat(get("/api/v1/tablets/pack", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theManagerSeesWhatWaitsOnTheTablet() {
        get("/api/v1/tablets/pack", "X-Waymark-Waiting", "3", "X-Waymark-Clock", "2026-11-23T09:25:00Z");

        var seen = waymark.bean(Tablets.class).of(world.manager).getFirst();

        assertThat(seen.waiting()).isEqualTo(3);
        assertThat(seen.clockAhead()).isEqualTo(Duration.ofMinutes(20));
        assertThat(seen.people()).containsExactly("Tess Test");
        assertThat(waymark.bean(Tablets.class).of(new TabletWorld(waymark, 1).manager))
                .isEmpty();
    }

    @Test
    void aConcernIsSentOnceHoweverOftenItComesAndAWrongClockDoesNotTurnItAway() {
        var id = UUID.randomUUID();
        var body = "{\"id\":\"" + id + "\",\"placementId\":\""
                + world.placements.getFirst().value()
                + "\",\"kind\":\"CONCERN\",\"account\":\"Came without a coat.\",\"happenedAt\":\"2026-11-23T11:00:00Z\","
                + "\"place\":\"Gate\",\"danger\":false,\"done\":\"Found one.\",\"sentAt\":\"2026-11-23T11:05:00Z\"}";

        var first = post("/api/v1/concerns", body);
        var again = post("/api/v1/concerns", body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains(id.toString(), "\"sentAt\":\"2026-11-23T09:05:00Z\"");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(world.concerns()).isEqualTo(1);
        var dsl = waymark.bean(World.class).at(world.school, Role.DSL);
        assertThat(waymark.bean(Concerns.class).ofSchools(dsl, 10, 0).getFirst().kind())
                .isEqualTo(ConcernKind.CONCERN);
    }

    @Test
    void aPupilWhoWantsToTalkNeedsNoMoreThanAName() {
        var answer = post(
                "/api/v1/concerns",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"placementId\":\""
                        + world.placements.getFirst().value() + "\",\"kind\":\"WANTS_TO_TALK\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var dsl = waymark.bean(World.class).at(world.school, Role.DSL);
        var line = waymark.bean(Concerns.class).ofSchools(dsl, 10, 0).getFirst();
        assertThat(line.kind()).isEqualTo(ConcernKind.WANTS_TO_TALK);

        var gap = post("/api/v1/concerns", "{\"id\":\"" + UUID.randomUUID() + "\",\"kind\":\"CONCERN\"}");
        assertThat(gap.statusCode()).isEqualTo(422);
        assertThat(gap.body()).contains("\"code\":\"PUPIL\"", "Choose the pupil.");
    }

    @Test
    void theFirstVisitIsUnderEightyKilobytesAndTheNextIsNext() throws IOException {
        var visitor = waymark.visitor();
        var list = visitor.get("/register/files.js").body();
        var files = Pattern.compile("'([^']+\\.[a-z]+|\\./)'").matcher(list);
        var whole = pressed(list) + pressed(visitor.get("/register/sw.js").body());
        while (files.find()) {
            var path = "/register/" + files.group(1).replace("./", "");
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            whole += path.endsWith(".png")
                    ? Integer.parseInt(
                            answer.headers().firstValue("Content-Length").orElseThrow())
                    : pressed(answer.body());
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
        System.out.println("First visit of the tablet register: " + whole + " bytes");
        assertThat(whole).isBetween(10_000, 80_000);
    }

    private static int pressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var press = new GZIPOutputStream(bytes)) {
            press.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void thePageIsForAnybodyAndStrict() {
        var page = waymark.visitor().get("/register/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<style", " style=", "onclick");
        assertThat(waymark.visitor()
                        .get("/register")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/register/");
        assertThat(waymark.visitor().get("/register/../application.yml").statusCode())
                .isNotEqualTo(200);
    }
}

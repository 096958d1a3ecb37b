package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.World;

/** Signing in over HTTP: cookies, headers, other sites, links. */
class SignInTest {
    private final RunningWaymark waymark = RunningWaymark.get();

    @Test
    void theSignInPageSaysWhatItSignsInTo() {
        assertThat(waymark.visitor().get("/sign-in?to=/provider").body()).contains("Sign in to Waymark for providers");
        assertThat(waymark.visitor().get("/sign-in?to=/school/pupils").body())
                .contains("Sign in to Waymark for schools");
        assertThat(waymark.visitor().get("/sign-in").body().length()).isLessThan(4_000);
    }

    @Test
    void theCookieIsHttpOnlyAndSameSite() {
        var answer = waymark.visitor()
                .post(
                        "/sign-in",
                        RunningWaymark.form("email", SampleAccount.DSL.email(), "password", SampleAccount.PASSWORD));

        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() {
        for (var to : new String[] {
            "https://elsewhere.example", "//elsewhere.example", "/provider/../../x", "javascript:alert(1)"
        }) {
            var answer = waymark.visitor()
                    .post(
                            "/sign-in",
                            RunningWaymark.form(
                                    "email", SampleAccount.DSL.email(), "password", SampleAccount.PASSWORD, "to", to));
            assertThat(answer.headers().firstValue("Location")).as(to).contains("/");
        }
    }

    @Test
    void aWrongPasswordIsRefusedInWordsAndEscaped() {
        var answer =
                waymark.visitor().post("/sign-in", RunningWaymark.form("email", "<b>x@y.example", "password", "wrong"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("do not go together").doesNotContain("<b>x");
    }

    @Test
    void whatAnotherSitePostsIsRefused() {
        var visitor = waymark.visitor(SampleAccount.DSL);

        assertThat(visitor.post("/sign-out", "", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/sign-out", "", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/school/?v-r=uidl", "{}", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/school/", "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerKeepsOthersOut() {
        var visitor = waymark.visitor(SampleAccount.DSL);
        for (var path : new String[] {"/sign-in", "/school/", "/health"}) {
            var headers = visitor.get(path, "Accept", "text/html").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.allValues("Cache-Control").toString()).as(path).contains("no-store");
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }

    @Test
    void signingOutEndsThePortalAndTheToken() {
        var visitor = waymark.visitor(SampleAccount.HEAD2);
        visitor.post("/sign-out", "");

        assertThat(visitor.get("/school/", "Accept", "text/html").statusCode()).isIn(302, 303);
    }

    @Test
    void anInvitationsPageWorksOnce() {
        var world = waymark.bean(World.class);
        var invited = world.invited(world.school(), Role.HEAD, "page." + System.nanoTime() + "@test.waymark.example");
        var path = "/invitation/" + invited.token().value();
        var visitor = waymark.visitor();

        assertThat(visitor.get(path).body()).contains("Choose a password");
        assertThat(visitor.post(path, RunningWaymark.form("password", "short")).statusCode())
                .isEqualTo(400);
        assertThat(visitor.post(path, RunningWaymark.form("password", World.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/school/", "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(waymark.visitor().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void healthAndMetricsSayNothingPersonal() {
        var health = waymark.visitor().get("/health").body();
        assertThat(health).contains("\"outbox\"", "\"waiting\"").doesNotContain("jdbc:", "sample.waymark", "127.0.0.1");
        assertThat(waymark.visitor().get("/health/readiness").statusCode()).isEqualTo(200);
        var metrics = waymark.visitor().get("/prometheus").body();
        assertThat(metrics).contains("jvm_memory_used_bytes").doesNotContain("sample.waymark", "Sampleton");
    }
}

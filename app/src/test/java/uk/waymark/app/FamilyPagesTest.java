package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReleaseId;
import uk.waymark.ids.SchoolId;
import uk.waymark.meetings.ReviewRequests;

/** The family's pages over HTTP, as a telephone asks for them. */
class FamilyPagesTest {
    private static final Pattern LINK = Pattern.compile("/family/sign-in/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    private final RunningWaymark waymark = RunningWaymark.get();
    private final World world = waymark.bean(World.class);
    private final FamilyWorld home = waymark.bean(FamilyWorld.class);
    private final RunningWaymark.Visitor phone = waymark.visitor();

    private SchoolId school = SchoolId.next();
    private PupilId pupil = PupilId.next();
    private String email = "";
    private FamilyContactId contact = FamilyContactId.next();

    @BeforeEach
    void aParent() {
        school = world.school();
        pupil = world.pupil(school);
        email = FamilyWorld.email();
        contact = home.letIn(school, pupil, FamilyWorld.details("Robin Home", email));
    }

    private HttpResponse<String> signIn() {
        phone.post("/family/sign-in", RunningWaymark.form("email", email, "lang", "en"));
        var mail = CODE.matcher(FamilyWorld.mails(email).getLast());
        assertThat(mail.find()).isTrue();
        return phone.post("/family/sign-in/code", RunningWaymark.form("email", email, "code", mail.group(1)));
    }

    private String about(String page) {
        return "/family/children/" + pupil.value() + "/" + page;
    }

    private ReleaseId release(String title, String body) {
        return waymark.bean(Releases.class)
                .release(
                        World.actorOf(school, Role.AP_LEAD),
                        new NewRelease(
                                pupil,
                                Optional.empty(),
                                ReleaseKind.REPORT,
                                Id.next(),
                                title,
                                body,
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void theFirstVisitIsSmallAndNeedsNoScript() {
        var page = phone.get("/family/sign-in");
        var style = phone.get("/family.css");
        var picture = phone.get("/waymark.svg");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script").contains("lang=\"en\"", "dir=\"ltr\"");
        assertThat(size(page) + size(style) + size(picture)).isLessThan(30_000);
    }

    private static int size(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(phone.get("/family/sign-in?lang=ar").body()).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(phone.get("/family/sign-in", "Accept-Language", "cy-GB,en;q=0.5")
                        .body())
                .contains("Mewngofnodi");
    }

    @Test
    void whoIsNotSignedInIsShownTheWayIn() {
        for (var path : new String[] {"/family", about("released"), "/family/released/" + UUID.randomUUID()}) {
            var answer = phone.get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/family/sign-in");
        }
    }

    @Test
    @Tag("ROL-24")
    void aCodeOpensTheDayOfTheOwnChild() {
        var in = signIn();
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax", "Path=/family");

        var page = phone.get("/family");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Wren", "Whom to call").doesNotContain("Testling", "1 Hidden Lane", "Robin");
    }

    @Test
    void aLinkIsOnlyUsedUpByItsButton() {
        phone.post("/family/sign-in", RunningWaymark.form("email", email));
        var link = LINK.matcher(FamilyWorld.mails(email).getLast());
        assertThat(link.find()).isTrue();
        var path = "/family/sign-in/" + link.group(1);

        assertThat(phone.get(path).statusCode()).isEqualTo(200);
        assertThat(phone.get(path).statusCode()).isEqualTo(200);
        assertThat(phone.post(path, "lang=en").statusCode()).isEqualTo(303);
        assertThat(waymark.visitor().post(path, "lang=en").statusCode()).isEqualTo(404);
    }

    @Test
    void aKnownAndAnUnknownAddressAreAnsweredAlike() {
        var known = phone.post("/family/sign-in", RunningWaymark.form("email", email));
        var unknown = FamilyWorld.email();
        var other = phone.post("/family/sign-in", RunningWaymark.form("email", unknown));

        assertThat(known.statusCode()).isEqualTo(other.statusCode()).isEqualTo(200);
        assertThat(known.body().replace(email, "")).isEqualTo(other.body().replace(unknown, ""));
    }

    @Test
    void anotherChildIsNotThere() {
        signIn();
        var other = world.pupil(school);

        assertThat(phone.get("/family/children/" + other.value() + "/released").statusCode())
                .isEqualTo(404);
        assertThat(phone.get("/family/children/" + UUID.randomUUID() + "/views").statusCode())
                .isEqualTo(404);
        assertThat(phone.get("/family/children/nonsense/absence").statusCode()).isEqualTo(404);
        assertThat(phone.get("/family/released/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(phone.get("/family/released/" + UUID.randomUUID() + "/file").statusCode())
                .isEqualTo(404);
        assertThat(phone.get("/family/sign/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(phone.get("/family/meetings/" + UUID.randomUUID() + "/calendar.ics")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("PRG-05")
    void whatIsReleasedIsReadAndWhatIsInItIsOnlyText() {
        var id = release("Autumn <i>report</i>", "# How it goes\n\nWell & <script>alert(1)</script>\n\n- one\n- two");
        signIn();

        var list = phone.get(about("released")).body();
        var page = phone.get("/family/released/" + id.value()).body();
        assertThat(list).contains("Autumn &lt;i&gt;report&lt;/i&gt;");
        assertThat(page).contains("<h2>How it goes</h2>", "<li>one</li>").doesNotContain("<script");
    }

    @Test
    @Tag("VOI-06")
    void viewsAndAnAbsenceAreSentOnceAndRefusedInWords() {
        signIn();
        assertThat(phone.get(about("views")).statusCode()).isEqualTo(200);
        assertThat(phone.post(about("views"), RunningWaymark.form("words", "It goes well."))
                        .body())
                .contains("Thank you", "It goes well.");
        assertThat(phone.post(about("views"), RunningWaymark.form("words", " ")).statusCode())
                .isEqualTo(400);

        assertThat(phone.get(about("absence")).statusCode()).isEqualTo(200);
        var day = MovableClock.MONDAY.toString();
        assertThat(phone.post(about("absence"), RunningWaymark.form("day", day, "AM", "yes", "reason", "ILL"))
                        .body())
                .contains("Thank you");
        for (var form : new String[] {
            RunningWaymark.form("day", "tomorrow", "AM", "yes", "reason", "ILL"),
            RunningWaymark.form("day", day, "reason", "ILL"),
            RunningWaymark.form("day", day, "AM", "yes", "reason", "BORED"),
            RunningWaymark.form("day", "2026-11-28", "AM", "yes", "reason", "ILL")
        }) {
            var answer = phone.post(about("absence"), form);
            assertThat(answer.statusCode()).as(form).isEqualTo(400);
            assertThat(answer.body()).contains("role=\"alert\"");
        }
    }

    @Test
    @Tag("DL-18")
    void aParentAsksForAReviewAndIsToldByWhenItTakesPlace() {
        signIn();
        assertThat(phone.get("/family").body()).doesNotContain(about("review"));
        assertThat(phone.post(about("review"), RunningWaymark.form("words", "Is it still right?"))
                        .statusCode())
                .isEqualTo(400);

        var placement = world.placement(pupil, school, world.site(world.provider()));
        assertThat(phone.get("/family").body()).contains(about("review"));
        assertThat(phone.get(about("review")).statusCode()).isEqualTo(200);
        assertThat(phone.post(about("review"), RunningWaymark.form("words", " "))
                        .body())
                .contains("role=\"alert\"");
        var twice = RunningWaymark.form(
                "words", "Is it still right?", "id", Id.next().toString());
        assertThat(phone.post(about("review"), twice).body()).contains("Mon 1 Feb");
        assertThat(phone.post(about("review"), twice).statusCode()).isEqualTo(200);
        assertThat(waymark.bean(ReviewRequests.class).of(World.actorOf(school, Role.AP_LEAD), placement))
                .hasSize(1);
    }

    @Test
    void aChosenLanguageStays() {
        signIn();
        assertThat(phone.post("/family/language", "language=ar").statusCode()).isEqualTo(303);
        assertThat(phone.get("/family").body()).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(phone.get(about("objectives")).statusCode()).isEqualTo(200);
    }

    @Test
    void responsibilityWithdrawnShutsTheNextPage() {
        signIn();
        assertThat(phone.get("/family").statusCode()).isEqualTo(200);

        waymark.bean(FamilyContacts.class)
                .stand(
                        World.actorOf(school, Role.OFFICE),
                        contact,
                        Standing.NOT_RESPONSIBLE,
                        MovableClock.MONDAY,
                        "Order");

        assertThat(phone.get("/family").statusCode()).isEqualTo(303);
    }

    @Test
    void separatedParentsFindNothingOfEachOther() {
        var other = FamilyWorld.email();
        home.letIn(
                school,
                pupil,
                new ContactDetails(
                        "Sasha Elsewhere", "Father", 2, "07700 900999", "", "", other, "9 Secret Way", true, "en", ""));
        signIn();
        phone.post(about("views"), RunningWaymark.form("words", "Only mine"));

        var pages = phone.get("/family").body()
                + phone.get(about("released")).body()
                + phone.get(about("views")).body()
                + phone.get(about("absence")).body();
        assertThat(pages).doesNotContain("Sasha", "Elsewhere", "900999", "Secret Way", other);
    }

    @Test
    void workersAreRefusedHereAndAFamilyThere() {
        for (var account : new SampleAccount[] {SampleAccount.TUTOR, SampleAccount.HEAD, SampleAccount.DSL}) {
            assertThat(waymark.visitor(account)
                            .get("/family", "Accept", "text/html")
                            .statusCode())
                    .as(account.name())
                    .isEqualTo(303);
        }
        var cookie = signIn().headers().firstValue("Set-Cookie").orElseThrow();
        var token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        for (var path : new String[] {"/school/", "/provider/", "/school/pupils"}) {
            var answer = waymark.visitor().get(path, "Cookie", "waymark=" + token, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isIn(302, 303, 401, 403);
            assertThat(phone.get(path, "Accept", "text/html").statusCode())
                    .as(path)
                    .isIn(302, 303, 401, 403);
        }
        assertThat(waymark.visitor()
                        .get("/api/v1/registers/2026-11-23/AM", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutIsTheEnd() {
        signIn();
        assertThat(phone.post("/family/sign-out", "").statusCode()).isEqualTo(303);
        assertThat(phone.get("/family").statusCode()).isEqualTo(303);
    }
}

package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;

/** The family's pages on a telephone, from the first visit on: axe clean in each language and direction, nothing wider than the screen. */
@Tag("browser")
class FamilyPhoneTest {
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    private final RunningWaymark waymark = RunningWaymark.get();
    private final World world = waymark.bean(World.class);

    @Test
    void aParentComesInWithACodeAndReadsOnATelephone() {
        var school = world.school();
        var pupil = world.pupil(school);
        world.placement(pupil, school, world.site(world.provider()));
        var email = FamilyWorld.email();
        waymark.bean(FamilyWorld.class).letIn(school, pupil, FamilyWorld.details("Robin Home", email));
        var release = waymark.bean(Releases.class)
                .release(
                        World.actorOf(school, Role.AP_LEAD),
                        new NewRelease(
                                pupil,
                                Optional.empty(),
                                ReleaseKind.REPORT,
                                Id.next(),
                                "Autumn report",
                                "# How it goes\n\nWell.\n\n- one\n- two",
                                Optional.empty(),
                                Optional.empty()));
        try (var browser = new Browser()) {
            var page = browser.tablet(390, 844, Duration.ZERO).newPage();
            for (var language : new String[] {"en", "cy", "ar"}) {
                Browser.open(page, "/family/sign-in?lang=" + language);
                isClean(page);
            }
            Browser.open(page, "/family/sign-in?lang=en");
            page.getByLabel("Your e-mail address").fill(email);
            page.locator("main button").click();
            page.waitForSelector("#code");
            isClean(page);
            var code = CODE.matcher(FamilyWorld.mails(email).getLast());
            assertThat(code.find()).isTrue();
            page.locator("#code").fill(code.group(1));
            page.locator("main button").click();
            page.waitForSelector("section h2");
            var about = "/family/children/" + pupil.value() + "/";
            for (var path : new String[] {
                "/family",
                about + "released",
                about + "objectives",
                about + "views",
                about + "absence",
                "/family/released/" + release.value()
            }) {
                Browser.open(page, path);
                isClean(page);
            }
            page.locator("#language").selectOption("ar");
            page.locator("footer form >> nth=0 >> button").click();
            page.waitForSelector("html[dir=rtl]");
            isClean(page);
        }
    }

    private static void isClean(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        assertThat(Browser.axe(page)).as(page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url() + " is wider than the screen")
                .isTrue();
    }
}

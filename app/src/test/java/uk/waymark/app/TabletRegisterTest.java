package uk.waymark.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.World;

/** The register on a tablet in a field: the real page in a real browser, with the network cut and restored. */
@Tag("browser")
class TabletRegisterTest {
    private static final String PIN = "2580";

    private static Browser browser;

    private final RunningWaymark waymark = RunningWaymark.get();
    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void closeTablets() {
        opened.forEach(BrowserContext::close);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page tablet() {
        var context = browser.tablet(820, 1180);
        opened.add(context);
        return context.newPage();
    }

    private Page enrolled(TabletWorld world) {
        var page = tablet();
        page.onConsoleMessage(message -> System.out.println("CONSOLE " + message.text()));
        page.onPageError(error -> System.out.println("ERROR " + error));
        page.navigate(waymark.url("/register/"));
        page.getByLabel("Code").fill(world.code().words().toLowerCase(java.util.Locale.ROOT));
        button(page, "Let this tablet in").click();
        joins(page, world.staff("Tess Test", Role.TUTOR));
        assertThat(page.locator("h1")).containsText("Today, Mon 23 Nov, morning");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return page;
    }

    private static void joins(Page page, String email) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(World.PASSWORD);
        page.getByLabel("PIN for this tablet").fill(PIN);
        page.getByLabel("PIN again").fill(PIN);
        button(page, "Join").click();
    }

    @Test
    void smoke() {
        var world = new TabletWorld(waymark, 12);
        var page = enrolled(world);
        picture(page, "register");
        button(page, "Here: Bracken A").click();
        assertThat(page.locator("#status")).containsText("Everything is safe with the school, 09:05");
        assertThat(world.marks()).isEqualTo(1);
        button(page, "More: Heather A").click();
        picture(page, "more");
        button(page, "15 min").click();
        page.context().setOffline(true);
        button(page, "Here: Fern A").click();
        assertThat(page.locator("#status")).containsText("1 mark waits on this tablet, since 09:05");
        picture(page, "offline");
        page.reload();
        picture(page, "choose");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "tablet-" + name + ".png")));
    }
}

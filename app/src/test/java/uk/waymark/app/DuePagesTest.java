package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.obligations.Obligations;

/** What is due, with things on the board, at the sizes of a tablet, a desk and a phone. */
@Tag("browser")
class DuePagesTest {
    private static final List<int[]> SIZES =
            List.of(new int[] {820, 1180}, new int[] {1440, 900}, new int[] {390, 844});

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
        var waymark = RunningWaymark.get();
        var signed = new Signed(waymark);
        var obligations = waymark.bean(Obligations.class);
        var lead = signed.account(SampleAccount.AP_LEAD);
        var school = lead.schools(Right.SEE_DUE).iterator().next();
        for (var days : List.of(-3, 0, 2, 2, 2, 2, 2, 2, 5, 7)) {
            obligations.raise(Tasks.audit(school, Role.AP_LEAD, MovableClock.MONDAY.plusDays(days)));
        }
        var manager = signed.account(SampleAccount.MANAGER);
        var provider = manager.providers(Right.SEE_DUE).iterator().next();
        obligations.raise(Tasks.change(provider, Role.PROVIDER_MANAGER, MovableClock.MONDAY, Optional.empty()));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theBoardAndTheMonthAreCleanAtEverySize() {
        List<String> found = new ArrayList<>();
        look(SampleAccount.AP_LEAD, "/school/due", found);
        look(SampleAccount.MANAGER, "/provider/due", found);

        assertThat(found).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void look(SampleAccount account, String path, List<String> found) {
        var page = browser.window(account, SIZES.getFirst()[0], SIZES.getFirst()[1]);
        Browser.open(page, path);
        for (var part : List.of("Board", "Month")) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(part).setExact(true))
                    .click();
            for (var size : SIZES) {
                page.setViewportSize(size[0], size[1]);
                page.waitForTimeout(250);
                var name = account + "-due-" + part + "-" + size[0];
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", name + ".png")));
                Browser.axe(page).forEach(violation -> found.add(name + ": " + violation));
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1")) {
                    found.add(name + ": scrolls sideways");
                }
            }
        }
        page.context().close();
    }
}

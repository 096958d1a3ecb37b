package uk.waymark.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.pupils.Pupils;

/** An attendance officer's morning, and a head's change of a timetable, in a real browser. */
@Tag("browser")
class OfficersDayTest {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void look(Page page, String name) {
        page.waitForTimeout(400);
        assertThat(Browser.axe(page)).as(name).isEmpty();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "officer-" + name + ".png")));
    }

    @Test
    @Tag("ATT-15")
    @Tag("ATT-31")
    void ringsAboutAPupilAndWritesItDown() {
        var page = browser.window(SampleAccount.ATTENDANCE, 820, 1180);
        Browser.open(page, "/school/");
        var card = page.locator("li.card.unsaid").first();
        assertThat(card).containsText("Ring");
        card.getByRole(AriaRole.BUTTON).first().click();
        page.getByText("No answer").click();
        look(page, "call");
        page.getByRole(AriaRole.BUTTON, named("Write it down")).click();
        assertThat(page.locator("li.card.unsaid").first()).containsText("no answer");
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("ATT-06")
    @Tag("ATT-08")
    @Tag("ATT-27")
    void acceptsChoosesAndAmendsCodes() {
        var page = browser.window(SampleAccount.ATTENDANCE, 1440, 900);
        Browser.open(page, "/school/register");
        page.locator(".day-tabs vaadin-button").nth(1).click();
        assertThat(page.locator("main")).containsText("To decide");
        page.getByRole(AriaRole.BUTTON, named("Accept what is proposed")).click();
        assertThat(page.locator("main")).containsText("Code B");
        look(page, "codes");

        var row = page.locator("li.row", new Page.LocatorOptions().setHasText("Code B"))
                .first();
        row.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Amend"))
                .click();
        page.getByRole(AriaRole.COMBOBOX, named("Code")).fill("Illness");
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByRole(AriaRole.BUTTON, named("Decide").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Say why")))
                .isVisible();
        page.getByLabel("Reason").fill("Went home ill before the lesson.");
        look(page, "amend");
        page.getByRole(AriaRole.BUTTON, named("Decide").setExact(true)).click();
        var amended = page.locator("li.row", new Page.LocatorOptions().setHasText("Code I"))
                .first();
        assertThat(amended).isVisible();
        amended.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("History"))
                .click();
        assertThat(page.getByText("Amended to I")).isVisible();
        assertThat(page.getByText("Reason: Went home ill")).isVisible();
        look(page, "history");
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("ATT-24")
    void theHeadChangesOneSessionAndRecordsASuspension() {
        var waymark = RunningWaymark.get();
        var head = new Signed(waymark).account(SampleAccount.HEAD);
        var pupil = waymark.bean(Pupils.class).list(head, "", 30, 0).get(20);
        var page = browser.window(SampleAccount.HEAD, 820, 1180);
        Browser.open(page, "/school/pupils/" + pupil.id().value() + "/timetable");
        page.getByRole(AriaRole.BUTTON, named("Change one session")).first().click();
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("24/11/2026");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).press("Enter");
        page.getByText("Not expected").click();
        page.getByLabel("Why?").fill("A day at school");
        look(page, "one-session");
        page.getByRole(AriaRole.BUTTON, named("Change it")).click();
        assertThat(page.locator("main")).containsText("Not expected");
        page.getByRole(AriaRole.BUTTON, named("Change the week")).first().click();
        look(page, "week");
        page.getByRole(AriaRole.BUTTON, named("Cancel")).click();
        page.getByRole(AriaRole.BUTTON, named("Record a suspension")).click();
        look(page, "suspension");
        // Only a pupil with an education, health and care plan is asked about.
        var authority = page.getByLabel("With whom, or why not?");
        if (authority.isVisible()) {
            authority.fill("The case officer, by telephone");
        }
        page.getByRole(AriaRole.BUTTON, named("Record it")).click();
        assertThat(page.locator("main")).containsText("Ends before education is due");
        look(page, "timetable");
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }
}

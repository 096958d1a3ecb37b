package uk.waymark.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.fixtures.Upns;

/** The first thing that a school and a provider do together, in a real browser with three people at their screens. */
@Tag("browser")
class WayThroughTest {
    private static final String PUPIL = "Kestrel Waythrough";

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

    @Test
    @Tag("ATT-01")
    @Tag("ATT-05")
    @Tag("CON-01")
    @Tag("CON-02")
    void fromTheSchoolsListToTheConcernThatWasRead() {
        importsThePupil();
        placesThePupil();

        var board = browser.window(SampleAccount.ATTENDANCE, 1440, 900);
        Browser.open(board, "/school/");
        var card = board.locator("li.card", new Page.LocatorOptions().setHasText(PUPIL));
        assertThat(card).containsText("Nobody has said");

        var tablet = browser.window(SampleAccount.TUTOR, 820, 1180);
        Browser.open(tablet, "/provider/");
        tablet.getByRole(AriaRole.BUTTON, named("Here: Kestrel W").setExact(true))
                .click();
        var tapped = System.nanoTime();
        assertThat(card).containsText("Tess Sample");
        assertThat(Duration.ofNanos(System.nanoTime() - tapped)).isLessThan(Duration.ofSeconds(5));

        undoesAndMarksLate(tablet, card);

        var dsl = browser.window(SampleAccount.DSL, 1440, 900);
        Browser.open(dsl, "/school/");
        raisesAConcern(tablet);
        assertThat(dsl.locator("main")).containsText(PUPIL);
        assertThat(dsl.locator("header")).containsText("new notice");
        mailSaysThatSomethingWaitsAndNothingElse(dsl);

        answersIt(dsl);
        assertThat(tablet.locator("li.row", new Page.LocatorOptions().setHasText("Kestrel W")))
                .containsText("Read 09:05");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void importsThePupil() {
        var office = browser.window(SampleAccount.OFFICE, 1440, 900);
        Browser.open(office, "/school/pupils/import");
        var csv =
                "UPN;Legal Forename;Legal Surname;DOB;Year\r\n" + Upns.next() + ";Kestrel;Waythrough;04/05/2012;9\r\n";
        office.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("pupils.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(office.locator("main")).containsText("What this file would do");
        office.getByRole(AriaRole.BUTTON, named("Import 1 pupil")).click();
        assertThat(office.locator("main")).containsText("Done");
        assertThat(Browser.axe(office)).isEmpty();
        office.context().close();
    }

    private static void placesThePupil() {
        var lead = browser.window(SampleAccount.AP_LEAD, 1440, 900);
        Browser.open(lead, "/school/pupils");
        lead.getByLabel("Name or UPN").fill("Waythrough");
        lead.getByRole(AriaRole.LINK, named("Waythrough, Kestrel")).click();
        assertThat(lead.locator("main")).containsText("Not placed with any provider yet");
        assertThat(Browser.axe(lead)).isEmpty();
        lead.getByRole(AriaRole.BUTTON, named("Place with a provider")).click();
        lead.getByRole(AriaRole.COMBOBOX, named("Provider")).fill("Hollow Oak");
        lead.getByRole(AriaRole.OPTION, named("Hollow Oak Farm")).click();
        assertThat(Browser.axe(lead)).isEmpty();
        lead.getByLabel("It was running already").check();
        lead.getByLabel("Since when, and why without a referral").fill("It began on Friday, before we used Waymark");
        lead.getByLabel("First day").fill("20/11/2026");
        lead.getByLabel("First day").press("Enter");
        lead.getByLabel("Last day").fill("18/12/2026");
        lead.getByLabel("Last day").press("Enter");
        for (var day : new String[] {"Mon", "Tue", "Wed"}) {
            lead.getByRole(AriaRole.GROUP, named("Mornings")).getByText(day).click();
        }
        lead.getByRole(AriaRole.BUTTON, named("Place " + PUPIL)).click();
        assertThat(lead.locator("main")).containsText("Hollow Oak Farm, Home barn");
        lead.context().close();
    }

    private static void undoesAndMarksLate(Page tablet, Locator card) {
        tablet.getByRole(AriaRole.BUTTON, named("Undo: Kestrel W").setExact(true))
                .click();
        assertThat(card).containsText("Nobody has said");
        tablet.getByRole(AriaRole.BUTTON, named("Late: Kestrel W").setExact(true))
                .click();
        tablet.getByRole(AriaRole.BUTTON, named("15 min")).click();
        assertThat(card).containsText("Late 15 min");
    }

    private static void raisesAConcern(Page tablet) {
        Browser.open(tablet, "/provider/concern");
        tablet.getByRole(AriaRole.COMBOBOX, named("Pupil")).fill("Kestrel");
        tablet.getByRole(AriaRole.OPTION).first().click();
        tablet.getByText("No", new Page.GetByTextOptions().setExact(true)).click();
        tablet.getByLabel("What did you see or hear?").fill("Said that nobody was at home last night.");
        tablet.getByLabel("Where was it?").fill("In the barn");
        tablet.getByLabel("What did you do?").fill("Listened and told our manager.");
        tablet.getByLabel("What did you do?").blur();
        assertThat(tablet.locator(".kept")).containsText("Kept 09:05");
        tablet.getByRole(AriaRole.BUTTON, named("Send to the school")).click();
        assertThat(tablet.locator("main")).containsText("Not read yet");
    }

    private static void mailSaysThatSomethingWaitsAndNothingElse(Page dsl) {
        var deadline = Instant.now().plusSeconds(20);
        var waymark = RunningWaymark.get();
        var mail = waymark.visitor().get("/sample-mail").body();
        while (!mail.contains("A safeguarding concern waits for you")
                && Instant.now().isBefore(deadline)) {
            dsl.waitForTimeout(500);
            mail = waymark.visitor().get("/sample-mail").body();
        }
        assertThat(mail)
                .contains("A safeguarding concern waits for you", "dsl@sample.waymark.example")
                .doesNotContain("Kestrel", "Waythrough");
    }

    private static void answersIt(Page dsl) {
        dsl.getByRole(AriaRole.LINK, named(PUPIL)).first().click();
        assertThat(dsl.locator("main")).containsText("Said that nobody was at home last night.");
        assertThat(Browser.axe(dsl)).isEmpty();
        dsl.getByRole(AriaRole.BUTTON, named("It is in hand")).click();
        assertThat(dsl.locator(".steps")).containsText("Acknowledged by Dele Sample");
        dsl.getByLabel("Decision").fill("Not referred; the family support worker visits today.");
        dsl.getByLabel("Reason for it").fill("An aunt was there, which home confirmed.");
        dsl.getByRole(AriaRole.BUTTON, named("Write the decision")).click();
        assertThat(dsl.locator("main")).containsText("Decided by Dele Sample");
    }

    @Test
    void whoLosesTheRoleIsOutOfTheOpenScreenWithinTenSeconds() {
        var desk = browser.window(SampleAccount.SENCO, 1440, 900);
        Browser.open(desk, "/school/pupils");
        var signed = new Signed(RunningWaymark.get());
        signed.endRolesOf(SampleAccount.SENCO);
        var ended = System.nanoTime();
        try {
            desk.waitForSelector(
                    "text=You have no role at the moment", new Page.WaitForSelectorOptions().setTimeout(10_000));
            assertThat(Duration.ofNanos(System.nanoTime() - ended)).isLessThan(Duration.ofSeconds(10));
        } finally {
            signed.giveBack(SampleAccount.SENCO, Role.SENCO);
        }
    }

    @Test
    void aViewThatIsNotOnesOwnStaysShutAlsoFromInside() {
        var desk = browser.window(SampleAccount.DSL, 1440, 900);
        Browser.open(desk, "/school/pupils");
        desk.evaluate(
                "() => { const a = document.createElement('a'); a.href = 'calendar'; a.setAttribute('router-link', '');"
                        + " a.textContent = 'try'; document.querySelector('main').append(a); a.click(); }");

        assertThat(desk.locator("main h1")).containsText("There is nothing here for you");
        desk.context().close();
    }
}

package uk.waymark.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.World;
import uk.waymark.tablets.Tablets;

/** The register on a tablet in a field: the real page in a real browser, with the network cut and restored. */
@Tag("browser")
class TabletRegisterTest {
    private static final String PIN = "2580";
    private static final String SAFE = "Everything is safe with the school, 09:0";
    private static final List<int[]> SIZES =
            List.of(new int[] {820, 1180}, new int[] {390, 844}, new int[] {1440, 900});

    /** Says marks as fast as a script can, through the page's own queue. */
    private static final String MARKS = """
            async ({placements, from, many}) => {
              const queue = await import('/register/queue.js');
              const people = await import('/register/people.js');
              const send = await import('/register/send.js');
              const tablet = await (await import('/register/store.js')).plain('tablet');
              const said = Array.from({length: many}, (ignored, index) => ({
                placementId: placements[(from + index) % placements.length], date: '2026-11-23',
                session: (from + index) % 2 ? 'AM' : 'PM', fact: (from + index) % 3 ? 'PRESENT' : 'ABSENT'}));
              await queue.addMarks(people.ids()[0], tablet, said);
              send.sendNow();
            }""";

    private static final String NOTHING_WAITS = """
            async () => {
              await (await import('/register/send.js')).sendNow();
              return (await import('/register/queue.js')).waiting().marks === 0;
            }""";

    private static Browser browser;

    private final RunningWaymark waymark = RunningWaymark.get();
    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeAll
    static void open() {
        // A page that has just got its network back may try a second time a few seconds later.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
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

    private Page tablet(Duration ahead) {
        var context = browser.tablet(820, 1180, ahead);
        opened.add(context);
        return context.newPage();
    }

    private Page enrolled(TabletWorld world) {
        return enrolled(world, Duration.ZERO);
    }

    private Page enrolled(TabletWorld world, Duration ahead) {
        var page = tablet(ahead);
        page.navigate(waymark.url("/register/"));
        page.getByLabel("Code").fill(world.code().words().toLowerCase(Locale.ROOT));
        button(page, "Let this tablet in").click();
        joins(page, world.staff("Tess Test", Role.TUTOR));
        assertThat(page.locator("h1")).containsText("Today, Mon 23 Nov, morning");
        kept(page);
        return page;
    }

    /** Until the service worker has all files. */
    private static void kept(Page page) {
        page.waitForCondition(() -> (Boolean)
                page.evaluate("async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)"));
    }

    private static void joins(Page page, String email) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(World.PASSWORD);
        page.getByLabel("PIN for this tablet").fill(PIN);
        page.getByLabel("PIN again").fill(PIN);
        button(page, "Join").click();
    }

    private static void unlock(Page page, String name, String pin) {
        button(page, name).click();
        page.getByLabel("PIN").fill(pin);
        button(page, "Open").click();
    }

    private Page again(Page closed) {
        var page = closed.context().newPage();
        page.navigate(waymark.url("/register/"));
        return page;
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator status(Page page) {
        return page.locator("#status");
    }

    private static void say(Page page, TabletWorld world, int from, int many) {
        page.evaluate(
                MARKS,
                Map.of(
                        "placements",
                        world.placements.stream()
                                .map(it -> it.value().toString())
                                .toList(),
                        "from",
                        from,
                        "many",
                        many));
    }

    @Test
    @Tag("ATT-01")
    @Tag("ATT-26")
    void ofAThousandMarksInABadNetworkNoneIsLostAndNoneDoubled() {
        var world = new TabletWorld(waymark, 12);
        var page = enrolled(world);
        var chance = new Random(7);
        var cut = new AtomicInteger();
        page.route("**/api/v1/marks", route -> {
            if (chance.nextInt(3) == 0) {
                cut.incrementAndGet();
                cutAfterTheServerHasIt(route);
            } else {
                route.resume();
            }
        });
        for (var said = 0; said < 1_000; said += 50) {
            page.context().setOffline(chance.nextBoolean());
            say(page, world, said, 50);
            page.waitForTimeout(chance.nextInt(150));
        }
        page.context().setOffline(false);
        page.waitForCondition(
                () -> (Boolean) page.evaluate(NOTHING_WAITS), new Page.WaitForConditionOptions().setTimeout(40_000));

        assertThat(status(page)).containsText(SAFE);
        assertThat(cut.get()).isPositive();
        assertThat(world.marks()).isEqualTo(1_000);
        assertThat(world.sequences()).isEqualTo(1_000);
    }

    private static void cutAfterTheServerHasIt(Route route) {
        route.fetch();
        route.abort();
    }

    @Test
    @Tag("ATT-02")
    void marksSurviveTheClosedPageAndEachNamesWhoeverTyped() {
        var world = new TabletWorld(waymark, 4);
        var page = enrolled(world);
        button(page, "Lock").click();
        button(page, "Somebody else joins").click();
        joins(page, world.staff("Toby Test", Role.TUTOR));
        assertThat(page.locator("#person")).containsText("Toby Test");

        page.context().setOffline(true);
        button(page, "Here: Bracken A").click();
        assertThat(status(page)).containsText("1 mark waits on this tablet, since 09:0");
        page.close();
        page = again(page);
        unlock(page, "Tess Test", "1111");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That PIN is not right");
        page.getByLabel("PIN").fill(PIN);
        button(page, "Open").click();
        assertThat(page.locator("li", new Page.LocatorOptions().setHasText("Bracken A")))
                .containsText("Toby Test, 09:0");
        button(page, "More: Heather A").click();
        button(page, "15 min").click();
        assertThat(status(page)).containsText("2 marks wait on this tablet, since 09:0");
        picture(page, "waiting", SIZES.getFirst());
        assertThat(world.marks()).isZero();

        page.context().setOffline(false);
        assertThat(status(page)).containsText(SAFE);
        assertThat(world.markers()).containsExactly("Toby Test", "Tess Test");
    }

    @Test
    void aPageThatIsClosedWhileItSendsSendsAgainAndNothingIsDoubled() {
        var world = new TabletWorld(waymark, 4);
        var page = enrolled(world);
        var got = new AtomicInteger();
        page.route("**/api/v1/marks", route -> {
            route.fetch();
            got.incrementAndGet();
        });
        button(page, "Here: Bracken A").click();
        page.waitForCondition(() -> got.get() > 0);
        page.close();

        page = again(page);
        assertThat(status(page)).containsText(SAFE);
        assertThat(world.marks()).isEqualTo(1);
    }

    @Test
    void aRevokedTabletForgetsEverythingAndSaysHowManyMarksWereLost() {
        var world = new TabletWorld(waymark, 4);
        var page = enrolled(world);
        page.context().setOffline(true);
        button(page, "Everyone is here").click();
        picture(page, "everyone", SIZES.getFirst());
        button(page, "Mark 4 pupils here").click();
        assertThat(status(page)).containsText("4 marks wait on this tablet");
        world.revokeAll();
        page.context().setOffline(false);

        assertThat(page.locator("main")).containsText("This tablet has been shut out");
        assertThat(page.locator("main")).containsText("4 marks had not been sent and are gone");
        assertThat(rows(page, "marks") + rows(page, "boxes") + rows(page, "keys"))
                .isZero();
        assertThat(world.marks()).isZero();
        picture(page, "revoked", SIZES.getFirst());
    }

    private static int rows(Page page, String store) {
        return (Integer) page.evaluate("""
                name => new Promise(done => {
                  const request = indexedDB.open('waymark-register');
                  request.onsuccess = () => {
                    const count = request.result.transaction(name).objectStore(name).count();
                    count.onsuccess = () => { request.result.close(); done(count.result); };
                  };
                })""", store);
    }

    @Test
    void aWrongClockIsSaidToTheTutorAndToTheManager() {
        var world = new TabletWorld(waymark, 4);
        var page = enrolled(world, Duration.ofMinutes(20));

        assertThat(page.locator("#notices")).containsText("This tablet's clock is 20 minutes ahead of the school's");
        assertThat(status(page)).containsText(SAFE);
        var told = waymark.bean(Tablets.class).of(world.manager).getFirst();
        assertThat(told.clockAhead()).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(21));
    }

    @Test
    void afterAWeekWithoutContactNamesAreGoneAndWhatWaitsIsNot() {
        var world = new TabletWorld(waymark, 4);
        var page = enrolled(world);
        page.context().setOffline(true);
        button(page, "Here: Bracken A").click();
        assertThat(status(page)).containsText("1 mark waits");
        page.close();
        page.context()
                .clock()
                .setFixedTime(waymark.now().plus(Duration.ofDays(8)).toEpochMilli());
        page = again(page);

        assertThat(page.locator("main")).containsText("had no contact for a long time");
        assertThat(page.locator("main")).not().containsText("Tess Test");
        assertThat(status(page)).containsText("1 mark waits on this tablet, since Mon 23 Nov, 09:0");
        assertThat((String) page.evaluate(
                        "async () => JSON.stringify((await (await import('/register/store.js')).get('pack'))"
                                + " ?? 'gone')"))
                .isEqualTo("\"gone\"");

        page.context().setOffline(false);
        assertThat(status(page)).containsText("Everything is safe with the school");
        assertThat(world.marks()).isEqualTo(1);
    }

    @Test
    void whatAPupilNeedsToldGoesBeforeAllMarks() {
        var world = new TabletWorld(waymark, 4);
        var page = enrolled(world);
        List<String> posted = new ArrayList<>();
        page.onRequest(request -> noted(posted, request));
        page.context().setOffline(true);
        button(page, "Here: Bracken A").click();
        button(page, "Tell the school").click();
        page.getByText("Wants to talk").click();
        page.getByLabel("Pupil", exactly())
                .selectOption(world.placements.getFirst().value().toString());
        picture(page, "talk", SIZES.getFirst());
        button(page, "Send to the school").click();
        assertThat(status(page)).containsText("1 concern and 1 mark wait on this tablet");
        posted.clear();
        page.context().setOffline(false);

        assertThat(status(page)).containsText(SAFE);
        assertThat(posted).containsExactly("/concerns", "/marks");
        assertThat(world.concerns()).isEqualTo(1);
    }

    private static void noted(List<String> posted, Request request) {
        if (request.method().equals("POST")) {
            posted.add(request.url().replaceAll(".*/api/v1", ""));
        }
    }

    @Test
    void theSecondVisitAsksTheServerForNothingOfThePage() {
        var world = new TabletWorld(waymark, 4);
        var page = enrolled(world);
        List<Response> answers = new ArrayList<>();
        page.reload();
        page.onResponse(answers::add);
        page.reload();
        assertThat(page.locator("h1")).containsText("Who is it?");

        assertThat(answers).hasSizeGreaterThan(15);
        assertThat(answers)
                .filteredOn(answer -> !answer.fromServiceWorker())
                .allMatch(answer -> answer.url().contains("/api/v1/tablets/pack")
                        || answer.url().endsWith("/sw.js")
                        || answer.url().endsWith("/files.js"));
    }

    @Test
    void axeFindsNothingOnAnyPageAtAnySize() {
        var world = new TabletWorld(waymark, 13);
        var page = tablet(Duration.ZERO);
        List<String> found = new ArrayList<>();
        page.navigate(waymark.url("/register/"));
        page.waitForSelector("h1");
        look(page, "enrol", found);
        page.getByLabel("Code").fill(world.code().words());
        button(page, "Let this tablet in").click();
        page.waitForSelector("text=Join this tablet");
        look(page, "join", found);
        joins(page, world.staff("Tess Test", Role.TUTOR));
        button(page, "More: Heather A").click();
        look(page, "more", found);
        button(page, "Transport did not come").click();
        button(page, "More: Fern A").click();
        button(page, "10 min").click();
        look(page, "register", found);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, "dark", found);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        button(page, "Everyone is here").click();
        look(page, "everyone", found);
        button(page, "Cancel").click();
        button(page, "Tell the school").click();
        page.getByText("Yes, now").click();
        page.getByLabel("Pupil", exactly())
                .selectOption(world.placements.getFirst().value().toString());
        look(page, "concern", found);
        button(page, "Settings").click();
        page.getByText("Buttons on the left").click();
        look(page, "settings", found);
        button(page, "Register").click();
        look(page, "left", found);
        button(page, "Lock").click();
        look(page, "choose", found);
        button(page, "Tess Test").click();
        look(page, "pin", found);
        assertThat(found).isEmpty();
    }

    @Test
    void fiveWrongPinsMakeEvenTheRightOneWaitAlsoAfterTheNextOpening() {
        var world = new TabletWorld(waymark, 1);
        var page = enrolled(world);
        button(page, "Lock").click();
        unlock(page, "Tess Test", "1111");
        for (var time = 2; time <= 5; time++) {
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("That PIN is not right");
            page.getByLabel("PIN").fill("111" + time);
            button(page, "Open").click();
        }
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wait 30 seconds");
        page.reload();
        unlock(page, "Tess Test", PIN);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There were several wrong PINs");
    }

    @Test
    void whatTheSchoolDidNotTakeIsShownInWordsUntilSomebodyDropsIt() {
        var world = new TabletWorld(waymark, 1);
        var page = enrolled(world);
        var foreign = new TabletWorld(waymark, 1);
        say(page, foreign, 0, 1);

        button(page, "Not taken: 1").click();
        assertThat(page.locator("main")).containsText("This pupil is not placed with you");
        assertThat(status(page)).containsText("1 was not taken: look at them. All else is safe with the school");
        assertThat(Browser.axe(page)).isEmpty();
        picture(page, "not-taken", SIZES.getFirst());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Drop: A pupil"))
                .click();
        button(page, "Drop it").click();
        assertThat(page.locator("main")).containsText("Everything that was sent was taken");
        assertThat(foreign.marks()).isZero();
    }

    @Test
    void aServerThatAsksToWaitIsLeftInPeaceForThatLong() {
        var world = new TabletWorld(waymark, 2);
        var page = enrolled(world);
        List<Long> tries = new ArrayList<>();
        page.route("**/api/v1/marks", route -> {
            tries.add(System.nanoTime());
            if (tries.size() == 1) {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Retry-After", "3", "Content-Type", "application/problem+json"))
                        .setBody("{\"title\":\"Too many requests\",\"detail\":\"Wait 3 seconds. Nothing was lost.\"}"));
            } else {
                route.resume();
            }
        });
        button(page, "Here: Bracken A").click();
        assertThat(status(page)).containsText("1 mark waits on this tablet, since 09:05 Wait 3 seconds");
        button(page, "Here: Heather A").click();
        assertThat(status(page)).containsText(SAFE);

        assertThat(Duration.ofNanos(tries.get(1) - tries.get(0))).isGreaterThan(Duration.ofMillis(2_900));
        assertThat(world.marks()).isEqualTo(2);
    }

    @Test
    void whoMayNoLongerKeepsTheirMarksOnTheTabletAndOthersGoOn() {
        var world = new TabletWorld(waymark, 2);
        var page = enrolled(world);
        page.context().setOffline(true);
        button(page, "Here: Bracken A").click();
        assertThat(status(page)).containsText("1 mark waits");
        world.shutOut("Tess Test");
        page.context().setOffline(false);

        assertThat(page.locator("#notices")).containsText("of Tess Test cannot be sent");
        assertThat(status(page)).containsText("1 mark waits on this tablet");
        button(page, "Lock").click();
        button(page, "Somebody else joins").click();
        joins(page, world.staff("Toby Test", Role.TUTOR));
        button(page, "Here: Heather A").click();
        assertThat(page.locator("li", new Page.LocatorOptions().setHasText("Heather A")))
                .not()
                .containsText("waits");
        assertThat(world.markers()).containsExactly("Toby Test");
    }

    @Test
    void sixtyPupilsDoNotLag() {
        var page = enrolled(new TabletWorld(waymark, 60));

        assertThat(page.locator("li.row")).hasCount(60);
        assertThat(tap(page)).isLessThan(250);
        assertThat(Browser.axe(page)).isEmpty();
        picture(page, "sixty", SIZES.getFirst());
    }

    /** How many milliseconds lie between a tap and the row that shows it. */
    private static double tap(Page page) {
        return ((Number) page.evaluate("""
                        async () => {
                          const button = document.querySelector('[aria-label="Here: Bracken A"]');
                          const began = performance.now();
                          button.click();
                          while (document.querySelector('[aria-label="Here: Bracken A"]')) {
                            await new Promise(requestAnimationFrame);
                          }
                          return performance.now() - began;
                        }""")).doubleValue();
    }

    private static void look(Page page, String name, List<String> found) {
        for (var size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            page.waitForTimeout(60);
            picture(page, name, size);
            Browser.axe(page).forEach(violation -> found.add(name + " at " + size[0] + ": " + violation));
            if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1")) {
                found.add(name + " at " + size[0] + ": scrolls sideways");
            }
            var small = page.evaluate(
                    "[...document.querySelectorAll('button, a, select, textarea, input:not([type=radio],"
                            + "[type=checkbox])')].filter(it => it.offsetParent && it.offsetHeight < 56).map(it => it.outerHTML)");
            if (!((List<?>) small).isEmpty()) {
                found.add(name + " at " + size[0] + ": lower than 56 px: " + small);
            }
        }
    }

    private static void picture(Page page, String name, int[] size) {
        var file = "tablet-" + name + "-" + size[0] + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", file)));
    }
}

package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Right;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.pupils.Pupils;

/** Every page, as each role that meets it, at the sizes of a tablet, a desk and a phone: no error, no failed request, axe clean. */
@Tag("browser")
class EveryPageTest {
    private static final Map<SampleAccount, List<String>> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry(SampleAccount.TUTOR, List.of("/provider/", "/provider/concerns", "/provider/concern")),
            Map.entry(
                    SampleAccount.MANAGER,
                    List.of(
                            "/provider/",
                            "/provider/closures",
                            "/provider/sites",
                            "/provider/people",
                            "/provider/due",
                            "/provider/notices",
                            "/provider/tablets",
                            "/provider/record",
                            "/provider/registration",
                            "/provider/staff",
                            "/provider/staff/:staff",
                            "/provider/cover",
                            "/provider/letter",
                            "/provider/letter/:farm/:school",
                            "/provider/changes",
                            "/provider/insurance",
                            "/provider/policies",
                            "/provider/actions")),
            Map.entry(SampleAccount.PROVIDER_DSL, List.of("/provider/concerns", "/provider/record")),
            Map.entry(SampleAccount.DSL, List.of("/school/", "/school/concerns", "/school/notices", "/school/pupils")),
            Map.entry(
                    SampleAccount.ATTENDANCE,
                    List.of(
                            "/school/",
                            "/school/register",
                            "/school/day",
                            "/school/attendance",
                            "/school/attendance/registers",
                            "/school/attendance/write-back",
                            "/school/attendance/write-back/codes")),
            Map.entry(
                    SampleAccount.HEAD,
                    List.of(
                            "/school/pupils/:pupil",
                            "/school/pupils/:pupil/timetable",
                            "/school/providers/:farm",
                            "/school/providers/:farm/audits/:audit")),
            Map.entry(
                    SampleAccount.AP_LEAD,
                    List.of(
                            "/school/",
                            "/school/due",
                            "/school/providers",
                            "/school/providers/:farm",
                            "/school/providers/:farm/registration",
                            "/school/providers/:farm/audits",
                            "/school/providers/:farm/audits/:audit",
                            "/school/providers/:farm/letter",
                            "/school/providers/:farm/staff",
                            "/school/providers/:farm/insurance",
                            "/school/providers/:farm/policies",
                            "/school/providers/:farm/sites",
                            "/school/training",
                            "/school/policies-to-providers",
                            "/school/contacts",
                            "/school/settings",
                            "/school/forms/questions",
                            "/school/pupils/:pupil/place")),
            Map.entry(
                    SampleAccount.OFFICE,
                    List.of("/school/", "/school/pupils/import", "/school/calendar", "/school/people")),
            Map.entry(SampleAccount.SENCO, List.of("/school/")),
            Map.entry(SampleAccount.GOVERNOR, List.of("/school/", "/school/attendance")),
            Map.entry(
                    SampleAccount.TRUST,
                    List.of("/school/", "/school/people", "/school/attendance", "/school/settings"))));

    private static final List<int[]> SIZES =
            List.of(new int[] {820, 1180}, new int[] {1440, 900}, new int[] {390, 844});

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void noPageComplainsAndAxeFindsNothing() {
        nothingIsFoundOn(PAGES);
    }

    @Test
    void norOnAPupilsJourney() {
        nothingIsFoundOn(JourneyPages.OF);
    }

    private static void nothingIsFoundOn(Map<SampleAccount, List<String>> pages) {
        List<String> found = new ArrayList<>();
        pages.forEach((account, paths) -> {
            var page = browser.window(account, SIZES.getFirst()[0], SIZES.getFirst()[1]);
            for (var path : paths) {
                Browser.open(page, withIds(path));
                for (var size : SIZES) {
                    page.setViewportSize(size[0], size[1]);
                    page.waitForTimeout(250);
                    picture(page, account, path, size);
                    Browser.axe(page)
                            .forEach(
                                    violation -> found.add(account + " " + path + " at " + size[0] + ": " + violation));
                    if (sideways(page)) {
                        found.add(account + " " + path + " at " + size[0] + ": scrolls sideways");
                    }
                }
            }
            page.context().close();
        });
        assertThat(found).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** The address with those of the sample data that its page is about: the first school's pupil, and what is kept on the farm. */
    private static String withIds(String path) {
        if (!path.contains(":")) {
            return path;
        }
        var waymark = RunningWaymark.get();
        var signed = new Signed(waymark);
        var lead = signed.account(SampleAccount.AP_LEAD);
        var manager = signed.account(SampleAccount.MANAGER);
        var school = lead.schools(Right.SEE_ASSURANCE).iterator().next();
        var farm = manager.providers(Right.KEEP_PROVIDER_RECORD).iterator().next();
        var pupil = waymark.bean(Pupils.class).list(lead, "", 1, 0).getFirst();
        var audit = waymark.bean(Audits.class).of(lead, school, farm).getFirst();
        var staff = waymark.bean(StaffRecord.class).of(manager, farm).getFirst();
        var placements = waymark.bean(PlacementFiles.class);
        return path.replace(
                        ":placement",
                        placements.ofSchool(lead, 1, 0).getFirst().id().value().toString())
                .replace(
                        ":farmed",
                        placements.ofProvider(manager).getFirst().id().value().toString())
                .replace(":pupil", pupil.id().value().toString())
                .replace(":farm", farm.value().toString())
                .replace(":school", school.value().toString())
                .replace(":audit", audit.id().value().toString())
                .replace(":staff", staff.member().id().value().toString());
    }

    /** The first in the table is the one who missed most. */
    @Test
    void theAttendanceOfAPupilComplainsOfNothingEither() {
        List<String> found = new ArrayList<>();
        for (var account : List.of(SampleAccount.ATTENDANCE, SampleAccount.DSL)) {
            var page = browser.window(account, SIZES.getFirst()[0], SIZES.getFirst()[1]);
            Browser.open(page, "/school/attendance");
            page.locator("tbody th a").first().click();
            page.waitForSelector(".heat");
            for (var size : SIZES) {
                page.setViewportSize(size[0], size[1]);
                page.waitForTimeout(250);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", account + "-pupil-attendance-" + size[0] + ".png")));
                Browser.axe(page).forEach(violation -> found.add(account + " pupil at " + size[0] + ": " + violation));
                if (sideways(page)) {
                    found.add(account + " pupil at " + size[0] + ": scrolls sideways");
                }
            }
            page.context().close();
        }
        assertThat(found).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** A register leaves by a link that only this person's screen knows. */
    @Test
    void aRegisterCanBeTakenAwayAsEachKindOfFile() throws IOException {
        var page = browser.window(SampleAccount.ATTENDANCE, SIZES.getFirst()[0], SIZES.getFirst()[1]);
        Browser.open(page, "/school/attendance/registers");
        for (var kind : List.of("CSV", "Excel", "PDF")) {
            var download = page.waitForDownload(
                    () -> page.locator("a.take").getByText(kind).click());
            assertThat(download.suggestedFilename()).startsWith("register-2026-11-23.");
            assertThat(Files.size(download.path())).isGreaterThan(500);
        }
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    private static boolean sideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    private static void picture(Page page, SampleAccount account, String path, int[] size) {
        var name = account + path.replaceAll("[/:]+", "-") + "-" + size[0] + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name)));
    }
}

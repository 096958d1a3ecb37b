package uk.waymark.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What somebody does at a screen: press, write, choose, and look. Everything goes by the words that stand there. */
final class Hands implements AutoCloseable {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private final Page page;
    private final String journey;
    private final Locator at;

    Hands(Page page, String journey) {
        this(page, journey, page.locator("body"));
    }

    private Hands(Page page, String journey, Locator at) {
        this.page = page;
        this.journey = journey;
        this.at = at;
    }

    Page page() {
        return page;
    }

    /** Comes to a page that has no screen of ours around it, such as by a link in an e-mail. */
    void arrive(String path) {
        page.navigate(RunningWaymark.get().url(path));
    }

    Hands open(String path) {
        Browser.open(page, path);
        return this;
    }

    /** Presses the button with exactly these words, or with this label for those who do not see it. */
    Hands press(String words) {
        at.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return this;
    }

    Hands pressOneOf(String words, String or) {
        at.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .or(at.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(or).setExact(true)))
                .first()
                .click();
        return this;
    }

    /** The first button whose words begin like this. */
    Hands pressFirst(String words) {
        at.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    /** Sends the form of a page that needs no script. */
    void submit() {
        page.locator("main button").first().click();
    }

    void followFirst(String words) {
        at.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    Hands follow(String words) {
        at.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Follows the way on the row that speaks of this. */
    Hands followOnRow(String row, String words) {
        row(row).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    Locator row(String words) {
        return at.locator("li.row", new Locator.LocatorOptions().setHasText(words))
                .first();
    }

    /** Presses the button that opens a small form, and gives what can be done in that form. */
    Hands ask(String words) {
        press(words);
        return inDialog();
    }

    Hands inDialog() {
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).hasCount(1);
        return new Hands(page, journey, dialog);
    }

    /** Presses the form's button; the form is gone when what it asked for was not refused. */
    void done(String words) {
        press(words);
        try {
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        } catch (AssertionError stays) {
            throw new AssertionError("The form stays, and says: " + refusal().allTextContents(), stays);
        }
    }

    private Locator refusal() {
        return page.locator("vaadin-dialog .refusal:visible");
    }

    /** Presses the form's button and is told why not; the form stays. */
    Hands refused(String words, String reason) {
        press(words);
        assertThat(refusal().first()).containsText(reason);
        return this;
    }

    Hands write(String label, String words) {
        var field = field(label);
        field.fill(words);
        field.blur();
        return this;
    }

    Hands date(String label, LocalDate day) {
        var field = field(label);
        field.fill(TYPED.format(day));
        field.press("Enter");
        return this;
    }

    Hands time(String label, String time) {
        var field = field(label);
        field.fill(time);
        field.press("Enter");
        return this;
    }

    /** What stands together under these words. */
    Hands within(String group) {
        return new Hands(
                page,
                journey,
                at.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group))
                        .first());
    }

    Hands tick(String label) {
        at.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label))
                .first()
                .check();
        return this;
    }

    Hands radio(String label) {
        at.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label))
                .first()
                .check();
        return this;
    }

    /** Chooses from a list that opens. */
    Hands choose(String label, String option) {
        at.locator(
                        "vaadin-select",
                        new Locator.LocatorOptions()
                                .setHas(page.locator("label:text-is(\"" + label.replace("\"", "\\\"") + "\")")))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return this;
    }

    private Locator field(String label) {
        return at.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .first();
    }

    boolean has(String label) {
        return field(label).isVisible();
    }

    void rowSays(String row, String words) {
        assertThat(row(row)).containsText(words);
    }

    Hands hasNo(String button) {
        assertThat(at.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true)))
                .hasCount(0);
        return this;
    }

    /** What came of it is said at the edge of the screen. */
    Hands isTold(String words) {
        assertThat(page.locator("vaadin-notification-card", new Page.LocatorOptions().setHasText(words))
                        .first())
                .isVisible();
        return this;
    }

    Hands sees(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    Hands seesNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    /** Keeps a picture of the page. */
    Hands picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "journey-" + journey + "-" + name + ".png")));
        return this;
    }

    /** Keeps a picture, and has axe look at the page; once for each sort of page, whichever journey comes there first. */
    Hands looks(String name) {
        picture(name);
        if (LOOKED_AT.add(name)) {
            assertThat(Browser.axe(page)).as(journey + " " + name).isEmpty();
        }
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}

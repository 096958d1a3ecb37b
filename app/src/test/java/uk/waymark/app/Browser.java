package uk.waymark.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import uk.waymark.app.sample.SampleAccount;

/** A real Chromium, with everything noted that should not happen in one. */
final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = errorsOfTheLog();

    Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(ARGUMENTS));
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium: install it, or name it in the variable CHROMIUM"));
    }

    /** A window of its own, signed in; pages of other sites are never asked for. */
    Page window(SampleAccount account, int width, int height) {
        return window(account.email(), SampleAccount.PASSWORD, width, height);
    }

    /** The same for somebody whom a test has made. */
    Page window(String email, String password, int width, int height) {
        var page = open(email, width, height);
        page.navigate(RunningWaymark.get().url("/sign-in"));
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForSelector("h1");
        return page;
    }

    /** A window of its own in which nobody is signed in; what it complains of is told under this name. */
    Page open(String whose, int width, int height) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBypassCSP(false)
                .setLocale("en-GB"));
        var page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(whose + " " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(whose + " " + page.url() + ": " + error));
        page.onRequestFailed(request -> {
            // A page that is left takes its open requests with it.
            if (!request.failure().contains("ERR_ABORTED")) {
                complaints.add(whose + " failed: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(whose + " " + response.status() + ": " + response.url());
            }
        });
        return page;
    }

    /** A tablet of its own that nobody has signed in on, with a clock that is this far ahead of the server's. */
    BrowserContext tablet(int width, int height, Duration ahead) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBypassCSP(false)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(15_000);
        context.clock()
                .install(new Clock.InstallOptions()
                        .setTime(RunningWaymark.get().now().plus(ahead).toEpochMilli()));
        return context;
    }

    static void open(Page page, String path) {
        page.navigate(RunningWaymark.get().url(path));
        page.waitForSelector("main h1");
    }

    /** What axe finds against WCAG 2.2 AA, in a line for each rule. */
    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browser::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().getFirst().getHtml();
    }

    /** What the windows and the server's log complained of since this browser was opened. */
    List<String> complaints() {
        return Stream.concat(complaints.stream(), log.list.stream().map(event -> "log: " + event.getFormattedMessage()))
                .toList();
    }

    private static ListAppender<ILoggingEvent> errorsOfTheLog() {
        var appender = new ListAppender<ILoggingEvent>();
        var errors = new ThresholdFilter();
        errors.setLevel("ERROR");
        errors.start();
        appender.addFilter(errors);
        appender.addFilter(new ClosedAtTheSameMoment());
        appender.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(appender);
        return appender;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** What the push library says when a window closes while its connection is being put away: it has forgotten it already. */
    private static final class ClosedAtTheSameMoment extends Filter<ILoggingEvent> {
        @Override
        public FilterReply decide(ILoggingEvent event) {
            return event.getLoggerName().equals("org.atmosphere.cpr.AsynchronousProcessor")
                            && event.getMessage().startsWith("Failed to cancel resource")
                    ? FilterReply.DENY
                    : FilterReply.NEUTRAL;
        }
    }
}

package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.accounts.InvitationOutcome;
import uk.waymark.accounts.Invitations;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.agreements.AgreementField;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.placements.PlacementFiles;

/** A school, a provider and a pupil of their own in the running application, and the people at both, each with a window that stays open. */
final class JourneyCast implements AutoCloseable {
    /** Who plays in it, and the size of what they sit at. */
    enum Who {
        HEAD(Role.HEAD, "Hester Wayfarer", 1440, 900),
        GOVERNOR(Role.GOVERNOR, "Gaius Wayfarer", 1440, 900),
        LEAD(Role.AP_LEAD, "Aled Wayfarer", 820, 1180),
        DSL(Role.DSL, "Dilys Wayfarer", 1440, 900),
        MANAGER(Role.PROVIDER_MANAGER, "Moss Farrow", 820, 1180),
        TUTOR(Role.TUTOR, "Tansy Farrow", 820, 1180),
        PROVIDER_DSL(Role.PROVIDER_DSL, "Petra Farrow", 820, 1180);

        private final Role role;
        private final String person;
        private final int width;
        private final int height;

        Who(Role role, String person, int width, int height) {
            this.role = role;
            this.person = person;
            this.width = width;
            this.height = height;
        }

        String person() {
            return person;
        }
    }

    static final String PARENT = "Robin Wayfarer-Home";

    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    private final RunningWaymark waymark = RunningWaymark.get();
    private final Browser browser;
    private final String journey;
    private final Map<Who, Page> windows = new EnumMap<>(Who.class);
    private final Map<Who, PersonId> people = new EnumMap<>(Who.class);
    private Optional<Page> telephone = Optional.empty();
    private final World world = waymark.bean(World.class);

    private final SchoolId school = world.school();
    private final ProviderId provider = world.provider();
    final String parentEmail = FamilyWorld.email();
    final String surname;
    final PupilId pupil;

    JourneyCast(Browser browser, String journey) {
        this.browser = browser;
        this.journey = journey;
        this.surname = "Wayfarer-" + journey;
        this.pupil = world.pupil(school, "Merle", surname);
        world.site(provider);
        for (var who : Who.values()) {
            joins(who);
        }
        // How a provider is proven is a way of its own; here the gate between the two is open by a signed exception.
        world.excepted(school, provider);
    }

    private void joins(Who who) {
        Organisation at = switch (who) {
            case MANAGER, TUTOR, PROVIDER_DSL -> new Organisation.AtProvider(provider);
            default -> new Organisation.AtSchool(school);
        };
        var invited = (InvitationOutcome.Invited)
                bean(People.class).invite(World.ADMINISTRATOR, at, who.person, email(who), who.role);
        bean(Invitations.class).accept(invited.token(), World.PASSWORD);
        people.put(who, invited.person());
    }

    private String email(Who who) {
        return who.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + school.value() + "@test.waymark.example";
    }

    /** The person's own window, in which they are signed in. */
    Hands hands(Who who) {
        var window = windows.computeIfAbsent(who, it -> browser.window(email(it), World.PASSWORD, it.width, it.height));
        return new Hands(window, journey);
    }

    /** A telephone in which nobody is signed in. */
    Hands telephone() {
        var page = browser.open("a parent of " + journey, 390, 844);
        telephone = Optional.of(page);
        return new Hands(page, journey);
    }

    /** The same person, for what a hundred identical fields ask for, as from a colleague at the same desk. */
    Actor colleague(Who who) {
        return bean(Actors.class).of(Objects.requireNonNull(people.get(who))).orElseThrow();
    }

    /** What is written into a field where it matters only that something is. */
    static String usual(AgreementField field) {
        return switch (field.kind()) {
            case TEXT -> "As agreed on the visit";
            case DATE -> MovableClock.MONDAY.plusDays(3).toString();
            case MONEY -> "85.50";
            case WEEKS -> "6";
            case REPORTING -> "HALF_TERM";
            case COST_UNIT -> "DAY";
            case MISSED_SESSIONS -> "NOT_PAID";
        };
    }

    PlacementId placement() {
        return bean(PlacementFiles.class)
                .ofSchool(colleague(Who.LEAD), 1, 0)
                .getFirst()
                .id();
    }

    String pupilName() {
        return "Merle " + surname;
    }

    String providerName() {
        return bean(Directory.class)
                .provider(World.ADMINISTRATOR, provider)
                .orElseThrow()
                .name();
    }

    <T> T bean(Class<T> type) {
        return waymark.bean(type);
    }

    /** One part of the journey, with a name that says where it broke and a picture of everybody's screen when it did. */
    void step(String name, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | AssertionError broken) {
            windows.forEach((who, window) -> broken(who.name(), window));
            telephone.ifPresent(window -> broken("telephone", window));
            throw new AssertionError(
                    "Journey " + journey + " breaks where " + name + ": " + broken.getMessage(), broken);
        }
    }

    /** The parent comes in with a code from the e-mail. */
    Hands home() {
        var in = telephone();
        in.arrive("/family/sign-in?lang=en");
        in.write("Your e-mail address", parentEmail).submit();
        in.page().waitForSelector("#code");
        var code = CODE.matcher(FamilyWorld.mails(parentEmail).getLast());
        assertThat(code.find()).isTrue();
        in.page().locator("#code").fill(code.group(1));
        in.submit();
        in.page().waitForSelector("section h2");
        return in;
    }

    private void broken(String who, Page window) {
        if (window.isClosed()) {
            return;
        }
        window.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "journey-" + journey + "-broken-" + who + ".png")));
    }

    /** Everybody goes home: days pass, and nobody stays signed in over them. */
    void everybodyGoesHome() {
        windows.values().forEach(it -> it.context().close());
        windows.clear();
    }

    @Override
    public void close() {
        everybodyGoesHome();
    }
}

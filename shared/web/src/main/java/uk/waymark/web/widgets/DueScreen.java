package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import uk.waymark.access.Side;
import uk.waymark.calendar.Session;
import uk.waymark.feeds.CalendarFeeds;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.web.guard.CurrentPerson;

/** What both portals show of what is due: the board, the month, and for those who look after it all of the organisation's. */
public abstract class DueScreen extends Screen {
    private final transient Due due;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final Side portal;
    private final Div ways = new Div();
    private final Div content = new Div();
    private YearMonth month;

    protected DueScreen(
            Side portal,
            Due due,
            CalendarFeeds feeds,
            Notices notices,
            CurrentPerson person,
            String address,
            Clock clock) {
        super("Due");
        this.portal = portal;
        this.due = due;
        this.person = person;
        this.clock = clock;
        month = YearMonth.from(Session.today(clock));
        explain("What your role has to do, what was given to you, and by when. It goes when it is done.");
        ways.addClassName("choices");
        var board = way("Board", this::board);
        way("Month", this::month);
        if (due.oversees(person.actor())) {
            way("Everything that is due here", this::overview);
        }
        chosen(board);
        add(ways, content, new CalendarLink(feeds, person::actor, address, clock));
        // The day's e-mail has done its work once somebody looks here.
        notices.read(person.actor(), person.actor().person());
        board();
    }

    private Button way(String words, Runnable show) {
        var way = new Button(words, event -> show.run());
        way.addClickListener(event -> chosen(way));
        ways.add(way);
        return way;
    }

    private void chosen(Button way) {
        ways.getChildren()
                .map(Button.class::cast)
                .forEach(each -> each.setThemeVariant(ButtonVariant.LUMO_PRIMARY, each == way));
        ways.getChildren()
                .forEach(each -> each.getElement().setAttribute("aria-pressed", Boolean.toString(each == way)));
    }

    private void show(Component... components) {
        content.removeAll();
        content.add(components);
    }

    private void board() {
        show(new DueBoard(
                portal,
                due.board(person.actor()),
                "Nothing is due from you. When a rule asks for something, it appears here and in one e-mail a day.",
                Optional.of(new DueActions(due, person::actor, clock, this::board))));
    }

    private void overview() {
        show(new DueBoard(
                portal,
                due.overview(person.actor()),
                "Nothing is due from anybody here.",
                Optional.of(new DueActions(due, person::actor, clock, this::overview))));
        var providers = due.lateProviders(person.actor());
        if (!providers.isEmpty()) {
            content.add(
                    new H2("What your providers are late with"), new DueBoard(portal, providers, "", Optional.empty()));
        }
    }

    private void month() {
        var before = new Button("Earlier month", event -> month(month.minusMonths(1)));
        var after = new Button("Later month", event -> month(month.plusMonths(1)));
        before.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        after.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var ways = new Div(before, after);
        ways.addClassName("actions");
        show(new H2(DueMonth.words(month)), ways, new DueMonth(portal, month, due.month(person.actor(), month)));
    }

    private void month(YearMonth other) {
        month = other;
        month();
    }
}

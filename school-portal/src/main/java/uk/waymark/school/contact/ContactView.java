package uk.waymark.school.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.contact.CallParty;
import uk.waymark.contact.ContactLog;
import uk.waymark.contact.WeekLine;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The AP lead, each morning: whom has nobody spoken to this week, and one tap to write a call down. */
@Route(value = "contact", layout = SchoolFrame.class)
@Needs({Right.MAKE_CONTACT, Right.PLAN_SUPPORT})
@Prototype
public class ContactView extends Screen {
    private final ContactLog log;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    ContactView(ContactLog log, CurrentPerson person, Clock clock) {
        super("Contact this week");
        this.log = log;
        this.person = person;
        this.clock = clock;
        explain(
                "Placed pupils, those first whom nobody has spoken to. What your settings ask for is met by writing it down.");
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var week = log.week(person.actor(), Session.today(clock));
        var due = week.stream().filter(it -> !it.isDone()).toList();
        var many = new Span(
                due.isEmpty()
                        ? "Nothing is missing this week."
                        : Words.count(due.size(), "pupil", "pupils") + " to speak to");
        many.getElement().setAttribute("role", "status");
        content.add(
                many,
                new H2("Still to do"),
                rows(due, "Everybody has been spoken to this week, or nothing is asked for."));
        content.add(new H2("Done"), rows(week.stream().filter(WeekLine::isDone).toList(), "Nobody yet."));
    }

    private Rows rows(List<WeekLine> lines, String none) {
        var rows = new Rows();
        var dialog = new ContactDialog(log, person, clock, this::refresh);
        lines.forEach(it -> {
            var name = it.name().toUse();
            var row = rows.row(new Component[] {
                new RouterLink(name, PupilContactView.class, PupilContactView.of(it.placement())),
                new Span(it.provider() + ", " + it.telephone()),
                new Span(last(it))
            });
            it.missing().forEach(words -> row.add(Status.TO_DO.chip(words)));
            it.call().ifPresent(party -> row.add(call(it, party)));
            var write = new Button("Write contact down", event -> dialog.ask(it.placement(), name));
            write.setAriaLabel("Write contact down: " + name);
            row.add(write);
        });
        return rows.orElse(none);
    }

    private static Span call(WeekLine it, CallParty party) {
        return it.called()
                ? Status.IN_ORDER.chip("Called today")
                : Status.TO_DO.chip("Daily call: " + party.words().toLowerCase(Locale.UK));
    }

    private static String last(WeekLine it) {
        return it.lastOn().map(day -> "Last contact " + Words.day(day)).orElse("No contact yet")
                + it.visitedOn().map(day -> ", last visit " + Words.day(day)).orElse("") + ".";
    }
}

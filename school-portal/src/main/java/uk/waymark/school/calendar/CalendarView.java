package uk.waymark.school.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Closure;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.TermPart;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** The office, once a year and on a snow day: half-terms, inset days, closures. Nobody is expected anywhere on a closed day. */
@Route(value = "calendar", layout = SchoolFrame.class)
@Needs(Right.MANAGE_CALENDAR)
@Prototype
public class CalendarView extends Screen {
    private final Calendars calendars;
    private final CurrentPerson person;

    CalendarView(Calendars calendars, Directory directory, CurrentPerson person) {
        super("Calendar");
        this.calendars = calendars;
        this.person = person;
        explain(
                "Bank holidays are known. On days before the first half-term and after the last one, every weekday counts as a school"
                        + " day, so that no pupil is forgotten because a calendar is not typed in yet.");
        for (School school : directory.schools(person.actor(), Right.MANAGE_CALENDAR)) {
            var year = new Div();
            add(new H2(school.name()), year);
            show(year, school.id());
        }
    }

    private void show(Div year, SchoolId school) {
        year.removeAll();
        var calendar = calendars.of(person.actor(), school);
        calendar.ifPresent(it -> year.add(parts(year, school, it), closures(year, school, it)));
    }

    private Div parts(Div year, SchoolId school, SchoolCalendar calendar) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var part : calendar.parts()) {
            var days = calendar.schoolDaysBetween(part.startsOn(), part.endsOn());
            var who = new Div(
                    new Span(part.name()),
                    new Span(Words.day(part.startsOn()) + " to " + Words.day(part.endsOn()) + " "
                            + part.endsOn().getYear() + ", " + Words.count(days, "school day", "school days")));
            list.add(row(
                    who,
                    "Remove " + part.name(),
                    year,
                    school,
                    () -> calendars.removePart(person.actor(), school, part.startsOn())));
        }
        if (calendar.parts().isEmpty()) {
            list.add(
                    new ListItem(new Empty("No half-term is typed in yet. Until then every weekday is a school day.")));
        }
        var name = new TextField("Half-term");
        name.setPlaceholder("Autumn 1");
        var from = date("First day");
        var to = date("Last day");
        var refusal = new Say.Place();
        var add = new Button("Add half-term", event -> {
            if (from.getValue() == null || to.getValue() == null) {
                refusal.refused(new Refused("INVALID", "Choose the first and the last day."));
                return;
            }
            done(
                    calendars.addPart(
                            person.actor(), school, new TermPart(name.getValue(), from.getValue(), to.getValue())),
                    refusal,
                    year,
                    school);
        });
        return new Div(list, refusal, form(name, from, to, add));
    }

    private Div closures(Div year, SchoolId school, SchoolCalendar calendar) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var closure : calendar.closures()) {
            var who = new Div(
                    new Span(Words.day(closure.date()) + " " + closure.date().getYear()),
                    new Span(closure.kind().words() + ": " + closure.reason()));
            list.add(row(
                    who,
                    "Open on " + Words.day(closure.date()),
                    year,
                    school,
                    () -> calendars.open(person.actor(), school, closure.date())));
        }
        var day = date("Closed on");
        var kind = new Select<Closure.Kind>();
        kind.setLabel("Kind");
        kind.setItems(Closure.Kind.values());
        kind.setItemLabelGenerator(Closure.Kind::words);
        kind.setValue(Closure.Kind.INSET);
        var reason = new TextField("Reason");
        var refusal = new Say.Place();
        var add = new Button("Close", event -> {
            if (day.getValue() == null) {
                refusal.refused(new Refused("INVALID", "Choose the day."));
                return;
            }
            done(
                    calendars.close(
                            person.actor(), school, new Closure(day.getValue(), kind.getValue(), reason.getValue())),
                    refusal,
                    year,
                    school);
        });
        return new Div(new H2("Closed days"), list, refusal, form(day, kind, reason, add));
    }

    private static DatePicker date(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        return picker;
    }

    private static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("row-form");
        return form;
    }

    private ListItem row(Div who, String words, Div year, SchoolId school, Supplier<Optional<Refused>> action) {
        who.addClassName("who");
        var remove = new Button("Remove", event -> {
            action.get().ifPresentOrElse(Say::refused, () -> Say.done("Removed."));
            show(year, school);
        });
        remove.setAriaLabel(words);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new ListItem(who, remove);
        row.addClassName("row");
        return row;
    }

    private void done(Optional<Refused> refused, Say.Place place, Div year, SchoolId school) {
        refused.ifPresentOrElse(place::refused, () -> {
            Say.done("The calendar is changed.");
            show(year, school);
        });
    }
}

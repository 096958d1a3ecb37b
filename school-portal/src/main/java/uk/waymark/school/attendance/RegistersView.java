package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.exports.Format;
import uk.waymark.exports.RegisterSheet;
import uk.waymark.exports.RegisterSheet.Wanted;
import uk.waymark.exports.RegisterSheets;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilView;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Screen;

/** The register of a day or a week, to look at and to take away. */
@Route(value = "attendance/registers", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class RegistersView extends Screen {
    /** How much a register shows. */
    enum Reach {
        DAY("One day"),
        WEEK("The week");

        private final String words;

        Reach(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final RegisterSheets sheets;
    private final CurrentPerson person;
    private final DatePicker day = new DatePicker("Day");
    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>("Show");
    private final Select<School> school = new Select<>();
    private final Div content = new Div();
    private final Button more = new Button("Show more", event -> showMore());
    private DataTable table = new DataTable("Register", List.of());
    private int shown;

    RegistersView(RegisterSheets sheets, Directory directory, CurrentPerson person, Clock clock) {
        super("Registers");
        this.sheets = sheets;
        this.person = person;
        for (var format : Format.values()) {
            actions(new Download(format.words(), () -> Optional.of(sheets.file(person.actor(), wanted(), format))));
        }
        explain(
                "Sessions at providers. What you take away names pupils: keep it as you keep a register. That you took it is recorded.");
        day.setLocale(Locale.UK);
        day.setValue(Session.today(clock));
        day.addValueChangeListener(event -> show());
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(Reach::words);
        reach.setValue(Reach.DAY);
        reach.addValueChangeListener(event -> show());
        var schools = directory.schools(person.actor(), Right.SEE_ATTENDANCE);
        school.setLabel("School");
        school.setItems(schools);
        school.setEmptySelectionAllowed(true);
        school.setEmptySelectionCaption("All");
        school.setItemLabelGenerator(it -> it == null ? "All" : it.name());
        school.setVisible(schools.size() > 1);
        school.addValueChangeListener(event -> show());
        var choose = new Div(day, step("‹ Earlier", "Earlier", -1), step("Later ›", "Later", 1), reach, school);
        choose.addClassName("row-form");
        add(choose, content, more);
        show();
    }

    private Button step(String words, String name, int by) {
        var step = new Button(
                words,
                event -> Optional.ofNullable(day.getValue())
                        .ifPresent(now -> day.setValue(
                                reach.getValue() == Reach.WEEK ? now.plusWeeks(by) : workingDay(now, by))));
        step.setAriaLabel(name);
        return step;
    }

    private static LocalDate workingDay(LocalDate from, int by) {
        var next = from.plusDays(by);
        while (next.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            next = next.plusDays(by);
        }
        return next;
    }

    private Wanted wanted() {
        var chosen = day.getValue();
        var monday = chosen.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Wanted(
                reach.getValue() == Reach.WEEK ? monday : chosen,
                reach.getValue() == Reach.WEEK ? monday.plusDays(6) : chosen,
                Optional.ofNullable(school.getValue()).map(School::id),
                Optional.empty());
    }

    private void show() {
        content.removeAll();
        shown = 0;
        if (day.getValue() == null) {
            content.add(new Empty("Choose a day."));
            more.setVisible(false);
            return;
        }
        var wanted = wanted();
        content.add(new H2(
                wanted.days().size() == 1
                        ? Words.day(wanted.from()) + " " + wanted.from().getYear()
                        : "Week of " + Words.day(wanted.from()) + " "
                                + wanted.from().getYear()));
        table = new DataTable("Register", heads(wanted));
        showMore();
        content.add(
                shown == 0 ? new Empty("Nobody is expected at a provider on these days. Choose other days.") : table);
    }

    private List<String> heads(Wanted wanted) {
        List<String> heads = new ArrayList<>(List.of("Pupil"));
        sessions(wanted)
                .forEach(session -> heads.add(
                        reach.getValue() == Reach.WEEK
                                ? Words.day(session.date()) + " " + session.half()
                                : session.half().words()));
        return heads;
    }

    /** A weekend stands in a week only when somebody is expected on it, which a school's register seldom knows. */
    private List<Session> sessions(Wanted wanted) {
        return wanted.days().stream()
                .filter(date ->
                        wanted.days().size() == 1 || date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .flatMap(date -> List.of(new Session(date, Half.AM), new Session(date, Half.PM)).stream())
                .toList();
    }

    private void showMore() {
        var page = sheets.page(person.actor(), wanted(), shown);
        page.rows().forEach(row -> row(page.wanted(), row));
        shown += page.rows().size();
        more.setVisible(page.rows().size() == RegisterSheets.PAGE);
    }

    private void row(Wanted wanted, RegisterSheet.Row row) {
        var who = new Div(
                new RouterLink(row.name(), PupilAttendanceView.class, PupilView.of(row.pupil())),
                new Span(String.join(", ", row.providers())));
        who.addClassName("who");
        var week = reach.getValue() == Reach.WEEK;
        table.row(
                who,
                sessions(wanted).stream()
                        .map(session -> Optional.ofNullable(row.cells().get(session))
                                .map(cell -> cell(cell, week))
                                .orElseGet(Div::new))
                        .toArray(Div[]::new));
    }

    private static Div cell(RegisterSheet.Cell cell, boolean week) {
        var code = new Span(cell.code().orElse("?"));
        code.addClassName("code");
        if (cell.code().isEmpty()) {
            code.setTitle("No code decided");
        }
        var box = new Div(code);
        if (!week) {
            var said = new Span(cell.said());
            said.addClassName("small");
            box.add(said);
        }
        box.addClassName("said");
        return box;
    }
}

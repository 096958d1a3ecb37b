package uk.waymark.school.attendance;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.attendance.Board;
import uk.waymark.attendance.DaySheet;
import uk.waymark.attendance.DaySheets;
import uk.waymark.attendance.DaySheets.SchoolChoice;
import uk.waymark.calendar.Session;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.MarkChip;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The head or the attendance officer at a quarter to four: the day on one sheet, to read, print and keep. */
@Route(value = "day", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class DaySheetView extends Screen {
    private final DaySheets sheets;
    private final CurrentPerson person;
    private final Clock clock;
    private final Select<SchoolChoice> school = new Select<>();
    private final DatePicker day = new DatePicker("Day");
    private final Checkbox authority = new Checkbox("For the authority, without names");
    private final Div sheet = new Div();

    DaySheetView(DaySheets sheets, CurrentPerson person, Clock clock) {
        super("Day sheet");
        this.sheets = sheets;
        this.person = person;
        this.clock = clock;
        var schools = sheets.schools(person.actor());
        school.setLabel("School");
        school.setItems(schools);
        school.setItemLabelGenerator(SchoolChoice::name);
        day.setLocale(Locale.UK);
        day.setMax(Session.today(clock));
        day.setValue(Session.today(clock));
        schools.stream().findFirst().ifPresent(school::setValue);
        school.setVisible(schools.size() > 1);
        school.addValueChangeListener(event -> refresh());
        day.addValueChangeListener(event -> refresh());
        authority.addValueChangeListener(event -> refresh());
        var form = new Div(school, day, authority);
        form.addClassName("row-form");
        add(form, sheet);
        refresh();
    }

    private void refresh() {
        sheet.removeAll();
        if (school.getValue() == null || day.getValue() == null) {
            return;
        }
        Optional<DaySheet> found = authority.getValue()
                ? sheets.forAuthority(person.actor(), school.getValue().id(), day.getValue())
                : sheets.of(person.actor(), school.getValue().id(), day.getValue());
        if (found.isEmpty()) {
            sheet.add(new Empty("Your school makes no sheet for the authority. Its head can set that it does."));
        } else if (found.get().lines().isEmpty()) {
            sheet.add(new Empty("Nobody was expected at a provider on this day."));
        } else {
            show(found.get());
        }
    }

    private void show(DaySheet of) {
        sheet.add(new Paragraph(Words.day(of.day()) + ": " + Words.count(of.expected(), "session", "sessions")
                + " expected, " + of.in(Board.Group.HERE) + " here, " + of.in(Board.Group.KNOWN_ABSENT)
                + " known absent, " + of.in(Board.Group.NOBODY_HAS_SAID) + " of which nobody has said anything, "
                + of.withoutContact() + " unexplained without anybody at home spoken to."));
        var table = new DataTable(
                "Sessions of the day",
                List.of(of.forAuthority() ? "UPN" : "Pupil", "Provider", "Session", "Provider said", "Code", "Calls"));
        of.lines().forEach(line -> row(table, of, line));
        sheet.add(table);
        if (!of.ladder().isEmpty()) {
            var ladder = new DataTable(
                    "Registers that were late", List.of("Register", "Session", "Step", "Due", "Taken", "Told"));
            of.ladder()
                    .forEach(rung -> ladder.row(
                            new Span(rung.site()),
                            new Span(rung.half().words()),
                            new Span(rung.rung().words()),
                            new Span(Words.time(rung.dueAt())),
                            new Span(Words.time(rung.takenAt())),
                            new Span(Words.count(rung.told(), "person", "people"))));
            sheet.add(new H2("Registers that were late"), ladder);
        }
    }

    private static void row(DataTable table, DaySheet of, DaySheet.Line line) {
        var said = line.state().isExpected()
                ? line.mark().map(MarkChip::of).orElseGet(Status.NOBODY_HAS_SAID::chip)
                : Status.NOT_EXPECTED.chip(line.state().words());
        table.row(
                new Span(of.forAuthority() ? line.upn() : line.name()),
                new Span(line.provider() + ", " + line.site()),
                new Span(line.half().words()),
                said,
                new Span(line.code().orElse("–")),
                new Span(
                        line.attempts() == 0
                                ? "–"
                                : line.attempts() + (line.reached() ? ", spoke to home" : ", nobody reached")));
    }
}

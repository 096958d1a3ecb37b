package uk.waymark.school.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Right;
import uk.waymark.attendance.CodeBook;
import uk.waymark.attendance.CodeClass;
import uk.waymark.calendar.Session;
import uk.waymark.figures.AttendanceFigures;
import uk.waymark.figures.Behind;
import uk.waymark.figures.Interventions;
import uk.waymark.figures.PupilAttendance;
import uk.waymark.figures.Stretch;
import uk.waymark.ids.PupilId;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.school.pupils.PupilView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** One pupil's attendance: a calendar, the weeks as a line, what an experienced officer would notice, and what is done about it. */
@Route(value = "pupils/:id/attendance", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class PupilAttendanceView extends Screen implements BeforeEnterObserver {
    private final AttendanceFigures figures;
    private final Interventions interventions;
    private final CodeBook codes;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();
    private final Div counted = new Div();
    private PupilId pupil = PupilId.next();

    PupilAttendanceView(
            AttendanceFigures figures, Interventions interventions, CodeBook codes, CurrentPerson person, Clock clock) {
        super("Attendance of a pupil");
        this.figures = figures;
        this.interventions = interventions;
        this.codes = codes;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilScreen.named(event)
                .flatMap(id -> figures.of(person.actor(), id, Optional.empty()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PupilAttendance attendance) {
        pupil = attendance.pupil();
        var name = new Span(attendance.name());
        name.addClassName("need");
        var head = new Div(name, new Span(attendance.schoolName()));
        head.addClassName("strip");
        if (person.actor().may(Right.SEE_PUPILS)) {
            var file = new RouterLink("Pupil's page", PupilView.class, PupilView.of(pupil));
            file.addClassName("take");
            var actions = new Div(file);
            actions.addClassName("actions");
            head.add(actions);
        }
        content.removeAll();
        content.add(
                head,
                new StretchPicker(attendance.offered(), attendance.stretch(), Session.today(clock), this::count),
                counted);
        counted(attendance);
    }

    private void count(Stretch stretch) {
        figures.of(person.actor(), pupil, Optional.of(stretch)).ifPresent(this::counted);
    }

    private void again() {
        figures.of(person.actor(), pupil, Optional.empty()).ifPresent(this::show);
    }

    private void counted(PupilAttendance attendance) {
        counted.removeAll();
        attendance.intervention().ifPresent(it -> {
            var list = new UnorderedList(new InterventionRow(it, interventions, person, this::again));
            list.addClassName("rows");
            counted.add(list);
        });
        counted.add(headline(attendance));
        if (attendance.sessions().isEmpty()) {
            counted.add(new Empty("No session of these days has to be accounted for. Choose other days."));
            return;
        }
        counted.add(new H2("What to notice"), patterns(attendance));
        counted.add(new H2("Week by week"), new WeeksLine(attendance.weeks(), attendance.target()));
        counted.add(new H2("Every session"), new HeatMap(attendance.sessions()));
        counted.add(new H2("By code"), byCode(attendance));
    }

    private Div headline(PupilAttendance attendance) {
        var tally = attendance.tally();
        var rate = new Span(Rates.words(tally.rate()));
        rate.addClassName("big-number");
        var first = new Div(rate, new Span("target " + Rates.target(attendance.target())));
        first.addClassName("figure");
        Rates.absence(tally).ifPresent(first::add);
        if (tally.rate().filter(it -> it < attendance.target()).isPresent()) {
            first.add(Status.BELOW_TARGET.chip());
        }
        var strip = new Div(first);
        strip.addClassName("figures");
        strip.add(
                figure("attended", tally.attended(), Behind.ATTENDED, attendance),
                figure("authorised absence", tally.of(CodeClass.AUTHORISED), Set.of(CodeClass.AUTHORISED), attendance),
                figure(
                        "unauthorised absence",
                        tally.of(CodeClass.UNAUTHORISED),
                        Set.of(CodeClass.UNAUTHORISED),
                        attendance),
                figure(
                        "not counted",
                        tally.of(CodeClass.NOT_POSSIBLE) + tally.of(CodeClass.NOT_COLLECTED),
                        Set.of(CodeClass.NOT_POSSIBLE, CodeClass.NOT_COLLECTED),
                        attendance),
                figure("without a code", tally.uncoded(), Behind.UNCODED, attendance));
        return strip;
    }

    private Div figure(String what, long figure, Set<CodeClass> classes, PupilAttendance attendance) {
        var open = SessionsDialog.opener(
                "Sessions " + what + ", " + attendance.name(),
                figure,
                figures,
                person,
                Behind.of(attendance.stretch(), pupil, classes));
        open.addClassName("big-number");
        var box = new Div(open, new Span(what));
        box.addClassName("figure");
        return box;
    }

    private static Component patterns(PupilAttendance attendance) {
        if (attendance.patterns().isEmpty()) {
            return new Empty("No pattern stands out on these days.");
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        attendance.patterns().forEach(pattern -> {
            var who = new Div(
                    new Span(pattern.kind().words()),
                    new Span(pattern.evidence()),
                    new Span(pattern.kind().rule()));
            who.addClassName("who");
            var row = new ListItem(who);
            row.addClassName("row");
            list.add(row);
        });
        return list;
    }

    private DataTable byCode(PupilAttendance attendance) {
        var table = new DataTable("By code", List.of("Code", "Meaning", "Counts as", "Sessions"));
        var day = attendance.stretch().to();
        attendance.codes().forEach((code, many) -> {
            var known = codes.find(code, day);
            table.row(
                    DataTable.text(code),
                    DataTable.text(known.map(it -> it.meaning()).orElse("No longer in use")),
                    DataTable.text(known.map(it -> it.codeClass().words()).orElse("")),
                    SessionsDialog.opener(
                            "Sessions with " + code + ", " + attendance.name(),
                            many,
                            figures,
                            person,
                            Behind.of(attendance.stretch(), pupil, Behind.POSSIBLE)
                                    .with(code)));
        });
        return table;
    }
}

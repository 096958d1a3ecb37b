package uk.waymark.school.timetable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.AttendanceProcedures;
import uk.waymark.placements.Placement;
import uk.waymark.placements.Placements;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.arrangements.PupilArrangementsView;
import uk.waymark.school.placements.WeekWords;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.timetable.PartTime;
import uk.waymark.timetable.PartTimeTimetables;
import uk.waymark.timetable.Suspension;
import uk.waymark.timetable.Suspensions;
import uk.waymark.timetable.Timetables;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The AP lead or the head, when a week or a day changes: what is expected, and the way to change it from today on. */
@Route(value = "pupils/:id/timetable", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class TimetableView extends PupilScreen {
    private final Placements placements;
    private final Timetables timetables;
    private final AttendanceProcedures procedures;
    private final PartTimeTimetables partTime;
    private final Suspensions suspensions;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    TimetableView(
            Pupils pupils,
            Placements placements,
            Timetables timetables,
            AttendanceProcedures procedures,
            PartTimeTimetables partTime,
            Suspensions suspensions,
            CurrentPerson person,
            Clock clock) {
        super("Timetable", pupils, person);
        this.placements = placements;
        this.timetables = timetables;
        this.procedures = procedures;
        this.partTime = partTime;
        this.suspensions = suspensions;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        content.add(new Paragraph(pupil.name().toUse()
                + ". What is over stays as it was; a change holds from today or from a later day."));
        var dialogs =
                new TimetableDialogs(timetables, procedures, partTime, suspensions, person, clock, () -> show(pupil));
        content.add(new H2("Placements"));
        var today = Session.today(clock);
        var running = placements.of(person.actor(), pupil.id()).stream()
                .filter(it -> !it.endsOn().isBefore(today))
                .toList();
        if (running.isEmpty()) {
            content.add(new uk.waymark.web.widgets.Empty("Not placed with a provider now."));
        }
        running.forEach(placement -> content.add(placement(pupil, placement, dialogs)));
        content.add(new H2("Part-time timetables"), partTime(pupil, dialogs, today));
        content.add(new H2("Suspensions"), suspensions(pupil, dialogs));
    }

    private Div placement(Pupil pupil, Placement placement, TimetableDialogs dialogs) {
        var actions = new Div();
        actions.addClassName("actions");
        if (may(Right.PLACE_PUPILS, pupil)) {
            actions.add(
                    new Button("Change the week", event -> dialogs.week(placement)),
                    new Button("Change one session", event -> dialogs.day(placement)),
                    new Button("Attendance procedure", event -> dialogs.procedure(placement)));
        }
        var changed = new Rows();
        timetables
                .changes(person.actor(), placement.id())
                .forEach(it -> changed.row(Stream.of(
                        Words.day(it.change().session().date()) + ", "
                                + it.change().session().half().words().toLowerCase(Locale.UK) + ": "
                                + it.change().kind().words()
                                + it.change()
                                        .arrives()
                                        .map(from -> ", " + Words.time(from) + " to "
                                                + Words.time(
                                                        it.change().leaves().orElseThrow()))
                                        .orElse(""),
                        it.change().reason() + ". " + it.by() + ", " + Words.moment(it.decidedAt(), clock))));
        return new Div(
                new H3(placement.provider() + ", " + placement.site()),
                new Paragraph(WeekWords.of(placement.pattern())),
                procedure(placement),
                actions,
                changed.orElse("No single day has been changed."));
    }

    private Component procedure(Placement placement) {
        return procedures
                .of(person.actor(), placement.id())
                .<Component>map(it ->
                        new Paragraph("Agreed in writing on " + Words.dayAndYear(it.agreedOn()) + ": " + it.words()))
                .orElseGet(() -> Status.TO_DO.chip("Attendance procedure not agreed in writing"));
    }

    private Div partTime(Pupil pupil, TimetableDialogs dialogs, LocalDate today) {
        var rows = new Rows();
        for (PartTime it : partTime.of(person.actor(), pupil.id())) {
            var row = rows.row(Stream.of(
                    Words.day(it.startsOn()) + " to " + Words.dayAndYear(it.lastDay()),
                    "Not required: " + off(it.off()),
                    it.ground().words() + ": " + it.reason() + " The parent agreed on " + Words.day(it.parentAgreedOn())
                            + "."));
            if (!it.lastDay().isBefore(today) && may(Right.APPROVE_PART_TIME, pupil)) {
                row.add(new Button("End it", event -> dialogs.endPartTime(pupil.id(), it.id())));
            }
        }
        var all = new Div(rows.orElse("None. The pupil is in full-time education."));
        if (may(Right.SEE_ATTENDANCE, pupil)) {
            all.add(new RouterLink(
                    "Propose, decide, conditions and reviews", PupilArrangementsView.class, of(pupil.id())));
        }
        return all;
    }

    private static String off(List<uk.waymark.timetable.WeekSession> off) {
        return off.stream()
                .map(it -> it.day().getDisplayName(java.time.format.TextStyle.SHORT, Locale.UK) + " " + it.half())
                .collect(Collectors.joining(", "));
    }

    private Div suspensions(Pupil pupil, TimetableDialogs dialogs) {
        var rows = new Rows();
        var today = Session.today(clock);
        for (Suspension it : suspensions.of(person.actor(), pupil.id())) {
            var row = rows.row(
                    Stream.concat(
                            Stream.of(it.kind().words() + ", " + SuspensionsPanel.words(it), it.duty()),
                            Stream.concat(
                                    it.provision().stream()
                                            .map(what -> "Arranged: " + what
                                                    + it.where()
                                                            .map(where -> ", " + where)
                                                            .orElse("")
                                                    + it.who()
                                                            .map(who -> ", " + who)
                                                            .orElse("")),
                                    it.authorityContact().stream()
                                            .map(contact -> "The authority: "
                                                    + contact.on()
                                                            .map(day -> Words.dayAndYear(day) + ", ")
                                                            .orElse("not contacted, ")
                                                    + contact.words()))),
                    SuspensionsPanel.state(it));
            if (!it.lastDay().isBefore(today) && may(Right.SUSPEND, pupil)) {
                if (it.provisionFrom().isEmpty()) {
                    row.add(new Button("Education is arranged", event -> dialogs.arrange(pupil.id(), it.id())));
                }
                row.add(new Button("End it early", event -> dialogs.endSuspension(pupil.id(), it.id())));
            }
        }
        var all = new Div(rows.orElse("None."));
        if (may(Right.SUSPEND, pupil)) {
            all.add(new Button("Record a suspension", event -> dialogs.suspend(pupil.id())));
        }
        return all;
    }
}

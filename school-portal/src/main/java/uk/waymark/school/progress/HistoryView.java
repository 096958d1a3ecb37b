package uk.waymark.school.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Objective;
import uk.waymark.progress.history.Chapter;
import uk.waymark.progress.history.Histories;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementView;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The AP lead or SENCO before a review: everywhere this pupil has been, and what came of it. */
@Route(value = "pupils/:id/history", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class HistoryView extends PupilScreen {
    private final Histories histories;
    private final CurrentPerson person;
    private final Clock clock;

    HistoryView(Pupils pupils, Histories histories, CurrentPerson person, Clock clock) {
        super("Placements so far", pupils, person);
        this.histories = histories;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Pupil pupil) {
        add(head(pupil));
        var chapters = histories.of(person.actor(), pupil.id());
        if (chapters.isEmpty()) {
            add(new Empty("This pupil has never been placed. Each placement will stand here, and stay."));
        }
        chapters.forEach(it -> add(chapter(it)));
    }

    private Div chapter(Chapter it) {
        var placement = it.placement();
        var part = new Div(
                new H2(placement.providerName() + ", " + Words.dayAndYear(placement.startsOn()) + " to "
                        + Words.dayAndYear(placement.endsOn())),
                new RouterLink("Open the placement", PlacementView.class, PlacementScreen.of(placement.id())),
                new Paragraph(placement.activity()),
                new Paragraph(it.sessions().words()));
        placement.endedBecause().ifPresent(why -> part.add(new Paragraph("Ended: " + why)));
        it.destination().ifPresent(where -> part.add(new Paragraph("Afterwards: " + where)));
        it.voice()
                .ifPresent(voice -> part.add(new Paragraph("In the pupil's words: “" + voice.words() + "” ("
                        + voice.by().words() + ")")));
        part.add(new H3("Objectives"), objectives(it), new H3("Reports"), reports(it));
        return part;
    }

    private static Rows objectives(Chapter it) {
        var rows = new Rows();
        it.objectives()
                .forEach(objective -> rows.row(
                        Stream.of(
                                objective.agreed().words(),
                                "At the start: " + objective.agreed().baseline(),
                                line(objective)),
                        objective
                                .closed()
                                .map(closed -> closed.result() == Objective.Result.REACHED
                                        ? Status.DONE.chip(closed.result().words())
                                        : Status.CHANGED.chip(closed.result().words()))
                                .orElseGet(() -> Status.TO_DO.chip("Being worked at"))));
        return rows.orElse("No objective was agreed on.");
    }

    private static String line(Objective objective) {
        return objective.line().isEmpty()
                ? "Not measured."
                : objective.line().stream().map(HistoryView::point).collect(Collectors.joining("; ")) + ".";
    }

    private static String point(Measurement it) {
        return Words.dayAndYear(it.on()) + " " + it.direction().words()
                + it.value()
                        .map(number -> " (" + number.stripTrailingZeros().toPlainString() + ")")
                        .orElse("");
    }

    private Rows reports(Chapter it) {
        var rows = new Rows();
        it.reports()
                .forEach(report -> rows.row(
                        new Component[] {
                            new RouterLink(
                                    report.kind().words(), ReportsView.class, PlacementScreen.of(report.placement())),
                            new Span("Up to " + Words.dayAndYear(report.to()))
                        },
                        ReportChip.of(report, Session.today(clock))));
        return rows.orElse("No report was sent.");
    }
}

package uk.waymark.school.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.progress.history.Impacts;
import uk.waymark.progress.notes.QuietPlacements;
import uk.waymark.progress.reports.ReadingReports;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The AP lead on a quiet morning: which reports wait, of whom nobody writes, and how each provider does this year. */
@Route(value = "progress", layout = SchoolFrame.class)
@Needs(Right.RELEASE_TO_FAMILY)
@Prototype
public class ProgressView extends Screen {
    private final Clock clock;

    ProgressView(ReadingReports reports, QuietPlacements quiet, Impacts impacts, CurrentPerson person, Clock clock) {
        super("Progress");
        this.clock = clock;
        var waiting = new Rows();
        reports.waiting(person.actor())
                .forEach(it -> waiting.row(
                        new Component[] {
                            new RouterLink(
                                    it.placement().name().toUse(),
                                    ReportsView.class,
                                    PlacementScreen.of(it.placement().id())),
                            new Span(it.report().kind().words() + " from "
                                    + it.placement().providerName()),
                            new Span("Sent "
                                    + Words.moment(
                                            it.report().sent().orElseThrow().at(), clock))
                        },
                        Status.WAITING.chip("Waits for you")));
        add(
                new H2("Reports that wait"),
                waiting.orElse("No report waits for an answer."),
                new H2("When each provider last wrote"),
                heard(quiet, person),
                new H2("This school year, by provider"),
                sums(impacts, person));
    }

    private Rows heard(QuietPlacements quiet, CurrentPerson person) {
        var rows = new Rows();
        quiet.of(person.actor())
                .forEach(it -> rows.row(
                        new Component[] {
                            new RouterLink(
                                    it.placement().name().toUse(),
                                    NotesView.class,
                                    PlacementScreen.of(it.placement().id())),
                            new Span(it.placement().providerName()),
                            new Span("Last written about " + Words.moment(it.last(), clock))
                        },
                        it.quiet() ? Status.OVERDUE.chip("Quiet") : Status.IN_ORDER.chip()));
        return rows.orElse("No placement runs today.");
    }

    private Component sums(Impacts impacts, CurrentPerson person) {
        var today = Session.today(clock);
        var first = LocalDate.of(today.getYear(), 9, 1);
        var sums = impacts.of(person.actor(), first.isAfter(today) ? first.minusYears(1) : first, today);
        var table = new DataTable(
                "Progress by provider",
                List.of(
                        "Provider",
                        "Placements",
                        "Ended early",
                        "Attended, per cent",
                        "Taught remotely, per cent",
                        "Objectives"));
        sums.providers()
                .forEach(it -> table.row(
                        DataTable.text(it.name()),
                        DataTable.number(it.placements()),
                        DataTable.text(it.ended() + " of " + it.over()),
                        DataTable.text(percent(it.sessions().rate())),
                        DataTable.text(percent(it.sessions().remoteRate())),
                        DataTable.text(it.objectives().words())));
        return sums.providers().isEmpty() ? new Rows().orElse("No pupil was placed this school year.") : table;
    }

    private static String percent(Optional<Double> rate) {
        return rate.map(it -> Long.toString(Math.round(it))).orElse("None yet");
    }
}

package uk.waymark.school.transition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.transition.Destination;
import uk.waymark.transition.Destinations;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** Head, AP lead or governor, once a term: what placements of the last two years led to, and of whom nobody knows. */
@Route(value = "destinations", layout = SchoolFrame.class)
@Needs(Right.SEE_FIGURES)
@Prototype
public class DestinationsView extends Screen {
    private static final int PAGE = 50;

    private final Destinations destinations;
    private final CurrentPerson person;
    private final LocalDate from;
    private final LocalDate to;
    private final Rows rows = new Rows();
    private final Button more = new Button("Show more", event -> showMore());
    private int shown;

    DestinationsView(Destinations destinations, CurrentPerson person, Clock clock) {
        super("Destinations");
        this.destinations = destinations;
        this.person = person;
        this.to = Session.today(clock);
        this.from = to.minusYears(2);
        var figures = destinations.figures(person.actor(), from, to);
        add(
                new Paragraph(Words.count(figures.ended(), "placement", "placements") + " ended since "
                        + Words.dayAndYear(from) + "."),
                table(figures));
        if (person.actor().may(Right.PLACE_PUPILS)) {
            add(new H2("One by one"), rows, more);
            showMore();
            rows.orElse("No placement has ended since then.");
        }
    }

    private static DataTable table(Destinations.Figures figures) {
        var points = List.of(Destination.Point.values());
        var table = new DataTable(
                "Where pupils were",
                Stream.concat(Stream.of("Where"), points.stream().map(Destination.Point::words))
                        .toList());
        for (var where : Destination.Where.values()) {
            table.row(
                    new Span(where.words()),
                    points.stream()
                            .map(point -> DataTable.number(figures.of(point, where)))
                            .toArray(Component[]::new));
        }
        return table;
    }

    private void showMore() {
        var found = destinations.ended(person.actor(), from, to, PAGE, shown);
        found.forEach(this::row);
        shown += found.size();
        more.setVisible(found.size() == PAGE);
    }

    private void row(Destinations.Line it) {
        var latest = it.destinations().isEmpty() ? null : it.destinations().getLast();
        rows.row(
                new Component[] {
                    new RouterLink(it.name().listed(), EndingView.class, PlacementScreen.of(it.id())),
                    new Span(it.provider() + ", until " + Words.dayAndYear(it.lastDay())),
                    new Span(
                            latest == null
                                    ? ""
                                    : latest.point().words() + ": "
                                            + latest.where().words())
                },
                latest == null ? Status.MISSING.chip("Not known") : Status.IN_ORDER.chip("Known"));
    }
}

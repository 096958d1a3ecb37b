package uk.waymark.school.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.attendance.Figures;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.calendar.Session;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Follow;

/** For governors and the trust: how many are where in each school, naming nobody. */
public final class FiguresPanel extends Section {
    private final transient Whereabouts whereabouts;
    private final transient CurrentPerson person;
    private final H2 heading = new H2();
    private final Div table = new Div();
    private transient Session session;

    public FiguresPanel(Whereabouts whereabouts, Live live, CurrentPerson person, Clock clock) {
        this.whereabouts = whereabouts;
        this.person = person;
        this.session = Session.now(clock);
        table.addClassName("scroll");
        // On a phone the table scrolls inside itself, which a keyboard must be able to do too.
        table.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Figures");
        add(
                heading,
                new SessionSwitch(session.half(), half -> {
                    session = new Session(session.date(), half);
                    refresh();
                }),
                table);
        Follow.topics(
                this, live, () -> whereabouts.schools(person.actor()).stream().map(Topic::whereabouts), this::refresh);
        refresh();
    }

    private void refresh() {
        heading.setText("Pupils at providers, " + Words.day(session.date()));
        table.removeAll();
        var figures = whereabouts.figures(person.actor(), session);
        if (figures.isEmpty()) {
            table.add(
                    new Empty(
                            "Nobody is expected at a provider in this session. Figures appear here on the days of placements."));
            return;
        }
        var grid = new NativeTable();
        var head = new NativeTableRow();
        Stream.of("School", "Nobody has said", "Known absent", "Here", "Expected")
                .forEach(words -> head.add(new NativeTableHeaderCell(words)));
        grid.add(head);
        figures.forEach(row -> grid.add(row(row)));
        table.add(grid);
    }

    private static NativeTableRow row(Figures figures) {
        var row = new NativeTableRow(new NativeTableCell(figures.name()));
        Stream.of(figures.unsaid(), figures.away(), figures.here(), figures.expected())
                .forEach(number -> {
                    var cell = new NativeTableCell(Long.toString(number));
                    cell.addClassName("number");
                    row.add(cell);
                });
        return row;
    }
}

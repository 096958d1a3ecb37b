package uk.waymark.school.placements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The AP lead, looking for one placement among all: who, where, until when, and whether it waits for something. */
@Route(value = "placements", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PlacementsView extends Screen {
    private static final int PAGE = 50;

    private final PlacementFiles placements;
    private final CurrentPerson person;
    private final Clock clock;
    private final Rows rows = new Rows();
    private final Button more = new Button("Show more", event -> showMore());
    private int shown;

    PlacementsView(PlacementFiles placements, CurrentPerson person, Clock clock) {
        super("Placements");
        this.placements = placements;
        this.person = person;
        this.clock = clock;
        var many = new Span(Words.count(placements.count(person.actor()), "placement", "placements"));
        many.getElement().setAttribute("role", "status");
        add(many, rows, more);
        showMore();
        rows.orElse("No pupil has been placed yet. A placement begins with a referral, on the pupil's own page.");
    }

    private void showMore() {
        var found = placements.ofSchool(person.actor(), PAGE, shown);
        found.forEach(this::row);
        shown += found.size();
        more.setVisible(found.size() == PAGE);
    }

    private void row(PlacementFile it) {
        var row = rows.row(new Component[] {
            new RouterLink(it.name().listed(), PlacementView.class, PlacementScreen.of(it.id())),
            new Span(it.providerName() + ", " + it.siteName()),
            new Span(Words.dayAndYear(it.startsOn()) + " to " + Words.dayAndYear(it.endsOn()) + ". "
                    + it.kind().words())
        });
        var today = Session.today(clock);
        if (it.heldBecause().isPresent() && it.isOpen(today)) {
            row.add(Status.HELD.chip());
        } else if (!it.isOpen(today)) {
            row.add(Status.DEACTIVATED.chip("Ended"));
        } else {
            row.add(it.hasBegun(today) ? Status.ACTIVE.chip("Now") : Status.SOON.chip("To come"));
        }
    }
}

package uk.waymark.school.placements;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Screen;

/**
 * A page about the one placement that its address names: on top who is placed where and when, below what the page is for. A placement
 * that is not the reader's looks like one that is not there.
 */
public abstract class PlacementScreen extends Screen implements BeforeEnterObserver {
    private final PlacementFiles placements;
    private final CurrentPerson person;
    private final Div content = new Div();

    protected PlacementScreen(String title, PlacementFiles placements, CurrentPerson person) {
        super(title);
        this.placements = placements;
        this.person = person;
        add(content);
    }

    public static RouteParameters of(PlacementId id) {
        return new RouteParameters("id", id.value().toString());
    }

    private static Optional<PlacementId> named(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new PlacementId(UUID.fromString(text)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event)
                .flatMap(id -> placements.atSchool(person.actor(), id))
                .ifPresentOrElse(this::fill, () -> event.rerouteToError(NotFoundException.class));
    }

    /** Fills the page anew, as after something has been done on it. */
    protected void fill(PlacementFile placement) {
        content.removeAll();
        content.add(head(placement));
        show(content, placement);
    }

    private Div head(PlacementFile placement) {
        var who = new Span(placement.name().toUse());
        who.addClassName("need");
        var head = new Div(who, new Paragraph(line(placement)));
        head.addClassName("strip");
        if (!(this instanceof PlacementView)) {
            var back = new RouterLink("Back to the placement", PlacementView.class, of(placement.id()));
            back.addClassName("take");
            head.add(back);
        }
        return head;
    }

    private static String line(PlacementFile placement) {
        return placement.providerName() + ", " + placement.siteName() + ". " + Words.dayAndYear(placement.startsOn())
                + " to " + Words.dayAndYear(placement.endsOn()) + ".";
    }

    /** Adds what the page is for, below the facts of the placement. */
    protected abstract void show(Div page, PlacementFile placement);

    /** Whether the reader holds the right for the placement's home school. */
    protected boolean may(Right right, PlacementFile placement) {
        return person.actor().schools(right).contains(placement.school());
    }
}

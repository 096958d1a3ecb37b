package uk.waymark.web.widgets;

import com.vaadin.flow.component.Component;
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
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.Words;

/**
 * A page about the one placement that its address names: on top who is placed where and when, below what the page is for. A placement
 * that the reader may not see looks like one that is not there.
 */
public abstract class AboutPlacement extends Screen implements BeforeEnterObserver {
    private final Div content = new Div();

    protected AboutPlacement(String title) {
        super(title);
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
                .flatMap(this::opened)
                .ifPresentOrElse(this::fill, () -> event.rerouteToError(NotFoundException.class));
    }

    /** The placement as the reader's side opens it. */
    protected abstract Optional<PlacementFile> opened(PlacementId id);

    /** Fills the page anew, as after something has been done on it. */
    protected void fill(PlacementFile placement) {
        content.removeAll();
        var name = new Span(who(placement));
        name.addClassName("need");
        var head = new Div(
                name,
                new Paragraph(where(placement) + ", " + Words.dayAndYear(placement.startsOn()) + " to "
                        + Words.dayAndYear(placement.endsOn()) + "."));
        head.addClassName("strip");
        back(placement, head);
        content.add(head);
        show(content, placement);
    }

    private void back(PlacementFile placement, Div head) {
        if (!hub().isInstance(this)) {
            var back = new RouterLink(backWords(), hub(), of(placement.id()));
            back.addClassName("take");
            head.add(back);
        }
    }

    /** The pupil, as the reader's side calls them. */
    protected abstract String who(PlacementFile placement);

    /** Where, as the reader's side has to know it. */
    protected abstract String where(PlacementFile placement);

    /** The page from which all others about the placement are reached. */
    protected abstract Class<? extends Component> hub();

    /** What stands on the way back to it. */
    protected abstract String backWords();

    /** Adds what the page is for, below the facts of the placement. */
    protected abstract void show(Div page, PlacementFile placement);
}

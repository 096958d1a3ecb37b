package uk.waymark.school.pupils;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Right;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Screen;

/**
 * A page about the one pupil that its address names. A pupil who is not the reader's looks like one who is not there; looking a pupil
 * up is written into the trail.
 */
public abstract class PupilScreen extends Screen implements BeforeEnterObserver {
    private final Pupils pupils;
    private final CurrentPerson person;

    protected PupilScreen(String title, Pupils pupils, CurrentPerson person) {
        super(title);
        this.pupils = pupils;
        this.person = person;
    }

    public static RouteParameters of(PupilId id) {
        return new RouteParameters("id", id.value().toString());
    }

    /** The pupil whom an address names, if it names one at all. */
    public static Optional<PupilId> named(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new PupilId(UUID.fromString(text)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event)
                .flatMap(id -> pupils.lookUp(person.actor(), id))
                .filter(this::opens)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    /** Whether the page is for this pupil at all, for whoever may see them. */
    protected boolean opens(Pupil pupil) {
        return true;
    }

    protected abstract void show(Pupil pupil);

    /** Whom the page is about, and the way back to the pupil's own page. */
    protected static Div head(Pupil pupil) {
        var who = new Span(pupil.name().toUse());
        who.addClassName("need");
        var back = new RouterLink("Back to the pupil", PupilView.class, of(pupil.id()));
        back.addClassName("take");
        var head = new Div(who, back);
        head.addClassName("strip");
        return head;
    }

    /** Whether the reader holds the right for the pupil's own school. */
    protected boolean may(Right right, Pupil pupil) {
        return person.actor().schools(right).contains(pupil.school());
    }
}

package uk.waymark.provider.placements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** A tutor, in the morning: whom we have, and one tap to what helps each of them. */
@Route(value = "pupils", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class PupilsView extends Screen {
    PupilsView(PlacementFiles placements, CurrentPerson person, Clock clock) {
        super("Pupils");
        var rows = new Rows();
        var today = Session.today(clock);
        placements.ofProvider(person.actor()).forEach(it -> row(rows, it, it.hasBegun(today)));
        add(rows.orElse("No school has placed a pupil with you at the moment."));
    }

    private static void row(Rows rows, PlacementFile it, boolean begun) {
        rows.row(
                new Component[] {
                    new RouterLink(it.name().brief(), PupilView.class, PlacementScreen.of(it.id())),
                    new Span(it.schoolName() + ". " + it.siteName()),
                    new Span(Words.dayAndYear(it.startsOn()) + " to " + Words.dayAndYear(it.endsOn()))
                },
                it.heldBecause().isPresent()
                        ? Status.HELD.chip()
                        : begun ? Status.ACTIVE.chip("Now") : Status.SOON.chip("To come"));
    }
}

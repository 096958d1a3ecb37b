package uk.waymark.provider.placements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import uk.waymark.access.Right;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Doorkeeper;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** A tutor, with the pupil in front of them: what helps, what has to be written, and whom to ring. */
@Route(value = "pupils/:id", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class PupilView extends PlacementScreen {
    private final List<PlacementPage> pages;
    private final CurrentPerson person;

    PupilView(PlacementFiles placements, List<PlacementPage> pages, CurrentPerson person) {
        super("Pupil", placements, person);
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(PlacementPage::order))
                .toList();
        this.person = person;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        if (placement.heldBecause().isPresent()) {
            var held = new Div(Status.HELD.chip(), new Span("May not begin yet. The school is told what is missing."));
            held.addClassName("strip");
            page.add(held);
        }
        page.add(new Paragraph("Home school: " + placement.schoolName() + ", " + placement.schoolTelephone() + "."));
        var rows = new Rows();
        pages.stream()
                .filter(it -> Doorkeeper.opens(it.view(), person.actor()))
                .forEach(it -> rows.row(
                        new Component[] {new RouterLink(it.title(), it.view(), of(placement.id())), new Span(it.words())
                        }));
        page.add(rows.orElse("Your role opens nothing more here."));
    }
}

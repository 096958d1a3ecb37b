package uk.waymark.school.placements;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.school.pupils.PupilView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Doorkeeper;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The AP lead, several times a day: may this placement begin, what is still missing, and the way to each part of it. */
@Route(value = "placements/:id", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PlacementView extends PlacementScreen {
    private final StartLists lists;
    private final List<PlacementPage> pages;
    private final CurrentPerson person;
    private final Clock clock;

    PlacementView(
            PlacementFiles placements, StartLists lists, List<PlacementPage> pages, CurrentPerson person, Clock clock) {
        super("Placement", placements, person);
        this.lists = lists;
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(PlacementPage::order))
                .toList();
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var today = Session.today(clock);
        page.add(new RouterLink("The pupil", PupilView.class, PupilScreen.of(placement.pupil())));
        placement.heldBecause().ifPresent(why -> page.add(chipped(Status.HELD, "May not begin yet. " + why)));
        placement.endedBecause().ifPresent(why -> page.add(new Paragraph("Ended: " + why)));
        placement.takenOver().ifPresent(why -> page.add(new Paragraph("Taken over without a referral: " + why)));
        if (!placement.hasBegun(today) && placement.isOpen(today)) {
            page.add(new H2("Before it begins"), startList(placement));
        }
        page.add(new H2("Everything about it"), ways(placement));
    }

    private static Div chipped(Status status, String words) {
        var line = new Div(status.chip(), new Span(words));
        line.addClassName("strip");
        return line;
    }

    private Rows startList(PlacementFile placement) {
        var rows = new Rows();
        for (var item : lists.of(placement).items()) {
            if (item.state() != StartItem.State.NOT_NEEDED) {
                var row = rows.row(
                        List.of(item.part().words(), item.words()).stream(),
                        status(item.state()).chip());
                way(item.path(), placement).ifPresent(row::add);
            }
        }
        return rows.orElse("Your school's settings ask for nothing before the start.");
    }

    private java.util.Optional<RouterLink> way(String path, PlacementFile placement) {
        return pages.stream()
                .filter(it -> !path.isEmpty() && address(it).equals(path) && opens(it))
                .findFirst()
                .map(it -> new RouterLink("Open", it.view(), of(placement.id())));
    }

    private static String address(PlacementPage page) {
        var route = page.view().getAnnotation(Route.class);
        return route == null ? "" : route.value().replace("placements/:id/", "");
    }

    private boolean opens(PlacementPage page) {
        return Doorkeeper.opens(page.view(), person.actor());
    }

    private static Status status(StartItem.State state) {
        return switch (state) {
            case IN_ORDER, NOT_NEEDED -> Status.IN_ORDER;
            case WARNING -> Status.SOON;
            case MISSING -> Status.MISSING;
        };
    }

    private Rows ways(PlacementFile placement) {
        var rows = new Rows();
        for (var page : pages) {
            if (opens(page)) {
                rows.row(new com.vaadin.flow.component.Component[] {
                    new RouterLink(page.title(), page.view(), of(placement.id())), new Span(page.words())
                });
            }
        }
        return rows.orElse("Your role opens nothing more here.");
    }
}

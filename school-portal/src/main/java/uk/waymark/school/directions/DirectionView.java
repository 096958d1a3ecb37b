package uk.waymark.school.directions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.directions.Direction;
import uk.waymark.directions.DirectionServing;
import uk.waymark.directions.DirectionState;
import uk.waymark.directions.Directions;
import uk.waymark.exports.ExportFile;
import uk.waymark.families.FamilyContacts;
import uk.waymark.ids.DirectionId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.transition.ReturnPlans;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;

/** The head and the AP lead, when a pupil is to be directed off site: how far it is, by when the notice is due, and the next step. */
@Route(value = "placements/:id/direction", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class DirectionView extends PlacementScreen {
    private final Directions directions;
    private final DirectionServing serving;
    private final FamilyContacts contacts;
    private final ReturnPlans returns;
    private final CurrentPerson person;
    private final Clock clock;

    DirectionView(
            PlacementFiles placements,
            Directions directions,
            DirectionServing serving,
            FamilyContacts contacts,
            ReturnPlans returns,
            CurrentPerson person,
            Clock clock) {
        super("Direction off site", placements, person);
        this.directions = directions;
        this.serving = serving;
        this.contacts = contacts;
        this.returns = returns;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var dialogs =
                new DirectionDialogs(directions, serving, contacts, person.actor(), placement, () -> fill(placement));
        var all = directions.of(person.actor(), placement.id());
        all.stream()
                .filter(Direction::isOpen)
                .findFirst()
                .ifPresentOrElse(it -> show(page, placement, it, dialogs), () -> none(page, placement, dialogs));
        var past = all.stream().filter(it -> !it.isOpen()).toList();
        if (!past.isEmpty()) {
            page.add(new H2("Before"), past(past));
        }
    }

    private void none(Div page, PlacementFile placement, DirectionDialogs dialogs) {
        page.add(new Empty(
                "This placement is no direction. Write one where your school requires the pupil to attend there to improve"
                        + " behaviour, for a limited time, after other support fell short."));
        if (may(Right.PLACE_PUPILS, placement)) {
            page.add(new Button(
                    "Write a direction",
                    event -> directions
                            .begin(person.actor(), placement.id())
                            .ifPresent(text -> dialogs.write(DirectionId.next(), 0, text))));
        }
    }

    private void show(Div page, PlacementFile placement, Direction it, DirectionDialogs dialogs) {
        var strip = new Div(
                DirectionFacts.status(it.state()).chip(it.state().words()),
                new Span("The notice is served by " + Words.dayAndYear(it.noticeBy()) + " at the latest."));
        strip.addClassName("strip");
        page.add(strip, actions(placement, it, dialogs));
        page.add(
                new H2("Beside the notice"),
                DirectionFacts.beside(
                        it,
                        directions.talkedOver(person.actor(), placement.id()),
                        returns.of(person.actor(), placement.id()),
                        placement.hasPlan()));
        page.add(new H2("Decisions"), DirectionFacts.decisions(it));
        page.add(new H2("Served"), DirectionFacts.served(it));
        page.add(
                new H2("What it says"),
                new Paragraph("Written by " + it.savedBy() + "."),
                DirectionFacts.text(it, placement));
    }

    private Div actions(PlacementFile placement, Direction it, DirectionDialogs dialogs) {
        var actions = new Div();
        actions.addClassName("actions");
        var today = today();
        var writes = may(Right.PLACE_PUPILS, placement);
        var state = it.state();
        if (state == DirectionState.DRAFT && may(Right.DIRECT_OFF_SITE, placement)) {
            actions.add(first("Decide", () -> dialogs.decide(it)));
        }
        if (writes && (state == DirectionState.DRAFT || state == DirectionState.REFUSED)) {
            actions.add(new Button("Word it anew", event -> dialogs.write(it.id(), it.version(), it.text())));
        }
        if (writes && (state == DirectionState.APPROVED || state == DirectionState.SERVED)) {
            actions.add(
                    first("Serve the notice", () -> dialogs.serve(it, today)),
                    new Button("Served on paper", event -> dialogs.onPaper(it, today)));
        }
        if (writes && state == DirectionState.SERVED) {
            actions.add(new Button("End it", event -> dialogs.end(it, today)));
        } else if (writes) {
            actions.add(new Button("Give it up", event -> dialogs.giveUp(it)));
        }
        actions.add(new Download(
                "The notice as a PDF",
                () -> serving.notice(person.actor(), it.id())
                        .map(bytes -> new ExportFile(
                                "direction-notice-" + it.id().value() + ".pdf", "application/pdf", bytes))));
        return actions;
    }

    private static Button first(String words, Runnable action) {
        var button = new Button(words, event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Rows past(List<Direction> past) {
        var rows = new Rows();
        past.forEach(it -> rows.row(
                Stream.of(
                        Words.dayAndYear(it.text().startsOn()) + " to "
                                + Words.dayAndYear(it.text().endsOn()),
                        it.ended()
                                .map(end ->
                                        it.state().words() + " on " + Words.dayAndYear(end.on()) + ": " + end.reason())
                                .orElse("")),
                DirectionFacts.status(it.state()).chip(it.state().words())));
        return rows;
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}

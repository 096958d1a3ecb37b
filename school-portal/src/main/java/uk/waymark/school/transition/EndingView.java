package uk.waymark.school.transition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.Placements;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.transition.Destination;
import uk.waymark.transition.Destinations;
import uk.waymark.transition.Ending;
import uk.waymark.transition.Endings;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The AP lead, near the last day and long after it: what is still to do for a good ending, and where the pupil went. */
@Route(value = "placements/:id/ending", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class EndingView extends PlacementScreen {
    private final Placements placements;
    private final Endings endings;
    private final Destinations destinations;
    private final CurrentPerson person;
    private final Clock clock;

    EndingView(
            PlacementFiles files,
            Placements placements,
            Endings endings,
            Destinations destinations,
            CurrentPerson person,
            Clock clock) {
        super("Ending and destination", files, person);
        this.placements = placements;
        this.endings = endings;
        this.destinations = destinations;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var ending = endings.of(person.actor(), placement.id());
        ending.ifPresent(it -> show(page, placement, it));
    }

    private void show(Div page, PlacementFile placement, Ending ending) {
        var keeps = may(Right.PLACE_PUPILS, placement);
        var dialogs =
                new EndingDialogs(endings, destinations, placements, person.actor(), placement, () -> fill(placement));
        page.add(steps(placement, ending));
        if (keeps) {
            page.add(actions(placement, ending, dialogs));
        }
        page.add(new H2("Help afterwards"), support(ending));
        page.add(new H2("Where the pupil went"), went(placement, ending));
        if (keeps && placement.endsOn().isBefore(Session.today(clock).plusDays(1))) {
            page.add(new Button("Record a destination", event -> dialogs.destination()));
        }
    }

    private Rows steps(PlacementFile placement, Ending ending) {
        var rows = new Rows();
        finalReport(rows, ending);
        ending.meeting()
                .ifPresentOrElse(
                        it -> step(
                                rows,
                                "End-of-placement meeting",
                                "Held on " + Words.dayAndYear(it.on()) + ". " + it.decision(),
                                true),
                        () -> step(
                                rows,
                                "End-of-placement meeting",
                                "Not held yet. It is planned under Meetings.",
                                false));
        ending.handedOver()
                .ifPresentOrElse(
                        it -> step(rows, "Handed over by the provider", it.words() + " " + it.by(), true),
                        () -> step(
                                rows, "Handed over by the provider", "The provider says so on its own page.", false));
        ending.outcome()
                .ifPresentOrElse(
                        it -> step(
                                rows,
                                "Outcome",
                                it.reason().words() + ". Reached what it was for: "
                                        + it.success().words() + ". " + it.words(),
                                true),
                        () -> step(
                                rows,
                                "Outcome",
                                placement.isOpen(Session.today(clock))
                                        ? "The placement runs until " + Words.dayAndYear(placement.endsOn()) + "."
                                        : "It has ended, and nobody has said how it went.",
                                false));
        ending.nextStep()
                .ifPresent(it -> step(
                        rows,
                        "Next step after Year 11",
                        it.where().words() + ", " + it.stage().words().toLowerCase(java.util.Locale.UK) + ". "
                                + it.adviser(),
                        true));
        return rows;
    }

    private static void finalReport(Rows rows, Ending ending) {
        ending.finalReport()
                .ifPresentOrElse(
                        it -> step(
                                rows,
                                "Final report",
                                "Came on " + Words.dayAndYear(it.sentOn())
                                        + (it.approved()
                                                ? ", and is approved."
                                                : ". It waits for the AP lead under Reports."),
                                it.approved()),
                        () -> step(
                                rows,
                                "Final report",
                                "Not here yet. The provider writes it, and the end-of-placement meeting needs it.",
                                false));
    }

    private static void step(Rows rows, String what, String words, boolean done) {
        rows.row(
                new Component[] {new Span(what), new Span(words)},
                done ? Status.IN_ORDER.chip("Done") : Status.TO_DO.chip());
    }

    private Div actions(PlacementFile placement, Ending ending, EndingDialogs dialogs) {
        var actions = new Div();
        actions.addClassName("actions");
        var today = Session.today(clock);
        if (!placement.hasBegun(today) && placement.isOpen(today)) {
            actions.add(new Button("Take it back before it begins", event -> dialogs.withdraw()));
            return actions;
        }
        if (ending.outcome().isEmpty()) {
            var end = new Button("End it, with its outcome", event -> dialogs.end());
            end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(end);
        }
        actions.add(new Button("Name help afterwards", event -> dialogs.support()));
        if (placement.yearGroup().filter(it -> it.contains("11")).isPresent()) {
            actions.add(new Button("Next step after Year 11", event -> dialogs.nextStep()));
        }
        return actions;
    }

    private static Rows support(Ending ending) {
        var rows = new Rows();
        ending.support()
                .forEach(it -> rows.row(new Component[] {
                    new Span(it.what()), new Span(it.helper() + ", from " + Words.dayAndYear(it.from()))
                }));
        return rows.orElse("No help afterwards is named yet. Each thing has somebody who does it.");
    }

    private Rows went(PlacementFile placement, Ending ending) {
        var rows = new Rows();
        for (Destination it : ending.destinations()) {
            rows.row(
                    new Component[] {
                        new Span(it.point().words() + ": " + it.where().words()),
                        new Span(it.words()),
                        new Span(Words.dayAndYear(it.on()) + ", " + it.by())
                    },
                    it.held() ? Status.IN_ORDER.chip("Still there") : Status.CHANGED.chip("Not any longer"));
        }
        return rows.orElse(
                placement.isOpen(Session.today(clock))
                        ? "It is recorded when the placement has ended, and looked at again later."
                        : "Nobody has said where the pupil went.");
    }
}

package uk.waymark.school.directions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.directions.DirectionState;
import uk.waymark.directions.GovernorCase;
import uk.waymark.directions.GovernorDirections;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** A governor, when the head has put a direction to the governing body: the reasons without a name, and one dialog with the minute. */
@Route(value = "directions", layout = SchoolFrame.class)
@Needs(Right.APPROVE_FOR_GOVERNORS)
@Prototype
public class GovernorsView extends Screen {
    private final GovernorDirections directions;
    private final CurrentPerson person;
    private final Div content = new Div();

    GovernorsView(GovernorDirections directions, CurrentPerson person) {
        super("Directions off site");
        this.directions = directions;
        this.person = person;
        explain("The head has decided about these and puts them to the governing body. No pupil is named here.");
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var all = directions.list(person.actor());
        content.add(
                new H2("To decide"),
                rows(all.stream()
                                .filter(it -> it.state() == DirectionState.WITH_GOVERNORS)
                                .toList())
                        .orElse("Nothing waits for the governing body."),
                new H2("Decided"),
                rows(all.stream()
                                .filter(it -> it.state() != DirectionState.WITH_GOVERNORS)
                                .toList())
                        .orElse("The governing body has decided about none yet."));
    }

    private Rows rows(List<GovernorCase> cases) {
        var rows = new Rows();
        cases.forEach(it -> {
            var row = rows.row(
                    lines(it), DirectionFacts.status(it.state()).chip(it.state().words()));
            if (it.state() == DirectionState.WITH_GOVERNORS) {
                var decide = new Button("Decide", event -> decide(it));
                decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                decide.setAriaLabel("Decide about the direction to " + it.provider());
                row.add(decide);
            }
        });
        return rows;
    }

    private static Stream<String> lines(GovernorCase it) {
        return Stream.of(
                        it.yearGroup().map(year -> "A pupil of year " + year).orElse("A pupil") + ", to "
                                + it.provider(),
                        Words.dayAndYear(it.startsOn()) + " to " + Words.dayAndYear(it.endsOn()) + ", "
                                + Words.count(it.days(), "school day", "school days")
                                + (it.hasPlan() ? ", with an EHC plan" : ""),
                        "Put to you on " + Words.dayAndYear(Session.dateOf(it.headDecidedAt())),
                        "Done before: " + it.tried(),
                        "Reasons: " + it.reasons(),
                        "To be reached: " + it.objectives(),
                        it.decision()
                                .map(one -> (one.approved() ? "Approved" : "Not approved") + " by " + one.by() + ". "
                                        + one.minute().orElse("") + " " + one.words())
                                .orElse(""))
                .filter(line -> !line.isBlank());
    }

    private void decide(GovernorCase it) {
        var answer = Fields.select(
                "What the governing body decided",
                new Boolean[] {true, false},
                yes -> yes ? "Approve" : "Do not approve");
        var minute = Fields.line("Where it stands in the minutes", 200);
        var words = Fields.area("Anything to note (needed where you do not approve)", "", 1_000);
        new AskDialog("The governing body's decision", answer, minute, words)
                .ask(
                        "Record it",
                        () -> directions.decide(
                                person.actor(),
                                it.id(),
                                it.version(),
                                answer.getValue(),
                                minute.getValue(),
                                words.getValue()),
                        () -> {
                            Say.done("The head and the AP lead are told.");
                            refresh();
                        });
    }
}

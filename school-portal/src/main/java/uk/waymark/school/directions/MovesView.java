package uk.waymark.school.directions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.directions.ManagedMove;
import uk.waymark.directions.ManagedMoves;
import uk.waymark.directions.NewMove;
import uk.waymark.ids.Id;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The head or the AP lead, when a family agrees to a move to another school: consent, days, plan and what came of it. */
@Route(value = "pupils/:id/moves", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class MovesView extends PupilScreen {
    private final ManagedMoves moves;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    MovesView(Pupils pupils, ManagedMoves moves, CurrentPerson person, Clock clock) {
        super("Managed moves", pupils, person);
        this.moves = moves;
        this.person = person;
        this.clock = clock;
        explain("A managed move is voluntary and planned, and needs a parent's consent. It is no direction.");
        add(content);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        content.add(head(pupil));
        var keeps = may(Right.PLACE_PUPILS, pupil);
        if (keeps) {
            content.add(new Button("Write a managed move", event -> write(pupil, Id.next(), Optional.empty())));
        }
        var rows = new Rows();
        moves.of(person.actor(), pupil.id()).forEach(it -> row(rows, pupil, it, keeps));
        content.add(
                rows.orElse("No managed move is on record. One appears here once consent and plan are written down."));
    }

    private void row(Rows rows, Pupil pupil, ManagedMove it, boolean keeps) {
        var plan = it.plan();
        var row = rows.row(
                Stream.of(
                                plan.receiving() + ", " + Words.dayAndYear(plan.startsOn()) + " to "
                                        + Words.dayAndYear(plan.endsOn()) + ", reviewed on "
                                        + Words.dayAndYear(plan.reviewOn()),
                                plan.purpose(),
                                "Consent: " + plan.consentBy() + ", " + Words.dayAndYear(plan.consentOn()),
                                plan.pupilWants().isEmpty() ? "" : "The pupil: " + plan.pupilWants(),
                                "Plan: " + plan.plan(),
                                it.outcomeWords(),
                                "Version " + it.version() + ", " + it.by())
                        .filter(line -> !line.isEmpty()),
                it.outcome()
                        .map(outcome -> Status.DONE.chip(outcome.words()))
                        .orElseGet(() -> Status.TO_DO.chip("Running")));
        if (keeps && it.outcome().isEmpty()) {
            var change = new Button("Change or close", event -> write(pupil, it.id(), Optional.of(it)));
            change.setAriaLabel("Change or close the move to " + plan.receiving());
            row.add(change);
        }
    }

    private void write(Pupil pupil, UUID id, Optional<ManagedMove> before) {
        var today = Session.today(clock);
        var now = before.map(ManagedMove::plan);
        var receiving = Fields.line("The school that takes the pupil", 200);
        receiving.setValue(now.map(NewMove::receiving).orElse(""));
        var purpose = Fields.area("What it is for", "", 2_000);
        purpose.setValue(now.map(NewMove::purpose).orElse(""));
        var from = Fields.day("First day", now.map(NewMove::startsOn).orElse(today));
        var review = Fields.day("Reviewed on", now.map(NewMove::reviewOn).orElse(today));
        var to = Fields.day("Last day of the trial", now.map(NewMove::endsOn).orElse(today));
        var consent = Fields.line("Which parent agreed", 200);
        consent.setValue(now.map(NewMove::consentBy).orElse(""));
        var consentOn = Fields.day("Agreed on", now.map(NewMove::consentOn).orElse(today));
        var wants = Fields.area("What the pupil says", "", 1_000);
        wants.setValue(now.map(NewMove::pupilWants).orElse(""));
        var plan = Fields.area("Who supports the pupil, at both schools", "", 4_000);
        plan.setValue(now.map(NewMove::plan).orElse(""));
        var outcome = Fields.select(
                "What came of it",
                Stream.concat(
                                Stream.of(Optional.<ManagedMove.Outcome>empty()),
                                Stream.of(ManagedMove.Outcome.values()).map(Optional::of))
                        .toArray(MovesView::outcomes),
                it -> it.map(ManagedMove.Outcome::words).orElse("It is still running"));
        var words = Fields.area("In words", "", 1_000);
        outcome.setVisible(before.isPresent());
        words.setVisible(before.isPresent());
        new AskDialog(
                        "Managed move",
                        receiving,
                        purpose,
                        from,
                        review,
                        to,
                        consent,
                        consentOn,
                        wants,
                        plan,
                        outcome,
                        words)
                .ask(
                        "Save",
                        () -> from.getValue() == null
                                        || review.getValue() == null
                                        || to.getValue() == null
                                        || consentOn.getValue() == null
                                ? Fields.noDay()
                                : moves.save(
                                        person.actor(),
                                        pupil.id(),
                                        id,
                                        before.map(ManagedMove::version).orElse(0),
                                        new NewMove(
                                                receiving.getValue(),
                                                purpose.getValue(),
                                                from.getValue(),
                                                review.getValue(),
                                                to.getValue(),
                                                consent.getValue(),
                                                consentOn.getValue(),
                                                wants.getValue(),
                                                plan.getValue()),
                                        outcome.getValue(),
                                        words.getValue()),
                        () -> show(pupil));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<ManagedMove.Outcome>[] outcomes(int many) {
        return new Optional[many];
    }
}

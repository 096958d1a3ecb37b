package uk.waymark.school.arrangements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.arrangements.Arrangement;
import uk.waymark.arrangements.Proposals;
import uk.waymark.calendar.Session;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** Any member of staff, when a pupil needs something else than the usual week: one form, and below it what became of the own ones. */
@Route(value = "propose", layout = SchoolFrame.class)
@Needs(Right.PROPOSE_ARRANGEMENTS)
@Prototype
public class ProposeView extends Screen {
    private final Proposals proposals;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div mine = new Div();

    ProposeView(Proposals proposals, CurrentPerson person, Clock clock) {
        super("Propose a change to a pupil's week");
        this.proposals = proposals;
        this.person = person;
        this.clock = clock;
        explain(
                "Name the pupil exactly, or type the UPN: this page lists nobody. A minor adjustment is in force as you record it;"
                        + " a part-time timetable waits for the head.");
        add(form(), new H2("What you have proposed"), mine);
        refresh();
    }

    private Div form() {
        var whom = new TextField("Forename and surname, or UPN");
        whom.setMaxLength(200);
        var what = new ProposalForm(Session.today(clock));
        var refusal = new Say.Place();
        var send = new Button("Propose it", event -> {
            refusal.clear();
            what.send(wanted -> proposals.proposeFor(person.actor(), whom.getValue(), wanted))
                    .ifPresentOrElse(refusal::refused, () -> {
                        Say.done("Recorded. You are told when the head has decided.");
                        whom.clear();
                        what.clear();
                        refresh();
                    });
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(whom, what, refusal, send);
        form.addClassName("form");
        return form;
    }

    private void refresh() {
        mine.removeAll();
        var rows = new Rows();
        var today = Session.today(clock);
        proposals.mine(person.actor()).forEach(it -> rows.row(lines(it), ArrangementChips.of(it, today)));
        mine.add(rows.orElse("Nothing yet. What you propose appears here with what the head decided."));
    }

    private static Stream<String> lines(Arrangement it) {
        return Stream.concat(
                Stream.of(
                        it.pupil().name().toUse() + ": " + it.kind().words(),
                        Words.day(it.from()) + " to " + Words.dayAndYear(it.lastDay())),
                it.decision().stream().map(decision -> decision.by() + ": " + decision.reason()));
    }
}

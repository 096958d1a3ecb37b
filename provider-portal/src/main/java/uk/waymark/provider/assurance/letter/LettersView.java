package uk.waymark.provider.assurance.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.letter.LetterStanding;
import uk.waymark.assurance.letter.LetterState;
import uk.waymark.assurance.letter.SigningLetters;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.assurance.ProviderScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The signatory opens this to see which school waits for a letter, and why; one step to reading and signing it. */
@Route(value = "letter", layout = ProviderFrame.class)
@Needs(Right.SIGN_LETTERS)
@Prototype
public class LettersView extends ProviderScreen {
    private final SigningLetters letters;
    private final CurrentPerson person;
    private final Clock clock;

    LettersView(SigningLetters letters, StaffRecord record, CurrentPerson person, Clock clock) {
        super("Assurance letters", record.providers(person.actor()));
        this.letters = letters;
        this.person = person;
        this.clock = clock;
        explain(
                "One letter for each school that uses you, about the same people and checks. A school's answer is its own.");
        begin();
    }

    @Override
    protected void show(Div content) {
        var rows = new Rows();
        letters.of(person.actor(), provider()).forEach(standing -> row(rows, standing));
        content.add(rows.orElse("No school uses you on Waymark yet. When one does, its letter appears here."));
    }

    private void row(Rows rows, LetterStanding standing) {
        var open = new RouterLink(
                standing.schoolName(), SignLetterView.class, SignLetterView.of(provider(), standing.school()));
        var lines = Stream.concat(
                Stream.<Component>of(open),
                Stream.concat(
                        standing.letter().stream()
                                .map(it -> new Span("Signed by " + it.signer() + ", "
                                        + Words.moment(it.signedAt(), clock)
                                        + standing.renewOn()
                                                .map(day -> ", holds until " + Words.dayAndYear(day))
                                                .orElse(""))),
                        standing.why().stream().map(Span::new)));
        rows.row(lines.toArray(Component[]::new), chip(standing.state()));
    }

    static Span chip(LetterState state) {
        return switch (state) {
            case NONE, DRAFT -> Status.TO_DO.chip(state.words());
            case RETURNED, TO_RENEW -> Status.URGENT.chip(state.words());
            case SIGNED -> Status.WAITING.chip(state.words());
            case ACCEPTED -> Status.HERE.chip(state.words());
        };
    }
}

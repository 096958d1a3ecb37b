package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.letter.AnsweringLetters;
import uk.waymark.assurance.letter.LetterStanding;
import uk.waymark.assurance.letter.LetterState;
import uk.waymark.assurance.letter.SignedLetter;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Documents;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead or DSL reads what the provider signed, and accepts it or sends it back; in ten seconds, is it in order and until when. */
@Route(value = "providers/:id/letter", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class LetterView extends ProviderScreen {
    private final AnsweringLetters letters;
    private final Documents documents;
    private final CurrentPerson person;
    private final Clock clock;

    LetterView(Directory directory, AnsweringLetters letters, Documents documents, CurrentPerson person, Clock clock) {
        super("Assurance letter", directory, person);
        this.letters = letters;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        letters.of(person.actor(), provider.id()).stream()
                .filter(it -> it.school().equals(school))
                .findFirst()
                .ifPresentOrElse(
                        standing -> show(page, standing, provider),
                        () -> page.add(
                                new Empty("Your school has not taken this provider up, so it has no letter yet.")));
    }

    private void show(Div page, LetterStanding standing, Provider provider) {
        var until = new Span(standing.renewOn()
                .filter(day -> standing.isInOrder())
                .map(day -> "Holds until " + Words.dayAndYear(day))
                .orElse(standing.missing()));
        var strip = new Div(chip(standing.state()), until);
        strip.addClassName("strip");
        page.add(strip);
        standing.letter().ifPresent(letter -> {
            page.add(new Paragraph("Signed by " + letter.signer() + ", " + letter.position() + ", "
                    + Words.moment(letter.signedAt(), clock)));
            if (letter.answer().isEmpty() && letters.mayAnswer(person.actor(), standing.school())) {
                page.add(answer(page, letter, provider));
            }
            var hash = new Paragraph("SHA-256 " + letter.hash());
            hash.addClassName("hash");
            page.add(new H2("What was signed"), words(letter), hash);
            letter.document()
                    .flatMap(id -> documents.find(person.actor(), id))
                    .ifPresent(document ->
                            page.add(new DocumentLink(documents, person::actor, document, Session.today(clock))));
        });
        page.add(new H2("Every letter for your school"), history(standing, provider));
    }

    private static Span chip(LetterState state) {
        return switch (state) {
            case NONE, DRAFT -> Status.TO_DO.chip(state.words());
            case RETURNED, TO_RENEW -> Status.URGENT.chip(state.words());
            case SIGNED -> Status.WAITING.chip("Waits for your answer");
            case ACCEPTED -> Status.HERE.chip(state.words());
        };
    }

    private static Pre words(SignedLetter letter) {
        var words = new Pre(letter.words());
        words.addClassName("account");
        return words;
    }

    private Div answer(Div page, SignedLetter letter, Provider provider) {
        var refusal = new Say.Place();
        var accept = new Button("Accept the letter");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(event -> {
            refusal.clear();
            letters.accept(person.actor(), letter.id())
                    .ifPresentOrElse(
                            refused -> {
                                refusal.refused(refused);
                                accept.setEnabled(true);
                            },
                            () -> {
                                Say.done("Accepted. The people whom it names may work with your pupils.");
                                show(page, letter.school(), provider);
                            });
        });
        var back = new Button("Send it back", event -> giveBack(page, letter, provider));
        var buttons = new Div(accept, back);
        buttons.addClassName("actions");
        return new Div(buttons, refusal);
    }

    private void giveBack(Div page, SignedLetter letter, Provider provider) {
        var reasons = new TextArea("What the provider has to put right");
        reasons.setMaxLength(2_000);
        new AskDialog("Send the letter back", reasons)
                .ask("Send it back", () -> letters.giveBack(person.actor(), letter.id(), reasons.getValue()), () -> {
                    Say.done("Sent back. The provider reads your reasons.");
                    show(page, letter.school(), provider);
                });
    }

    private Rows history(LetterStanding standing, Provider provider) {
        var rows = new Rows();
        letters.history(person.actor(), provider.id(), standing.school())
                .forEach(it -> rows.row(Stream.of(
                        "Signed " + Words.moment(it.signedAt(), clock) + " by " + it.signer() + ", to " + it.edition(),
                        it.answer()
                                .map(answer ->
                                        (answer.accepted() ? "Accepted by " : "Sent back by ") + answer.by() + ", "
                                                + Words.moment(answer.at(), clock)
                                                + (answer.reasons().isEmpty() ? "" : ": " + answer.reasons()))
                                .orElse("Not answered"))));
        return rows.orElse("None yet.");
    }
}

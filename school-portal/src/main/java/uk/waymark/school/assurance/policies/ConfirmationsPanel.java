package uk.waymark.school.assurance.policies;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.policies.ProviderStatements;
import uk.waymark.assurance.policies.Statement;
import uk.waymark.assurance.policies.StatementKind;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** What the provider has confirmed, with the school's own evidence, and whether it follows the guidance that is in force. */
final class ConfirmationsPanel extends Div {
    private final ProviderStatements statements;
    private final CurrentPerson person;
    private final Clock clock;
    private final SchoolId school;
    private final ProviderId provider;

    ConfirmationsPanel(
            ProviderStatements statements, CurrentPerson person, Clock clock, SchoolId school, ProviderId provider) {
        this.statements = statements;
        this.person = person;
        this.clock = clock;
        this.school = school;
        this.provider = provider;
        refresh();
    }

    private boolean audits() {
        return person.actor().schools(Right.AUDIT_PROVIDERS).contains(school);
    }

    private void refresh() {
        removeAll();
        var rows = new Rows();
        guidance(rows);
        statements.of(person.actor(), school, provider).forEach(line -> row(rows, line));
        add(new H2("What is confirmed"), rows);
    }

    private void guidance(Rows rows) {
        var followed = statements.followed(person.actor(), school, provider);
        var words = Stream.concat(
                Stream.of("Keeping children safe in education"),
                followed.stream()
                        .flatMap(it -> Stream.of(
                                "Your school is content that the edition of " + it.edition() + " is followed",
                                it.evidence(),
                                it.by() + ", " + Words.moment(it.at(), clock))));
        var chip = followed.map(it -> it.current() ? Status.IN_ORDER.chip() : Status.OVERDUE.chip("An older edition"))
                .orElseGet(Status.TO_DO::chip);
        rows.row(
                words,
                audits()
                        ? new Component[] {
                            chip,
                            button(
                                    "We are content",
                                    "The provider follows the guidance in force",
                                    () -> ask(
                                            "Keeping children safe in education",
                                            "Your school is content that the provider follows the edition in force.",
                                            text -> statements.follows(person.actor(), school, provider, text)))
                        }
                        : new Component[] {chip});
    }

    private void row(Rows rows, ProviderStatements.Line line) {
        var words = Stream.of(
                        Stream.of(line.kind().title(), line.kind().words()),
                        line.statement().stream()
                                .map(it -> it.words() + " (" + it.statedBy() + ", " + Words.moment(it.statedAt(), clock)
                                        + ")"),
                        line.seen().stream().map(it -> "Your evidence: " + it.words() + " (" + it.by() + ")"))
                .flatMap(Function.identity());
        var chip = line.statement().isEmpty()
                ? Status.MISSING.chip("Not confirmed")
                : line.seen().isPresent() ? Status.READ.chip("Seen") : Status.WAITING.chip();
        rows.row(
                words,
                line.statement().isPresent() && audits()
                        ? new Component[] {
                            chip, see(line.kind(), line.statement().get())
                        }
                        : new Component[] {chip});
    }

    private Button see(StatementKind kind, Statement statement) {
        return button(
                "Keep evidence",
                kind.title(),
                () -> ask(
                        kind.title(),
                        kind == StatementKind.CONSTRAINTS
                                ? "What these constraints mean for learning, attendance and behaviour of your pupils. Only your school sees it."
                                : "What you have seen or asked. Only your school sees it.",
                        text -> statements.see(person.actor(), school, provider, statement.id(), text)));
    }

    private static Button button(String words, String about, Runnable run) {
        var button = new Button(words, event -> run.run());
        button.setAriaLabel(words + ": " + about);
        return button;
    }

    private void ask(String title, String what, Function<String, Optional<Refused>> keep) {
        var words = new TextArea("Evidence");
        new AskDialog(title, new Paragraph(what), words).ask("Keep", () -> keep.apply(words.getValue()), this::refresh);
    }
}

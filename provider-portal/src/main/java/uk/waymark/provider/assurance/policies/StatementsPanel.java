package uk.waymark.provider.assurance.policies;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import uk.waymark.assurance.policies.ProviderStatements;
import uk.waymark.assurance.policies.Statement;
import uk.waymark.assurance.policies.StatementKind;
import uk.waymark.ids.ProviderId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** What the provider confirms once to all its schools. */
final class StatementsPanel extends Div {
    private final ProviderStatements statements;
    private final CurrentPerson person;
    private final ProviderId provider;

    StatementsPanel(ProviderStatements statements, CurrentPerson person, ProviderId provider) {
        this.statements = statements;
        this.person = person;
        this.provider = provider;
        refresh();
    }

    private void refresh() {
        removeAll();
        var rows = new Rows();
        statements.own(person.actor(), provider).forEach(line -> {
            var kind = line.kind();
            var confirm = new Button(
                    line.statement().isPresent() ? "Confirm anew" : "Confirm",
                    event -> ask(kind, line.statement().map(Statement::words).orElse("")));
            confirm.setAriaLabel(confirm.getText() + ": " + kind.title());
            rows.row(
                    Stream.concat(
                            Stream.of(kind.title(), kind.words()),
                            line.statement().stream()
                                    .flatMap(it -> Stream.of(
                                            it.words(),
                                            it.statedBy() + ", "
                                                    + Words.dayAndYear(
                                                            uk.waymark.calendar.Session.dateOf(it.statedAt()))))),
                    line.statement().isPresent() ? Status.IN_ORDER.chip("Confirmed") : Status.TO_DO.chip("To confirm"),
                    confirm);
        });
        add(new H2("What you confirm to your schools"), rows);
    }

    private void ask(StatementKind kind, String before) {
        var words = new TextArea("In your words");
        words.setHelperText(kind.help());
        words.setValue(before);
        new AskDialog(kind.title(), new Paragraph(kind.words()), words)
                .ask(
                        "Confirm",
                        () -> statements.state(person.actor(), provider, kind, words.getValue()),
                        this::refresh);
    }
}

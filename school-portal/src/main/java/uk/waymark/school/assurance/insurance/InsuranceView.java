package uk.waymark.school.assurance.insurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.insurance.Cover;
import uk.waymark.assurance.insurance.InsuranceChecks;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Owner;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.SchoolId;
import uk.waymark.money.Pounds;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.assurance.ProviderScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.CoverChip;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;

/** The AP lead before a placement: in ten seconds, is every kind in date and high enough for this school, and who has looked at it. */
@Route(value = "providers/:id/insurance", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class InsuranceView extends ProviderScreen {
    private final InsuranceChecks checks;
    private final Documents documents;
    private final CurrentPerson person;
    private final Clock clock;

    InsuranceView(Directory directory, InsuranceChecks checks, Documents documents, CurrentPerson person, Clock clock) {
        super("Insurance", directory, person);
        this.checks = checks;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        var lines = checks.of(person.actor(), school, provider.id());
        if (lines.isEmpty()) {
            page.add(new Empty(
                    "Take the provider up first; then its insurance is shown here, measured by your minimum."));
            return;
        }
        Map<DocumentId, StoredDocument> files =
                documents
                        .of(person.actor(), new Owner.Provider(provider.id()), DocumentClass.INSURANCE_CERTIFICATE)
                        .stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        page.add(
                new Paragraph(
                        "Measured by the minimum of your school. Whether the cover is adequate remains the provider's own responsibility."));
        var own = new Rows();
        var theirs = new Rows();
        lines.forEach(line -> row(line.verdict().of().isEmpty() ? own : theirs, page, school, provider, line, files));
        page.add(own);
        if (theirs.getComponentCount() > 0) {
            page.add(new H2("Subcontractors"), theirs);
        }
    }

    private void row(
            Rows rows,
            Div page,
            SchoolId school,
            Provider provider,
            InsuranceChecks.Line line,
            Map<DocumentId, StoredDocument> files) {
        var verdict = line.verdict();
        var row = rows.row(
                Stream.of(
                                Stream.of(verdict.name(), verdict.words()),
                                verdict.minimum().stream().map(least -> "Your minimum is " + least.words()),
                                verdict.cover().stream().flatMap(InsuranceView::facts),
                                line.check().stream().map(this::checked))
                        .flatMap(Function.identity()),
                CoverChip.of(verdict));
        verdict.cover().ifPresent(cover -> {
            cover.certificate()
                    .map(files::get)
                    .ifPresent(file -> row.add(new DocumentLink(documents, person::actor, file, Session.today(clock))));
            if (may(Right.AUDIT_PROVIDERS, school)) {
                var check = new Button(
                        line.check().isPresent() ? "Check again" : "Checked by me",
                        event -> check(page, school, provider, verdict.name(), cover));
                check.setAriaLabel(check.getText() + ": " + verdict.name());
                row.add(check);
            }
        });
    }

    private static Stream<String> facts(Cover cover) {
        return Stream.of(
                        cover.insurer() + ", policy " + cover.number()
                                + cover.sum()
                                        .map(sum -> ", " + sum.words() + " for any one event")
                                        .orElse(""),
                        cover.conditions().isEmpty() ? "" : "Special conditions: " + cover.conditions(),
                        "The provider declares: " + cover.declaration())
                .filter(text -> !text.isEmpty());
    }

    private String checked(InsuranceChecks.Check check) {
        return "Checked by " + check.by() + ", " + Words.moment(check.at(), clock)
                + (check.comment().isEmpty() ? "" : ": " + check.comment());
    }

    private void check(Div page, SchoolId school, Provider provider, String name, Cover cover) {
        var comment = new TextArea("What you looked at, if you want to say");
        new AskDialog(name, new Paragraph("You have looked at the certificate: " + of(cover)), comment)
                .ask(
                        "I have checked it",
                        () -> checks.check(person.actor(), school, provider.id(), cover.id(), comment.getValue()),
                        () -> show(page, school, provider));
    }

    private static String of(Cover cover) {
        return cover.insurer() + ", "
                + cover.sum().map(Pounds::words).map(sum -> sum + ", ").orElse("") + "until "
                + Words.dayAndYear(cover.expiresOn()) + ".";
    }
}

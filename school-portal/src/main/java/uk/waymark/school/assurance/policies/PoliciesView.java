package uk.waymark.school.assurance.policies;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.policies.NoticeClock;
import uk.waymark.assurance.policies.PolicyReviews;
import uk.waymark.assurance.policies.PolicyState;
import uk.waymark.assurance.policies.ProviderStatements;
import uk.waymark.assurance.policies.Version;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Owner;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.assurance.ProviderScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The AP lead or the DSL: in ten seconds, which policy is missing or past its review, and which one is still to be read. */
@Route(value = "providers/:id/policies", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class PoliciesView extends ProviderScreen {
    private final PolicyReviews reviews;
    private final ProviderStatements statements;
    private final Documents documents;
    private final CurrentPerson person;
    private final Clock clock;

    PoliciesView(
            Directory directory,
            PolicyReviews reviews,
            ProviderStatements statements,
            Documents documents,
            CurrentPerson person,
            Clock clock) {
        super("Policies", directory, person);
        this.reviews = reviews;
        this.statements = statements;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        var lines = reviews.of(person.actor(), school, provider.id());
        if (lines.isEmpty()) {
            page.add(new Empty(
                    "Take the provider up first; then the policies that your school asks for are listed here."));
            return;
        }
        Map<DocumentId, StoredDocument> files =
                documents.of(person.actor(), new Owner.Provider(provider.id()), DocumentClass.POLICY).stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        var flagged = new Rows();
        var rest = new Rows();
        lines.forEach(line -> row(line.flagged() ? flagged : rest, page, school, provider, line, files));
        page.add(
                new H2("Missing, or past the review"),
                flagged.orElse("Nothing: every policy that your school asks for is held and in date."),
                new H2("Held"),
                rest.orElse("No policy is held and in date yet."),
                new ConfirmationsPanel(statements, person, clock, school, provider.id()));
    }

    private void row(
            Rows rows,
            Div page,
            SchoolId school,
            Provider provider,
            PolicyReviews.Line line,
            Map<DocumentId, StoredDocument> files) {
        var row = rows.row(lines(line), chip(line.state()));
        if (line.newest().filter(Version::held).isPresent()) {
            row.add(line.reading().isPresent() ? Status.READ.chip("Read") : Status.WAITING.chip());
        }
        line.newest()
                .flatMap(Version::file)
                .flatMap(id -> Optional.ofNullable(files.get(id)))
                .ifPresent(file -> row.add(new DocumentLink(documents, person::actor, file, Session.today(clock))));
        line.newest()
                .filter(version -> may(Right.AUDIT_PROVIDERS, school) || may(Right.ACCEPT_LETTERS, school))
                .ifPresent(version -> {
                    var read = new Button("I have read it", event -> read(page, school, provider, line, version));
                    read.setAriaLabel("I have read it: " + line.title().words());
                    row.add(read);
                });
    }

    private static Stream<String> lines(PolicyReviews.Line line) {
        return Stream.of(
                        Stream.of(line.title().words()),
                        line.newest().stream().flatMap(version -> version(version, line)),
                        line.notice().stream().filter(NoticeClock::late).map(PoliciesView::late),
                        line.reading().stream()
                                .map(it -> "Read by " + it.reviewer() + ", " + Words.dayAndYear(it.on())
                                        + (it.comment().isEmpty() ? "" : ": " + it.comment())))
                .flatMap(Function.identity());
    }

    private static Stream<String> version(Version version, PolicyReviews.Line line) {
        if (!version.held()) {
            return Stream.of(version.note());
        }
        return Stream.of(
                version.title() + ", version " + version.version(),
                version.adoptedOn()
                                .map(day -> "Adopted " + Words.dayAndYear(day))
                                .orElse("")
                        + version.reviewOn()
                                .map(day -> ", review by " + Words.dayAndYear(day))
                                .orElse("")
                        + line.receivedOn()
                                .map(day -> ", received " + Words.dayAndYear(day))
                                .orElse(""));
    }

    private static String late(NoticeClock notice) {
        return "Changed on " + Words.dayAndYear(notice.changedOn()) + " and told on "
                + Words.dayAndYear(notice.toldOn()) + ": later than one working day";
    }

    private static Span chip(PolicyState state) {
        return switch (state) {
            case HELD -> Status.IN_ORDER.chip(state.words());
            case PAST_REVIEW -> Status.OVERDUE.chip(state.words());
            case NOT_HELD -> Status.MISSING.chip("Has none");
            case MISSING -> Status.MISSING.chip("Nothing on record");
        };
    }

    private void read(Div page, SchoolId school, Provider provider, PolicyReviews.Line line, Version version) {
        var on = new DatePicker("Read on", Session.today(clock));
        on.setLocale(Locale.UK);
        var comment = new TextArea("What you think of it");
        comment.setHelperText("Only your school sees it.");
        new AskDialog(line.title().words(), on, comment)
                .ask(
                        "Read",
                        () -> on.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day."))
                                : reviews.read(
                                        person.actor(),
                                        school,
                                        provider.id(),
                                        version.id(),
                                        on.getValue(),
                                        comment.getValue()),
                        () -> show(page, school, provider));
    }
}

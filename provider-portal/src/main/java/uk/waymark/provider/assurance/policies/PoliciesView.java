package uk.waymark.provider.assurance.policies;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.policies.Acknowledgements;
import uk.waymark.assurance.policies.PolicyState;
import uk.waymark.assurance.policies.ProviderPolicies;
import uk.waymark.assurance.policies.ProviderStatements;
import uk.waymark.assurance.policies.Version;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Owner;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ProviderId;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The manager or the provider's DSL: in ten seconds, what a school waits for, and which policy is missing or past its review. */
@Route(value = "policies", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class PoliciesView extends Screen {
    private final ProviderPolicies policies;
    private final Acknowledgements acknowledgements;
    private final ProviderStatements statements;
    private final Documents documents;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final Clock clock;

    PoliciesView(
            ProviderPolicies policies,
            Acknowledgements acknowledgements,
            ProviderStatements statements,
            Documents documents,
            DocumentSettings limits,
            CurrentPerson person,
            Clock clock) {
        super("Policies");
        this.policies = policies;
        this.acknowledgements = acknowledgements;
        this.statements = statements;
        this.documents = documents;
        this.limits = limits;
        this.person = person;
        this.clock = clock;
        person.actor().providers(Right.KEEP_PROVIDER_RECORD).forEach(provider -> {
            var page = new Div();
            add(page);
            show(page, provider);
        });
    }

    private void show(Div page, ProviderId provider) {
        page.removeAll();
        page.add(fromSchools(page, provider), own(page, provider), new StatementsPanel(statements, person, provider));
    }

    private Div fromSchools(Div page, ProviderId provider) {
        var rows = new Rows();
        acknowledgements.of(person.actor(), provider).forEach(line -> {
            var policy = line.policy();
            var words = Stream.of(
                    policy.title() + ", version " + policy.version(),
                    policy.schoolName() + ", in force since " + Words.dayAndYear(policy.adoptedOn()));
            var row = line.at().isPresent()
                    ? rows.row(words, Status.ACKNOWLEDGED.chip(acknowledged(line)))
                    : rows.row(words, Status.TO_DO.chip("To acknowledge"), acknowledge(page, provider, line));
            policy.file()
                    .flatMap(id -> documents.find(person.actor(), id))
                    .ifPresent(file -> row.add(new DocumentLink(documents, person::actor, file, Session.today(clock))));
        });
        rows.orElse("What your schools want you to follow will stand here, once one of them gives you a policy.");
        return new Div(new H2("Your schools' safeguarding policies"), rows);
    }

    private String acknowledged(Acknowledgements.Line line) {
        return "Acknowledged by " + line.by().orElse("") + ", "
                + line.at().map(at -> Words.moment(at, clock)).orElse("");
    }

    private Button acknowledge(Div page, ProviderId provider, Acknowledgements.Line line) {
        var button = new Button(
                "Received, and we follow it",
                event -> acknowledgements
                        .acknowledge(person.actor(), provider, line.policy().id())
                        .ifPresentOrElse(Say::refused, () -> show(page, provider)));
        button.setAriaLabel("Received, and we follow it: " + line.policy().title() + ", "
                + line.policy().schoolName());
        button.setDisableOnClick(true);
        return button;
    }

    private Div own(Div page, ProviderId provider) {
        Map<DocumentId, StoredDocument> files =
                documents.of(person.actor(), new Owner.Provider(provider), DocumentClass.POLICY).stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        var dialog = new VersionDialog(policies, documents, limits, person, clock, () -> show(page, provider));
        var rows = new Rows();
        policies.of(person.actor(), provider).forEach(line -> {
            var record = new Button(
                    line.newest().isPresent() ? "New version" : "Record",
                    event -> dialog.ask(provider, line.title(), line.newest()));
            record.setAriaLabel(record.getText() + ": " + line.title().words());
            var row = rows.row(lines(line), chip(line.state()), record);
            line.newest()
                    .flatMap(Version::file)
                    .flatMap(id -> Optional.ofNullable(files.get(id)))
                    .ifPresent(file -> row.add(new DocumentLink(documents, person::actor, file, Session.today(clock))));
        });
        return new Div(
                new H2("Your own policies"),
                new Span(
                        "Each school reads them for itself. A change of a safeguarding policy is told to every school's DSL at once."),
                rows);
    }

    private Stream<String> lines(ProviderPolicies.Line line) {
        return Stream.concat(
                Stream.of(line.title().words()),
                line.newest().stream().flatMap(version -> version.held() ? held(version) : Stream.of(version.note())));
    }

    private static Stream<String> held(Version version) {
        return Stream.of(
                version.title() + ", version " + version.version(),
                version.adoptedOn()
                                .map(day -> "Adopted " + Words.dayAndYear(day))
                                .orElse("")
                        + version.reviewOn()
                                .map(day -> ", review by " + Words.dayAndYear(day))
                                .orElse(", no review date"));
    }

    private static Span chip(PolicyState state) {
        return switch (state) {
            case HELD -> Status.IN_ORDER.chip(state.words());
            case PAST_REVIEW -> Status.OVERDUE.chip(state.words());
            case NOT_HELD -> Status.NOT_EXPECTED.chip("None");
            case MISSING -> Status.TO_DO.chip("Not recorded");
        };
    }
}

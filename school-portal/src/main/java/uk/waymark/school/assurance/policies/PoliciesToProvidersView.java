package uk.waymark.school.assurance.policies;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.policies.PoliciesToProviders;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Attach;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;
import uk.waymark.web.widgets.UploadBox;

/** The DSL, or whom the school names: in ten seconds, which provider has not acknowledged which of the school's policies. */
@Route(value = "policies-to-providers", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class PoliciesToProvidersView extends Screen {
    private final PoliciesToProviders policies;
    private final Documents documents;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final Clock clock;

    PoliciesToProvidersView(
            PoliciesToProviders policies,
            Documents documents,
            DocumentSettings limits,
            Directory directory,
            CurrentPerson person,
            Clock clock) {
        super("Our policies for providers");
        this.policies = policies;
        this.documents = documents;
        this.limits = limits;
        this.person = person;
        this.clock = clock;
        explain(
                "Your safeguarding policies that providers follow. Each provider is asked to acknowledge each version.");
        directory.schools(person.actor(), Right.SEE_ASSURANCE).forEach(school -> {
            var page = new Div();
            add(new H2(school.name()), page);
            show(page, school.id());
        });
    }

    private void show(Div page, SchoolId school) {
        page.removeAll();
        var rows = new Rows();
        policies.of(person.actor(), school)
                .forEach(given -> rows.row(
                        lines(given),
                        given.open().isEmpty()
                                ? Status.ACKNOWLEDGED.chip("By all")
                                : Status.TO_DO.chip(
                                        Words.count(given.open().size(), "provider to go", "providers to go"))));
        page.add(rows.orElse("Give your child-protection policy to the providers first; the others after it."));
        if (person.actor().schools(Right.ACCEPT_LETTERS).contains(school)) {
            var give = new Button("Give a policy to the providers", event -> ask(page, school));
            give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            page.add(give);
        }
    }

    private static Stream<String> lines(PoliciesToProviders.Given given) {
        var policy = given.policy();
        return Stream.of(
                        policy.title() + ", version " + policy.version(),
                        "In force since " + Words.dayAndYear(policy.adoptedOn()) + ", given by " + policy.publishedBy(),
                        given.done().isEmpty()
                                ? ""
                                : "Acknowledged: "
                                        + given.done().stream()
                                                .map(it -> it.provider() + " (" + it.by() + ", "
                                                        + Words.dayAndYear(Session.dateOf(it.at())) + ")")
                                                .collect(Collectors.joining("; ")),
                        given.open().isEmpty() ? "" : "Still to acknowledge: " + String.join(", ", given.open()))
                .filter(line -> !line.isEmpty());
    }

    private void ask(Div page, SchoolId school) {
        var title = new TextField("Title");
        title.setHelperText("A new version has the same title as the one before");
        var version = new TextField("Version");
        var adopted = new DatePicker("In force since", Session.today(clock));
        adopted.setLocale(Locale.UK);
        var file = new UploadBox("The policy itself", limits);
        new AskDialog("Give a policy to the providers", title, version, adopted, file)
                .ask(
                        "Give it to them",
                        () -> adopted.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day."))
                                : Attach.then(
                                        documents,
                                        person.actor(),
                                        file,
                                        name -> new NewDocument(
                                                new Owner.School(school),
                                                DocumentClass.POLICY,
                                                title.getValue().isBlank() ? "Policy" : title.getValue(),
                                                name,
                                                Optional.empty(),
                                                Audience.PROVIDERS,
                                                Optional.empty()),
                                        id -> policies.publish(
                                                person.actor(),
                                                school,
                                                title.getValue(),
                                                version.getValue(),
                                                adopted.getValue(),
                                                id)),
                        () -> show(page, school));
    }
}

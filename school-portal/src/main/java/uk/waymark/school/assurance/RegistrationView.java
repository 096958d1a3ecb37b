package uk.waymark.school.assurance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.registration.AuthorityWord;
import uk.waymark.assurance.registration.Inspection;
import uk.waymark.assurance.registration.RegistrationFile;
import uk.waymark.assurance.registration.RegistrationVerdict;
import uk.waymark.assurance.registration.Registrations;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.InspectionDialog;
import uk.waymark.web.widgets.RegistrationFacts;
import uk.waymark.web.widgets.RegistrationForm;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The AP lead who checks a provider: in ten seconds, is it registered, does the law want it to be, and what do others say of it. */
@Route(value = "providers/:id/registration", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class RegistrationView extends ProviderScreen {
    private final Registrations registrations;
    private final CurrentPerson person;
    private final Clock clock;

    RegistrationView(Directory directory, Registrations registrations, CurrentPerson person, Clock clock) {
        super("Registration", directory, person);
        this.registrations = registrations;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        registrations
                .ofSchool(person.actor(), school, provider.id())
                .ifPresentOrElse(
                        file -> fill(page, school, provider, file),
                        () -> page.add(new Empty("Take the provider up first, under Providers.")));
    }

    private void fill(Div page, SchoolId school, Provider provider, RegistrationFile file) {
        var may = may(Right.AUDIT_PROVIDERS, school);
        Runnable again = () -> show(page, school, provider);
        page.add(verdict(file.verdict()), new H2("What the provider says"));
        page.add(file.stated()
                .<Component>map(RegistrationFacts::new)
                .orElseGet(() -> new Empty("The provider has said nothing about its registration yet.")));
        page.add(new H2("What your school found"));
        page.add(file.found()
                .<Component>map(RegistrationFacts::new)
                .orElseGet(() -> new Empty("Your school has not looked it up yet.")));
        if (may) {
            page.add(new Button("Put on record what you found", event -> verify(school, provider, file, again)));
        }
        page.add(inspections(school, provider, file, may, again), words(school, provider, file, may, again));
    }

    private static Div verdict(RegistrationVerdict verdict) {
        var chip = verdict.blocks() ? Status.MISSING : verdict.close() ? Status.SOON : Status.IN_ORDER;
        var strip = new Div(
                chip.chip(
                        verdict.blocks()
                                ? "May not be used"
                                : verdict.close() ? "Close to the limit" : "Lawful as it is"),
                new Paragraph(verdict.words()));
        strip.addClassName("strip");
        return strip;
    }

    private void verify(SchoolId school, Provider provider, RegistrationFile file, Runnable again) {
        var form = new RegistrationForm(file.registration());
        new AskDialog("What your school found", form)
                .ask(
                        "Put on record",
                        () -> registrations.verify(person.actor(), school, provider.id(), form.typed()),
                        again);
    }

    private Div inspections(SchoolId school, Provider provider, RegistrationFile file, boolean may, Runnable again) {
        var rows = new Rows();
        for (var it : file.inspections()) {
            var row = rows.row(lines(it));
            if (it.readBy().isEmpty()) {
                row.add(new Button("I have read it", event -> {
                    registrations.read(person.actor(), school, provider.id(), it.id());
                    again.run();
                }));
            } else {
                row.add(Status.READ.chip("Read by " + it.readBy().get()));
            }
        }
        rows.orElse("No published report is on record.");
        var part = new Div(new H2("Published reports"), rows);
        if (may) {
            part.add(new Button(
                    "Add a report",
                    event -> InspectionDialog.ask(
                            report -> registrations.addInspection(
                                    person.actor(), Optional.of(school), provider.id(), report),
                            again)));
        }
        return part;
    }

    private static Component[] lines(Inspection it) {
        List<Component> lines = new ArrayList<>();
        lines.add(new Span(it.body().words() + ", " + Words.dayAndYear(it.on())));
        lines.add(new Span(it.outcome()));
        it.link().ifPresent(link -> {
            var way = new Anchor(link, "Open the report");
            way.setTarget("_blank");
            lines.add(way);
        });
        lines.add(new Span(it.bySchool() ? "Put on record by your school" : "Put on record by the provider"));
        return lines.toArray(Component[]::new);
    }

    private Div words(SchoolId school, Provider provider, RegistrationFile file, boolean may, Runnable again) {
        var rows = new Rows();
        file.words()
                .forEach(it -> rows.row(
                        Stream.of(
                                it.kind().words()
                                        + it.listed()
                                                .map(yes -> yes ? ": yes" : ": no")
                                                .orElse(""),
                                it.authority() + ", " + Words.dayAndYear(it.on())
                                        + it.reference()
                                                .map(text -> ", " + text)
                                                .orElse(""),
                                it.scope(),
                                "Put on record by " + it.by()),
                        it.kind() == AuthorityWord.Kind.REPORT ? Status.URGENT.chip("Reported") : new Span()));
        rows.orElse("Nothing from a local authority is on record.");
        var part = new Div(new H2("Local authority"), rows);
        if (may) {
            part.add(new Button("Add the authority's word", event -> note(school, provider, again)));
        }
        return part;
    }

    private void note(SchoolId school, Provider provider, Runnable again) {
        var kind = new Select<AuthorityWord.Kind>();
        kind.setLabel("What it is");
        kind.setItems(AuthorityWord.Kind.values());
        kind.setItemLabelGenerator(AuthorityWord.Kind::words);
        kind.setValue(AuthorityWord.Kind.LIST);
        var listed = new Checkbox("It is on the list");
        listed.setValue(true);
        kind.addValueChangeListener(event -> listed.setVisible(event.getValue() == AuthorityWord.Kind.LIST));
        var authority = new TextField("Which authority, or to whom it was reported");
        var scope = new TextArea("Which list, what is confirmed, or what was reported");
        var reference = new TextField("Reference, if there is one");
        var on = new DatePicker("When", Session.today(clock));
        on.setLocale(Locale.UK);
        new AskDialog("The authority's word", kind, listed, authority, scope, reference, on)
                .ask(
                        "Put on record",
                        () -> on.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day."))
                                : registrations.note(
                                        person.actor(),
                                        school,
                                        provider.id(),
                                        new AuthorityWord.New(
                                                kind.getValue(),
                                                authority.getValue(),
                                                listed.isVisible() ? Optional.of(listed.getValue()) : Optional.empty(),
                                                scope.getValue(),
                                                Optional.of(reference.getValue().strip())
                                                        .filter(it -> !it.isEmpty()),
                                                on.getValue())),
                        again);
    }
}

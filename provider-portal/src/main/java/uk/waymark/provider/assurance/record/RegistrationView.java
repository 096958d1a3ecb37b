package uk.waymark.provider.assurance.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.registration.Registration;
import uk.waymark.assurance.registration.RegistrationFile;
import uk.waymark.assurance.registration.Registrations;
import uk.waymark.commissioning.Offers;
import uk.waymark.ids.ProviderId;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.InspectionDialog;
import uk.waymark.web.widgets.RegistrationFacts;
import uk.waymark.web.widgets.RegistrationForm;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The manager, once and when something changes: what the provider is in law and what it offers; and whether it must register. */
@Route(value = "registration", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class RegistrationView extends Screen {
    private final Registrations registrations;
    private final Offers offers;
    private final CurrentPerson person;

    RegistrationView(Registrations registrations, Offers offers, CurrentPerson person) {
        super("Registration and offer");
        this.registrations = registrations;
        this.offers = offers;
        this.person = person;
        explain("Every school that looks for a place for a pupil reads this.");
        person.actor().providers(Right.KEEP_PROVIDER_RECORD).forEach(provider -> {
            var part = new Div();
            add(part);
            show(part, provider);
        });
    }

    private void show(Div part, ProviderId provider) {
        part.removeAll();
        Runnable again = () -> show(part, provider);
        registrations.ofProvider(person.actor(), provider).ifPresent(file -> {
            var strip = new Div(
                    (file.verdict().blocks() ? Status.MISSING : file.verdict().close() ? Status.SOON : Status.IN_ORDER)
                            .chip(file.verdict().blocks() ? "You have to register" : "Lawful as it is"),
                    new Paragraph(file.verdict().words()));
            strip.addClassName("strip");
            part.add(strip, new H2("Registration"));
            part.add(file.stated()
                    .<Component>map(RegistrationFacts::new)
                    .orElseGet(() -> new Empty("You have not said yet what you are in law.")));
            part.add(new Button("Put it right", event -> state(provider, file, again)));
            part.add(reports(provider, file, again));
        });
        part.add(offer(provider, again));
    }

    private void state(ProviderId provider, RegistrationFile file, Runnable again) {
        var form =
                new RegistrationForm(file.stated().map(Registration.Said::what).orElseGet(Registration::unknown));
        new AskDialog("What you are in law", form)
                .ask("Keep", () -> registrations.state(person.actor(), provider, form.typed()), again);
    }

    private Div reports(ProviderId provider, RegistrationFile file, Runnable again) {
        var rows = new Rows();
        file.inspections()
                .forEach(it -> rows.row(Stream.of(
                        it.body().words() + ", " + Words.dayAndYear(it.on()),
                        it.outcome(),
                        it.link().orElse(""))));
        rows.orElse("No published report is on record.");
        return new Div(
                new H2("Published reports"),
                rows,
                new Button(
                        "Add a report",
                        event -> InspectionDialog.ask(
                                report ->
                                        registrations.addInspection(person.actor(), Optional.empty(), provider, report),
                                again)));
    }

    private Div offer(ProviderId provider, Runnable again) {
        var form = new OfferForm(offers.of(person.actor(), provider));
        var refusal = new Say.Place();
        var keep = new Button("Keep what you offer", event -> {
            refusal.clear();
            offers.state(person.actor(), provider, form.typed()).ifPresentOrElse(refusal::refused, () -> {
                Say.done("Schools see it now.");
                again.run();
            });
        });
        return new Div(new H2("What you offer"), form, refusal, keep);
    }
}

package uk.waymark.provider.assurance.insurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.insurance.Cover;
import uk.waymark.assurance.insurance.ProviderInsurance;
import uk.waymark.assurance.insurance.Verdict;
import uk.waymark.assurance.sites.Subcontractor;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Owner;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ProviderId;
import uk.waymark.money.Pounds;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.CoverChip;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** The manager, when a renewal is due: in ten seconds, which policy runs out when, and one tap to record the new one. */
@Route(value = "insurance", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class InsuranceView extends Screen {
    private final ProviderInsurance insurance;
    private final Documents documents;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final Clock clock;

    InsuranceView(
            ProviderInsurance insurance,
            Documents documents,
            DocumentSettings limits,
            CurrentPerson person,
            Clock clock) {
        super("Insurance");
        this.insurance = insurance;
        this.documents = documents;
        this.limits = limits;
        this.person = person;
        this.clock = clock;
        explain(
                "You record it once, and each of your schools checks it for itself. When a policy lapses, no new placement starts.");
        person.actor().providers(Right.KEEP_PROVIDER_RECORD).forEach(provider -> {
            var page = new Div();
            add(page);
            show(page, provider);
        });
    }

    private void show(Div page, ProviderId provider) {
        page.removeAll();
        page.add(vehicles(page, provider));
        Map<DocumentId, StoredDocument> files =
                documents.of(person.actor(), new Owner.Provider(provider), DocumentClass.INSURANCE_CERTIFICATE).stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        var verdicts = insurance.of(person.actor(), provider);
        verdicts.stream().filter(it -> it.of().isEmpty()).forEach(it -> page.add(card(page, provider, it, files)));
        page.add(new H2("Subcontractors"));
        var theirs = verdicts.stream().filter(it -> it.of().isPresent()).toList();
        if (theirs.isEmpty()) {
            page.add(
                    new Paragraph(
                            "No subcontractor is on record. Those that you add under Sites need a set of their own, at the same levels."));
        }
        theirs.forEach(it -> page.add(card(page, provider, it, files)));
        page.add(history(provider));
    }

    private Div vehicles(Div page, ProviderId provider) {
        var used = new RadioButtonGroup<Boolean>("Do vehicles carry pupils or their visitors?");
        used.setItems(true, false);
        used.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        insurance.vehicles(person.actor(), provider).ifPresent(used::setValue);
        used.addValueChangeListener(event -> insurance
                .sayVehicles(person.actor(), provider, event.getValue())
                .ifPresentOrElse(Say::refused, () -> show(page, provider)));
        return new Div(used);
    }

    private Div card(Div page, ProviderId provider, Verdict verdict, Map<DocumentId, StoredDocument> files) {
        var head = new Div(new H3(verdict.name()), CoverChip.of(verdict));
        head.addClassName("strip");
        var card = new Div(head, new Paragraph(verdict.words() + "."));
        card.addClassName("card");
        verdict.minimum()
                .ifPresent(least -> card.add(
                        new Paragraph("Your schools ask for " + least.words() + " or more for any one event.")));
        verdict.cover().ifPresent(cover -> {
            var facts = new Rows();
            facts.row(lines(cover));
            card.add(facts);
            cover.certificate()
                    .map(files::get)
                    .ifPresent(
                            file -> card.add(new DocumentLink(documents, person::actor, file, Session.today(clock))));
        });
        if (verdict.state() != Verdict.State.NOT_NEEDED) {
            card.add(buttons(page, provider, verdict));
        }
        return card;
    }

    private Div buttons(Div page, ProviderId provider, Verdict verdict) {
        var dialogs = new CoverDialog(insurance, documents, limits, person, clock, () -> show(page, provider));
        var subcontractor = verdict.of().map(Subcontractor::id);
        var record = new Button(
                verdict.cover().isPresent() ? "Record the renewal" : "Record a policy",
                event -> dialogs.record(provider, verdict.kind(), subcontractor, verdict.cover()));
        record.setAriaLabel(record.getText() + ": " + verdict.name());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(record);
        actions.addClassName("actions");
        verdict.cover().ifPresent(cover -> {
            var correct = new Button("Put a slip right", event -> dialogs.correct(provider, cover));
            correct.setAriaLabel("Put a slip right: " + verdict.name());
            actions.add(correct);
        });
        return actions;
    }

    private static Stream<String> lines(Cover cover) {
        return Stream.of(
                        cover.insurer() + ", policy " + cover.number(),
                        cover.sum()
                                .map(Pounds::words)
                                .map(sum -> sum + " for any one event")
                                .orElse(""),
                        Words.dayAndYear(cover.startsOn()) + " to " + Words.dayAndYear(cover.expiresOn()),
                        cover.conditions().isEmpty() ? "" : "Special conditions: " + cover.conditions(),
                        "Recorded by " + cover.recordedBy())
                .filter(line -> !line.isEmpty());
    }

    private Div history(ProviderId provider) {
        var rows = new Rows();
        List<Cover> all = insurance.history(person.actor(), provider);
        all.forEach(cover -> rows.row(Stream.concat(
                Stream.of(cover.kind().words()),
                Stream.concat(
                        lines(cover),
                        Optional.of("Put right by a later record").filter(words -> cover.replaced()).stream()))));
        rows.orElse("Nothing is on record yet. Begin with public liability above.");
        return new Div(new H2("Everything on record"), new Span("The latest first."), rows);
    }
}

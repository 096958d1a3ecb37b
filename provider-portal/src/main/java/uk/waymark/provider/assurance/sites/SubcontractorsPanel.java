package uk.waymark.provider.assurance.sites;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.sites.NewSubcontractor;
import uk.waymark.assurance.sites.Premises;
import uk.waymark.assurance.sites.ProviderSites;
import uk.waymark.assurance.sites.Subcontractor;
import uk.waymark.assurance.sites.Subcontractors;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.ids.ProviderId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Attach;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.UploadBox;

/** Who does a part of the provider's work with pupils. */
@Prototype
public final class SubcontractorsPanel extends Div {
    private final Subcontractors subcontractors;
    private final ProviderSites sites;
    private final Documents documents;
    private final DocumentSettings limits;
    private final CurrentPerson person;

    SubcontractorsPanel(
            Subcontractors subcontractors,
            ProviderSites sites,
            Documents documents,
            DocumentSettings limits,
            CurrentPerson person) {
        this.subcontractors = subcontractors;
        this.sites = sites;
        this.documents = documents;
        this.limits = limits;
        this.person = person;
        refresh();
    }

    private void refresh() {
        removeAll();
        person.actor().providers(Right.KEEP_PROVIDER_RECORD).forEach(provider -> {
            var rows = new Rows();
            subcontractors.of(person.actor(), provider).forEach(it -> rows.row(lines(it), end(provider, it)));
            rows.orElse("Nobody else does a part of your work, as far as is on record.");
            add(new H2("Subcontractors"), rows, new Button("Add a subcontractor", event -> ask(provider)));
        });
    }

    private static Stream<String> lines(Subcontractor it) {
        return Stream.of(
                it.name(),
                it.delivers(),
                it.place() + it.site().map(site -> ", " + site).orElse(""),
                "How you looked into them: " + it.diligence());
    }

    private Button end(ProviderId provider, Subcontractor it) {
        var end = new Button(
                "No longer",
                event -> new AskDialog(
                                it.name(),
                                new Paragraph(
                                        "What was recorded about them stays. Their insurance is not asked for any more."))
                        .ask(
                                "They do no work for us",
                                () -> subcontractors.end(person.actor(), provider, it.id()),
                                this::refresh));
        end.setAriaLabel(it.name() + " does no work for you any more");
        return end;
    }

    private void ask(ProviderId provider) {
        var name = new TextField("Who they are");
        var delivers = new TextField("What they deliver");
        var place = new TextField("Where");
        var site = new Select<Premises>();
        site.setLabel("Site on your record, if it is one");
        site.setItems(sites.of(person.actor(), provider));
        site.setItemLabelGenerator(it -> it == null ? "None" : it.name());
        site.setEmptySelectionAllowed(true);
        site.setEmptySelectionCaption("None");
        var diligence = new TextArea("How you looked into them");
        var proof = new UploadBox("Proof of that", limits);
        new AskDialog("Add a subcontractor", name, delivers, place, site, diligence, proof)
                .ask(
                        "Put on record",
                        () -> Attach.then(
                                documents,
                                person.actor(),
                                proof,
                                file -> new NewDocument(
                                        new Owner.Provider(provider),
                                        DocumentClass.OTHER,
                                        "Due diligence: " + name.getValue(),
                                        file,
                                        Optional.empty(),
                                        Audience.COMMISSIONERS,
                                        Optional.empty()),
                                id -> subcontractors.add(
                                        person.actor(),
                                        provider,
                                        new NewSubcontractor(
                                                name.getValue(),
                                                delivers.getValue(),
                                                place.getValue(),
                                                Optional.ofNullable(site.getValue())
                                                        .map(Premises::id),
                                                diligence.getValue(),
                                                id))),
                        () -> {
                            Say.done("On record. Record their insurance next.");
                            refresh();
                        });
    }
}

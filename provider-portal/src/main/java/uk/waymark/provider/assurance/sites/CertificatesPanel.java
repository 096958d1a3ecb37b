package uk.waymark.provider.assurance.sites;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.sites.Certificate;
import uk.waymark.assurance.sites.CertificateKinds;
import uk.waymark.assurance.sites.Feature;
import uk.waymark.assurance.sites.NewCertificate;
import uk.waymark.assurance.sites.Premises;
import uk.waymark.assurance.sites.ProviderSites;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ProviderId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Attach;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;
import uk.waymark.web.widgets.UploadBox;

/** What is on each site, and the certificates that go with it. */
@Prototype
public final class CertificatesPanel extends Div {
    private final ProviderSites sites;
    private final CertificateKinds kinds;
    private final Documents documents;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final Clock clock;

    CertificatesPanel(
            ProviderSites sites,
            CertificateKinds kinds,
            Documents documents,
            DocumentSettings limits,
            CurrentPerson person,
            Clock clock) {
        this.sites = sites;
        this.kinds = kinds;
        this.documents = documents;
        this.limits = limits;
        this.person = person;
        this.clock = clock;
        refresh();
    }

    /** Draws it anew, after a site was added. */
    public void refresh() {
        removeAll();
        person.actor().providers(Right.KEEP_PROVIDER_RECORD).forEach(provider -> {
            Map<DocumentId, StoredDocument> files =
                    documents.of(person.actor(), new Owner.Provider(provider), DocumentClass.CERTIFICATE).stream()
                            .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
            add(new H2("Certificates"));
            sites.of(person.actor(), provider).forEach(site -> add(card(provider, site, files)));
        });
    }

    private Div card(ProviderId provider, Premises site, Map<DocumentId, StoredDocument> files) {
        var what = site.features()
                .map(features -> features.isEmpty()
                        ? "Nothing that needs a certificate of its own"
                        : features.stream().sorted().map(Feature::words).collect(Collectors.joining(", ")))
                .orElse("You have not said yet what is there");
        var describe = new Button("What is there", event -> describe(site));
        describe.setAriaLabel("Say what is at " + site.name());
        var certify = new Button("Record a certificate", event -> certify(provider, site));
        certify.setAriaLabel("Record a certificate of " + site.name());
        var actions = new Div(describe, certify);
        actions.addClassName("actions");
        var rows = new Rows();
        site.certificates().forEach(it -> row(rows, it, files));
        site.missing().forEach(kind -> rows.row(Stream.of(kind.title()), Status.TO_DO.chip("Not recorded")));
        var card = new Div(
                new H3(site.name()),
                new Paragraph(site.kind().words()
                        + site.runBy().map(who -> ", run by " + who).orElse("") + ". " + what + "."),
                rows,
                actions);
        card.addClassName("card");
        return card;
    }

    private void row(Rows rows, Certificate certificate, Map<DocumentId, StoredDocument> files) {
        var today = Session.today(clock);
        var row = rows.row(
                Stream.of(certificate.title(), certificate.about(), certificate.words(today))
                        .filter(line -> !line.isEmpty()),
                certificate.hasLapsed(today) ? Status.OVERDUE.chip("Ran out") : Status.IN_ORDER.chip());
        certificate
                .document()
                .map(files::get)
                .ifPresent(file -> row.add(new DocumentLink(documents, person::actor, file, today)));
    }

    private void describe(Premises site) {
        var features = new CheckboxGroup<Feature>("What is there");
        features.setItems(Feature.values());
        features.setItemLabelGenerator(Feature::words);
        features.setValue(site.features().orElse(Set.of()));
        new AskDialog(site.name(), features)
                .ask("Keep", () -> sites.describe(person.actor(), site.id(), features.getValue()), this::refresh);
    }

    private void certify(ProviderId provider, Premises site) {
        var kind = new Select<CertificateKinds.Kind>();
        kind.setLabel("Kind");
        kind.setItems(kinds.all());
        kind.setItemLabelGenerator(CertificateKinds.Kind::title);
        var about = new TextField("Which machine, animal or appliance, if one of several");
        var number = new TextField("Number, if it has one");
        var issued = day("Issued on");
        var expires = day("Holds until");
        var file = new UploadBox("Certificate", limits);
        new AskDialog("Certificate of " + site.name(), kind, about, number, issued, expires, file)
                .ask(
                        "Record",
                        () -> kind.getValue() == null || issued.getValue() == null || expires.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the kind and both days."))
                                : Attach.then(
                                        documents,
                                        person.actor(),
                                        file,
                                        name -> new NewDocument(
                                                new Owner.Provider(provider),
                                                DocumentClass.CERTIFICATE,
                                                kind.getValue().title() + ", " + site.name(),
                                                name,
                                                Optional.of(expires.getValue()),
                                                Audience.COMMISSIONERS,
                                                Optional.empty()),
                                        id -> sites.certify(
                                                person.actor(),
                                                site.id(),
                                                new NewCertificate(
                                                        kind.getValue().id(),
                                                        about.getValue(),
                                                        number.getValue(),
                                                        issued.getValue(),
                                                        expires.getValue(),
                                                        id))),
                        () -> {
                            Say.done("The certificate is on record.");
                            refresh();
                        });
    }

    private static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        return day;
    }
}

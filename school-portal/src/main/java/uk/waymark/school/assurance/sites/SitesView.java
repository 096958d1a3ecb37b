package uk.waymark.school.assurance.sites;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.sites.Condition;
import uk.waymark.assurance.sites.Premises;
import uk.waymark.assurance.sites.SchoolSites;
import uk.waymark.assurance.sites.Subcontractors;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.Documents;
import uk.waymark.documents.Owner;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.assurance.ProviderScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The AP lead who visits, or hears of a new site: in ten seconds, may our pupils go there, and what was found there last. */
@Route(value = "providers/:id/sites", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class SitesView extends ProviderScreen {
    private final SchoolSites sites;
    private final Subcontractors subcontractors;
    private final Documents documents;
    private final CurrentPerson person;
    private final Clock clock;

    SitesView(
            Directory directory,
            SchoolSites sites,
            Subcontractors subcontractors,
            Documents documents,
            CurrentPerson person,
            Clock clock) {
        super("Sites", directory, person);
        this.sites = sites;
        this.subcontractors = subcontractors;
        this.documents = documents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        var looks = sites.of(person.actor(), school, provider.id());
        if (looks.isEmpty()) {
            page.add(
                    new Empty(
                            "No site is on record that your school looks at. Take the provider up first, or ask it for its addresses."));
            return;
        }
        Map<DocumentId, StoredDocument> files =
                documents.of(person.actor(), new Owner.Provider(provider.id()), DocumentClass.CERTIFICATE).stream()
                        .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        looks.forEach(look -> page.add(card(page, school, provider, look, files)));
        page.add(new H2("Subcontractors"), subcontractors(school, provider.id()));
    }

    private Rows subcontractors(SchoolId school, ProviderId provider) {
        var rows = new Rows();
        subcontractors
                .seenBy(person.actor(), school, provider)
                .forEach(it -> rows.row(Stream.of(
                        it.name(),
                        it.delivers(),
                        it.place() + it.site().map(site -> ", " + site).orElse(""),
                        "How the provider looked into them: " + it.diligence())));
        return rows.orElse("Nobody else does a part of the work, as far as the provider says.");
    }

    private Div card(
            Div page,
            SchoolId school,
            Provider provider,
            SchoolSites.Look look,
            Map<DocumentId, StoredDocument> files) {
        var site = look.premises();
        var head = new Div(new H3(site.name()), chip(look));
        head.addClassName("strip");
        var card = new Div(
                head,
                new Paragraph(site.kind().words()
                        + site.runBy().map(who -> ", run by " + who).orElse("") + ". " + site.address() + ", "
                        + site.telephone()));
        card.addClassName("card");
        look.decision().ifPresent(it -> card.add(new Paragraph(decision(it))));
        card.add(found(look), certificates(site, files));
        if (may(Right.AUDIT_PROVIDERS, school)) {
            var dialogs = new SiteDialogs(sites, person, clock, school, () -> show(page, school, provider));
            var check = new Button("Write down what you found", event -> dialogs.check(site));
            check.setAriaLabel("Write down what you found at " + site.name());
            var state = new Button("State and agree", event -> dialogs.state(site));
            state.setAriaLabel("State whether " + site.name() + " is safe and suitable, and agree to it");
            var actions = new Div(check, state);
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private static Span chip(SchoolSites.Look look) {
        if (look.open()) {
            return Status.IN_ORDER.chip("Pupils may go there");
        }
        return look.decision().isPresent()
                ? Status.MISSING.chip("Your school has not agreed")
                : Status.TO_DO.chip("To agree");
    }

    private String decision(SchoolSites.Decision it) {
        var said = it.suitability();
        return (said.safe() ? "Safe" : "Not safe")
                + (said.pastoral() ? ", serves pastoral needs" : ", does not serve pastoral needs")
                + (said.educational() ? ", serves educational needs. " : ", does not serve educational needs. ")
                + said.words()
                + it.by()
                        .map(by -> " (" + by + ", " + Words.moment(it.at(), clock) + ")")
                        .orElse("");
    }

    private static Rows found(SchoolSites.Look look) {
        var rows = new Rows();
        look.found()
                .forEach(it -> rows.row(
                        Stream.of(it.condition().words(), it.words(), Words.dayAndYear(it.on()) + ", " + it.by())
                                .filter(line -> !line.isEmpty()),
                        it.result() == Condition.Result.GOOD
                                ? Status.IN_ORDER.chip()
                                : Status.MISSING.chip(it.result().words())));
        return rows.orElse("Nobody of your school has written down yet what they found there.");
    }

    private Rows certificates(Premises site, Map<DocumentId, StoredDocument> files) {
        var today = Session.today(clock);
        var rows = new Rows();
        site.certificates().forEach(it -> {
            var row = rows.row(
                    Stream.of(it.title(), it.about(), it.words(today)).filter(line -> !line.isEmpty()),
                    it.hasLapsed(today) ? Status.OVERDUE.chip("Ran out") : Status.IN_ORDER.chip());
            it.document()
                    .map(files::get)
                    .ifPresent(file -> row.add(new DocumentLink(documents, person::actor, file, today)));
        });
        site.missing().forEach(kind -> rows.row(Stream.of(kind.title()), Status.MISSING.chip("Not on record")));
        return rows;
    }
}

package uk.waymark.provider.organisations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.ids.ProviderId;
import uk.waymark.organisations.Added;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.NewSite;
import uk.waymark.organisations.Site;
import uk.waymark.organisations.SiteKind;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.assurance.sites.CertificatesPanel;
import uk.waymark.provider.assurance.sites.SubcontractorsPanel;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** The manager opens this to put the address of a place on record before the first pupil comes there. */
@Route(value = "sites", layout = ProviderFrame.class)
@Needs(Right.MANAGE_SITES)
@Prototype
public class SitesView extends Screen {
    private final Directory directory;
    private final CurrentPerson person;
    private final UnorderedList list = new UnorderedList();

    private final CertificatesPanel certificates;

    SitesView(
            Directory directory,
            CertificatesPanel certificates,
            SubcontractorsPanel subcontractors,
            CurrentPerson person) {
        super("Sites");
        this.directory = directory;
        this.person = person;
        this.certificates = certificates;
        explain(
                "Every place at which pupils of yours can be. Schools see the address and telephone number whenever they look for a pupil.");
        list.addClassName("rows");
        add(list);
        person.actor().providers(Right.MANAGE_SITES).forEach(provider -> add(form(provider)));
        add(certificates, subcontractors);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        directory.workplaces(person.actor()).forEach(site -> list.add(row(site)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Empty("No site is on record yet. Add the first below.")));
        }
    }

    private static ListItem row(Site site) {
        var who = new Div(new Span(site.name()), new Span(site.address()), new Span(site.telephone()));
        who.addClassName("who");
        var row = new ListItem(who);
        row.addClassName("row");
        return row;
    }

    private Div form(ProviderId provider) {
        var name = new TextField("Name of the site");
        var street = new TextField("Street");
        var town = new TextField("Town");
        var postcode = new TextField("Postcode");
        var telephone = new TextField("Telephone");
        var kind = new Select<SiteKind>();
        kind.setLabel("What it is");
        kind.setItems(SiteKind.values());
        kind.setItemLabelGenerator(SiteKind::words);
        kind.setValue(SiteKind.MAIN);
        var runBy = new TextField("Who runs it");
        runBy.setVisible(false);
        kind.addValueChangeListener(event -> runBy.setVisible(event.getValue() == SiteKind.SUBCONTRACTED));
        var refusal = new Say.Place();
        var add = new Button("Add site", event -> {
            refusal.clear();
            var site = new NewSite(
                    name.getValue(),
                    street.getValue(),
                    town.getValue(),
                    postcode.getValue(),
                    telephone.getValue(),
                    kind.getValue(),
                    runBy.isVisible() ? Optional.of(runBy.getValue()) : Optional.empty());
            switch (directory.addSite(person.actor(), provider, site)) {
                case Added.As<?> ignored -> {
                    Say.done(name.getValue() + " is on record."
                            + (kind.getValue().needsAgreement()
                                    ? " Each school is asked to agree before its pupils go there."
                                    : ""));
                    refresh();
                    certificates.refresh();
                }
                case Added.Not<?>(var refused) -> refusal.refused(refused);
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(name, street, town, postcode, telephone, kind, runBy, add);
        fields.addClassName("row-form");
        return new Div(new H2("Add a site"), refusal, fields);
    }
}

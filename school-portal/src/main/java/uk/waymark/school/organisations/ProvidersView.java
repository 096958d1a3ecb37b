package uk.waymark.school.organisations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.access.Right;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Screen;

/** Whoever has to reach a provider opens this: the number, and every address at which pupils can be. */
@Route(value = "providers", layout = SchoolFrame.class)
@Needs(Right.SEE_DIRECTORY)
@Prototype
public class ProvidersView extends Screen {
    private final Directory directory;
    private final CurrentPerson person;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show more");
    private String search = "";
    private int page;

    ProvidersView(Directory directory, CurrentPerson person) {
        super("Providers");
        this.directory = directory;
        this.person = person;
        var name = new TextField("Name");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> {
            search = event.getValue();
            page = 0;
            list.removeAll();
            showPage();
        });
        list.addClassName("rows");
        more.addClickListener(event -> {
            page++;
            showPage();
        });
        add(name, list, more);
        showPage();
    }

    private void showPage() {
        var found = directory.providers(person.actor(), search, page);
        found.forEach(provider -> list.add(row(provider)));
        more.setVisible(found.size() == Directory.PAGE);
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(
                    new Empty("No provider matches. An administrator of Waymark puts providers on record.")));
        }
    }

    private ListItem row(Provider provider) {
        var who = new Div(
                new Span(provider.name()),
                new Span(provider.kind().words() + ", " + Words.count(provider.sites(), "site", "sites")));
        who.addClassName("who");
        var ring = new Anchor("tel:" + provider.telephone().replace(" ", ""), "Ring " + provider.telephone());
        ring.setAriaLabel("Ring " + provider.telephone() + ", " + provider.name());
        var sites = new Div();
        var open = new Button("Sites");
        open.setAriaLabel("Sites of " + provider.name());
        open.addClickListener(event -> {
            open.setVisible(false);
            sites.add(new H2("Sites"));
            directory
                    .sites(person.actor(), provider.id())
                    .forEach(site -> sites.add(new Div(site.name() + ": " + site.address() + ". " + site.telephone())));
        });
        var row = new ListItem(who, ring, open, sites);
        row.addClassName("row");
        return row;
    }
}

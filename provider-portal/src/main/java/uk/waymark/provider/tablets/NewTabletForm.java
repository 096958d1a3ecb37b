package uk.waymark.provider.tablets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.ProviderId;
import uk.waymark.organisations.Site;
import uk.waymark.tablets.CodeOutcome;
import uk.waymark.tablets.Tablets;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Say;

/** A name and a site, and then the code to type on the tablet, shown once. */
final class NewTabletForm extends Div {
    private final transient Tablets tablets;
    private final transient ProviderId provider;
    private final transient CurrentPerson person;
    private final TextField name = new TextField("Name that stands on the tablet");
    private final ComboBox<Site> site = new ComboBox<>("Site");
    private final Say.Place refusal = new Say.Place();
    private final Div code = new Div();

    NewTabletForm(Tablets tablets, List<Site> sites, ProviderId provider, CurrentPerson person) {
        this.tablets = tablets;
        this.provider = provider;
        this.person = person;
        site.setItems(sites);
        site.setItemLabelGenerator(Site::name);
        site.setPlaceholder("All sites");
        site.setClearButtonVisible(true);
        code.addClassName("enrolment-code");
        code.getElement().setAttribute("role", "status");
        var make = new Button("Make a code", event -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(name, site, make);
        fields.addClassName("row-form");
        add(new H2("Let a tablet in"), refusal, fields, code);
    }

    private void make() {
        refusal.clear();
        code.setText("");
        var at = Optional.ofNullable(site.getValue()).map(Site::id);
        switch (tablets.newCode(person.actor(), provider, at, name.getValue())) {
            case CodeOutcome.Made(var made, var expires) ->
                code.setText(made.words() + " lets \"" + name.getValue().strip() + "\" in, once, until "
                        + Words.time(expires) + ". It is not shown again.");
            case CodeOutcome.NotMade(var refused) -> refusal.refused(refused);
        }
    }
}

package uk.waymark.provider.assurance.record;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import uk.waymark.commissioning.Offer;

/** What a provider offers, as it types it. */
final class OfferForm extends Div {
    private final TextArea needs = new TextArea("Which needs you meet");
    private final TextArea curriculum = new TextArea("What is taught, with qualifications");
    private final TextArea constraints = new TextArea("What limits you when you take a child");
    private final TextArea address = new TextArea("Where post reaches you");
    private final TextField contact = new TextField("Whom to speak to first, with their role");
    private final BigDecimalField cost = new BigDecimalField("A day costs, £");
    private final IntegerField places = new IntegerField("Pupils whom you can have at once");
    private final Checkbox online = new Checkbox("Online only: nobody comes to a place");

    OfferForm(Optional<Offer> known) {
        addClassName("form");
        constraints.setHelperText("Such as the mix of the group, staffing, distance.");
        known.ifPresent(it -> {
            needs.setValue(it.needs());
            curriculum.setValue(it.curriculum());
            constraints.setValue(it.constraints());
            address.setValue(it.address());
            contact.setValue(it.contact());
            it.dayCost().ifPresent(cost::setValue);
            it.places().ifPresent(places::setValue);
            online.setValue(it.onlineOnly());
        });
        add(needs, curriculum, constraints, address, contact, cost, places, online);
    }

    Offer typed() {
        return new Offer(
                needs.getValue(),
                curriculum.getValue(),
                constraints.getValue(),
                address.getValue(),
                contact.getValue(),
                Optional.ofNullable(cost.getValue()),
                Optional.ofNullable(places.getValue()),
                online.getValue());
    }
}

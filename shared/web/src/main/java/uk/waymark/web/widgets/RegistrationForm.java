package uk.waymark.web.widgets;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.assurance.registration.Registration;
import uk.waymark.assurance.registration.RegistrationStatus;

/** What somebody types about a provider's registration: the provider for all its schools, or a school for itself. */
public final class RegistrationForm extends Div {
    private final Select<RegistrationStatus> status = new Select<>();
    private final TextField urn = new TextField("URN");
    private final TextField ukprn = new TextField("UKPRN");
    private final TextField dfe = new TextField("DfE number");
    private final Checkbox accredited = new Checkbox("Delivers accredited education itself");
    private final Checkbox adventurous = new Checkbox("Offers outdoor or adventurous activities that need a licence");
    private final TextField aala = new TextField("Licence number");
    private final DatePicker aalaExpires = new DatePicker("Licence holds until");
    private final IntegerField others = new IntegerField("Full-time pupils from schools that are not on Waymark");
    private final Checkbox othersTrigger = new Checkbox("One of those has an EHC plan or is looked after");
    private final TextArea lawful = new TextArea("Why it need not be registered");

    public RegistrationForm(Registration known) {
        addClassName("form");
        status.setLabel("In law it is");
        status.setItems(RegistrationStatus.values());
        status.setItemLabelGenerator(RegistrationStatus::words);
        status.setValue(known.status());
        status.addValueChangeListener(event -> fold());
        adventurous.addValueChangeListener(event -> fold());
        aalaExpires.setLocale(Locale.UK);
        others.setMin(0);
        others.setStepButtonsVisible(true);
        dfe.setHelperText("Three digits, a slash and four digits.");
        lawful.setHelperText(
                "How many pupils, for how many hours a week, and none with a plan or looked after full time.");
        urn.setValue(known.urn().orElse(""));
        ukprn.setValue(known.ukprn().orElse(""));
        dfe.setValue(known.dfeNumber().orElse(""));
        accredited.setValue(known.accredited());
        adventurous.setValue(known.adventurous());
        aala.setValue(known.aalaNumber().orElse(""));
        known.aalaExpires().ifPresent(aalaExpires::setValue);
        others.setValue(known.others());
        othersTrigger.setValue(known.othersTrigger());
        lawful.setValue(known.lawfulBecause().orElse(""));
        add(status, urn, ukprn, dfe, lawful, accredited, adventurous, aala, aalaExpires, others, othersTrigger);
        fold();
    }

    private void fold() {
        var registered = status.getValue().isRegistered();
        urn.setVisible(registered);
        ukprn.setVisible(registered);
        dfe.setVisible(registered);
        lawful.setVisible(status.getValue() == RegistrationStatus.UNREGISTERED);
        aala.setVisible(adventurous.getValue());
        aalaExpires.setVisible(adventurous.getValue());
    }

    /** What is typed; what is folded away does not count. */
    public Registration typed() {
        return new Registration(
                status.getValue(),
                text(urn),
                text(ukprn),
                text(dfe),
                accredited.getValue(),
                adventurous.getValue(),
                text(aala),
                Optional.ofNullable(aalaExpires.getValue()).filter(day -> adventurous.getValue()),
                Optional.ofNullable(others.getValue()).orElse(0),
                othersTrigger.getValue(),
                Optional.of(lawful.getValue().strip()).filter(it -> lawful.isVisible() && !it.isEmpty()));
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(it -> field.isVisible() && !it.isEmpty());
    }
}

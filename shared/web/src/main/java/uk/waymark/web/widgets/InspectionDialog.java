package uk.waymark.web.widgets;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Refused;
import uk.waymark.assurance.registration.Inspection;

/** Asks for a published report on a provider. */
public final class InspectionDialog {
    private InspectionDialog() {}

    public static void ask(Function<Inspection.New, Optional<Refused>> keep, Runnable done) {
        var body = new Select<Inspection.Body>();
        body.setLabel("Who inspected");
        body.setItems(Inspection.Body.values());
        body.setItemLabelGenerator(Inspection.Body::words);
        body.setValue(Inspection.Body.OFSTED);
        var on = new DatePicker("When");
        on.setLocale(Locale.UK);
        var outcome = new TextField("Outcome");
        var link = new TextField("Link to the report");
        new AskDialog("A published report", body, on, outcome, link)
                .ask(
                        "Put on record",
                        () -> on.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day of the inspection."))
                                : keep.apply(new Inspection.New(
                                        body.getValue(),
                                        on.getValue(),
                                        outcome.getValue(),
                                        Optional.of(link.getValue().strip()).filter(it -> !it.isEmpty()),
                                        Optional.empty())),
                        done);
    }
}

package uk.waymark.school.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.settings.Effective;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** Asks for the new value of one setting, from which day, and why. */
final class SettingDialog {
    private final SettingDecisions decisions;
    private final CurrentPerson person;
    private final Clock clock;
    private final Scope scope;
    private final Effective it;

    SettingDialog(SettingDecisions decisions, CurrentPerson person, Clock clock, Scope scope, Effective it) {
        this.decisions = decisions;
        this.person = person;
        this.clock = clock;
        this.scope = scope;
        this.it = it;
    }

    void open(Runnable done) {
        var value = it.choices().isEmpty() ? text() : choice();
        var from = new DatePicker("From", Session.today(clock));
        from.setLocale(Locale.UK);
        var reason = new TextField("Why?");
        new AskDialog("Change a setting", new Paragraph(it.setting().why()), (Component) value, from, reason)
                .ask(
                        "Decide",
                        () -> from.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the day from which it holds."))
                                : decisions.decide(
                                        person.actor(),
                                        scope,
                                        it.setting().name(),
                                        value.getValue(),
                                        from.getValue(),
                                        reason.getValue()),
                        () -> {
                            Say.done("Decided.");
                            done.run();
                        });
    }

    private HasValue<?, String> text() {
        var field = new TextField(it.setting().words());
        field.setValue(it.value());
        return field;
    }

    private HasValue<?, String> choice() {
        var field = new RadioButtonGroup<String>(it.setting().words());
        field.setItems(it.choices().keySet());
        field.setItemLabelGenerator(it::words);
        field.setValue(it.value());
        return field;
    }
}

package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.assurance.audit.Audit;
import uk.waymark.assurance.audit.Audit.Visit;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.calendar.Session;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;

/** When and how the provider was looked at, who was there, and what was checked beforehand. */
final class VisitPanel extends Div {
    private final Audits audits;
    private final CurrentPerson person;
    private final Clock clock;
    private final Audit audit;
    private final Runnable again;

    VisitPanel(Audits audits, CurrentPerson person, Clock clock, Audit audit, boolean may, Runnable again) {
        this.audits = audits;
        this.person = person;
        this.clock = clock;
        this.audit = audit;
        this.again = again;
        add(new H2("Visit"));
        audit.visit()
                .ifPresentOrElse(
                        it -> add(Facts.of(
                                "How",
                                it.mode().words(),
                                "When",
                                Words.dayAndYear(it.on()) + ", " + Words.time(it.at()),
                                "Who was there",
                                it.people(),
                                "Checked beforehand",
                                it.checksBefore().isEmpty() ? "Nothing noted" : it.checksBefore())),
                        () -> add(new Empty("The visit is not written down yet.")));
        if (may && audit.conclusion().isEmpty()) {
            add(new Button(audit.visit().isPresent() ? "Put the visit right" : "Write the visit down", event -> ask()));
        }
    }

    private void ask() {
        var mode = new RadioButtonGroup<Visit.Mode>("How");
        mode.setItems(Visit.Mode.values());
        mode.setItemLabelGenerator(Visit.Mode::words);
        mode.setValue(audit.visit().map(Visit::mode).orElse(Visit.Mode.VISIT));
        var on = new DatePicker("Day", audit.visit().map(Visit::on).orElseGet(() -> Session.today(clock)));
        on.setLocale(Locale.UK);
        var at = new TimePicker("Time", audit.visit().map(Visit::at).orElse(LocalTime.of(10, 0)));
        at.setLocale(Locale.UK);
        var people = new TextField("Who was there, from both sides");
        people.setValue(audit.visit().map(Visit::people).orElse(person.actor().name()));
        var before = new TextArea("What was checked beforehand");
        before.setValue(audit.visit().map(Visit::checksBefore).orElse(""));
        new AskDialog("The visit", mode, on, at, people, before)
                .ask(
                        "Keep",
                        () -> on.getValue() == null || at.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day and the time."))
                                : audits.visit(
                                        person.actor(),
                                        audit.id(),
                                        new Visit(
                                                mode.getValue(),
                                                on.getValue(),
                                                at.getValue(),
                                                people.getValue(),
                                                before.getValue())),
                        again);
    }
}

package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.assurance.gate.GateException;
import uk.waymark.assurance.gate.Part;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The exceptions to the gate that hold, and signing one or ending one. */
final class ExceptionsPanel extends Div {
    private final Gate gate;
    private final CurrentPerson person;
    private final Clock clock;
    private final SchoolId school;
    private final ProviderId provider;
    private final Runnable changed;

    ExceptionsPanel(
            Gate gate, CurrentPerson person, Clock clock, SchoolId school, ProviderId provider, Runnable changed) {
        this.gate = gate;
        this.person = person;
        this.clock = clock;
        this.school = school;
        this.provider = provider;
        this.changed = changed;
        var signs = person.actor().schools(Right.SIGN_EXCEPTIONS).contains(school);
        var rows = new Rows();
        gate.exceptions(person.actor(), school, provider).forEach(it -> row(rows, it, signs));
        rows.orElse("No exception holds.");
        add(new H2("Exceptions"), rows);
        if (signs) {
            add(new Button("Sign an exception", event -> sign()));
        }
    }

    private void row(Rows rows, GateException it, boolean signs) {
        var row = rows.row(Stream.of(
                it.parts().stream().sorted().map(Part::words).collect(Collectors.joining(", ")),
                it.reason(),
                Words.dayAndYear(it.startsOn()) + " to " + Words.dayAndYear(it.endsOn()) + ", signed by " + it.by()
                        + " as " + it.signedAs()));
        if (it.selfApproved()) {
            row.add(Status.SELF_APPROVED.chip());
        }
        if (signs) {
            row.add(new Button("End", event -> end(it)));
        } else {
            row.add(new Span());
        }
    }

    private void sign() {
        var parts = new CheckboxGroup<Part>("What is excepted");
        parts.setItems(Stream.of(Part.values()).filter(Part::isExceptable).toList());
        parts.setItemLabelGenerator(Part::words);
        var from = day("From");
        from.setValue(Session.today(clock));
        var until = day("Until, that day included");
        var reason = new TextArea("Why");
        new AskDialog("Sign an exception", parts, from, until, reason)
                .ask(
                        "Sign as " + person.actor().name(),
                        () -> from.getValue() == null || until.getValue() == null
                                ? Optional.of(new Refused("DATES", "Choose both days."))
                                : gate.sign(
                                        person.actor(),
                                        school,
                                        provider,
                                        new GateException.New(
                                                parts.getValue(),
                                                reason.getValue(),
                                                from.getValue(),
                                                until.getValue())),
                        changed);
    }

    private void end(GateException it) {
        var reason = new TextArea("Why it ends today");
        new AskDialog("End an exception", reason)
                .ask("End", () -> gate.end(person.actor(), school, provider, it.id(), reason.getValue()), changed);
    }

    private static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        return day;
    }
}

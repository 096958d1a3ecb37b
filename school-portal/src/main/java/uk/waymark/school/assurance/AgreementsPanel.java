package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.gate.Agreement;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;

/** The signed agreements between the school and the provider, and putting one on record. */
final class AgreementsPanel extends Div {
    private final Gate gate;
    private final CurrentPerson person;
    private final Clock clock;
    private final SchoolId school;
    private final ProviderId provider;

    AgreementsPanel(Gate gate, CurrentPerson person, Clock clock, SchoolId school, ProviderId provider) {
        this.gate = gate;
        this.person = person;
        this.clock = clock;
        this.school = school;
        this.provider = provider;
        refresh();
    }

    private void refresh() {
        removeAll();
        var rows = new Rows();
        gate.agreements(person.actor(), school, provider)
                .forEach(it -> rows.row(Stream.of(
                        "Holds until " + Words.dayAndYear(it.endsOn()),
                        "Signed " + Words.dayAndYear(it.signedOn()) + " by " + it.signatories(),
                        "Put on record by " + it.by())));
        rows.orElse("No agreement is on record.");
        add(new H2("Agreement"), rows);
        if (person.actor().schools(Right.AUDIT_PROVIDERS).contains(school)) {
            add(new Button("Put an agreement on record", event -> ask()));
        }
    }

    private void ask() {
        var signed = day("Signed on");
        signed.setValue(Session.today(clock));
        var ends = day("Holds until");
        ends.setValue(Session.today(clock).plusYears(1).minusDays(1));
        var who = new TextField("Who signed, for the school and for the provider");
        new AskDialog("Put an agreement on record", signed, ends, who)
                .ask(
                        "Put on record",
                        () -> signed.getValue() == null || ends.getValue() == null
                                ? Optional.of(new Refused("DATES", "Choose both days."))
                                : gate.agree(
                                        person.actor(),
                                        school,
                                        provider,
                                        new Agreement.New(
                                                signed.getValue(), ends.getValue(), who.getValue(), Optional.empty())),
                        () -> {
                            Say.done("On record.");
                            getUI().ifPresent(ui -> ui.getPage().reload());
                        });
    }

    private static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        return day;
    }
}

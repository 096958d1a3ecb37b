package uk.waymark.school.referrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.Stage;
import uk.waymark.referrals.choice.Visit;
import uk.waymark.referrals.choice.Visits;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** Visits, tasters and steps of the induction: planned, and what came of them. */
final class VisitsPanel extends Section {
    private final transient Visits visits;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient ReferralFile file;
    private final transient Runnable again;

    VisitsPanel(Visits visits, CurrentPerson person, Clock clock, ReferralFile file, Runnable again) {
        this.visits = visits;
        this.person = person;
        this.clock = clock;
        this.file = file;
        this.again = again;
        var rows = new Rows();
        visits.of(person.actor(), file.referral().id()).forEach(it -> row(rows, it));
        add(new H2("Visits and first days"), rows.orElse("No visit or taster is planned yet."));
        var stage = file.referral().stage();
        if (stage != Stage.REFUSED && stage != Stage.WITHDRAWN) {
            add(new Button("Plan one", event -> plan()));
        }
    }

    private void row(Rows rows, Visit it) {
        var row = rows.row(Stream.of(it.kind().words() + ", " + Words.dayAndYear(it.on()), it.words(), it.cameOfIt())
                .filter(line -> !line.isEmpty()));
        if (it.happened().isPresent()) {
            row.add(it.happened().get() ? Status.IN_ORDER.chip("Took place") : Status.DEACTIVATED.chip("Did not"));
        } else {
            var done = new Button("Say what came of it", event -> done(it));
            done.setAriaLabel("Say what came of it: " + it.kind().words() + ", " + Words.dayAndYear(it.on()));
            row.add(done);
        }
    }

    private void plan() {
        var kind = VoicesPanel.choice("What", Visit.Kind.values(), Visit.Kind::words);
        kind.setValue(Visit.Kind.VISIT);
        var on = new DatePicker("On", Session.today(clock));
        on.setLocale(Locale.UK);
        var words = new TextField("Where and with whom");
        new AskDialog("Plan a visit", kind, on, words)
                .ask(
                        "Plan it",
                        () -> on.isEmpty()
                                ? Optional.of(new Refused("DATE", "Choose the day."))
                                : visits.plan(
                                        person.actor(),
                                        file.referral().id(),
                                        kind.getValue(),
                                        on.getValue(),
                                        words.getValue()),
                        this::said);
    }

    private void done(Visit it) {
        var happened = new Checkbox("It took place", true);
        var words = new TextArea("How it went, or why it did not take place");
        new AskDialog(it.kind().words(), happened, words)
                .ask(
                        "Keep",
                        () -> visits.done(person.actor(), it.id(), happened.getValue(), words.getValue()),
                        this::said);
    }

    private void said() {
        Say.done("Kept.");
        again.run();
    }
}

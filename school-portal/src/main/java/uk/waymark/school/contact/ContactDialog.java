package uk.waymark.school.contact;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.contact.ContactLog;
import uk.waymark.contact.Heading;
import uk.waymark.contact.How;
import uk.waymark.contact.NewEntry;
import uk.waymark.contact.Whom;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** Three taps and a sentence: with whom, how, and how it was. */
final class ContactDialog {
    private final ContactLog log;
    private final CurrentPerson person;
    private final Clock clock;
    private final Runnable done;

    ContactDialog(ContactLog log, CurrentPerson person, Clock clock, Runnable done) {
        this.log = log;
        this.person = person;
        this.clock = clock;
        this.done = done;
    }

    void ask(PlacementId placement, String who) {
        var id = Id.next();
        var whom = new RadioButtonGroup<Whom>("With whom");
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(Whom::words);
        whom.setValue(Whom.PUPIL);
        var how = new RadioButtonGroup<How>("How");
        how.setItems(How.values());
        how.setItemLabelGenerator(How::words);
        how.setValue(How.TELEPHONE);
        var words = new TextArea("How it was, in a sentence");
        words.setMaxLength(1_000);
        var headings = new CheckboxGroup<Heading>("You talked about");
        headings.setItems(Heading.values());
        headings.setItemLabelGenerator(Heading::words);
        var missed = new Checkbox("I did not reach them");
        var extra = new Checkbox("This is a further welfare check");
        var worried = new Checkbox("I am worried: tell the DSL now");
        var day = new DatePicker("Day", Session.today(clock));
        day.setLocale(Locale.UK);
        day.setMax(Session.today(clock));
        new AskDialog("Contact: " + who, whom, how, words, headings, missed, extra, worried, day)
                .ask(
                        "Write it down",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> log.write(
                                        person.actor(),
                                        new NewEntry(
                                                id,
                                                placement,
                                                on,
                                                whom.getValue(),
                                                how.getValue(),
                                                !missed.getValue(),
                                                extra.getValue(),
                                                headings.getValue(),
                                                words.getValue(),
                                                worried.getValue())))
                                .orElseGet(() -> Optional.of(new Refused("DAY", "Choose the day."))),
                        () -> {
                            Say.done(
                                    worried.getValue()
                                            ? "Written down. The DSL is told. If somebody is in danger, ring 999."
                                            : "Written down.");
                            done.run();
                        });
    }
}

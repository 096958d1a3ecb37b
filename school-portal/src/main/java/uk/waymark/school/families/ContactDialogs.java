package uk.waymark.school.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyContact;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyWords;
import uk.waymark.families.HomeContact;
import uk.waymark.families.LettingIn;
import uk.waymark.families.Standing;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PupilId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;

/** What is asked before something about a contact at home is changed. */
final class ContactDialogs {
    private final FamilyContacts contacts;
    private final LettingIn lettingIn;
    private final CurrentPerson person;
    private final Clock clock;
    private final PupilId pupil;
    private final Runnable done;

    ContactDialogs(
            FamilyContacts contacts,
            LettingIn lettingIn,
            CurrentPerson person,
            Clock clock,
            PupilId pupil,
            Runnable done) {
        this.contacts = contacts;
        this.lettingIn = lettingIn;
        this.person = person;
        this.clock = clock;
        this.pupil = pupil;
        this.done = done;
    }

    /** The fields of one contact, empty or as they are. */
    private static final class Fields {
        private final TextField name = new TextField("Name");
        private final TextField relation = new TextField("How they are related, such as mother or foster carer");
        private final IntegerField priority = new IntegerField("Rung as number");
        private final TextField mobile = new TextField("Mobile");
        private final TextField home = new TextField("Telephone at home");
        private final TextField work = new TextField("Telephone at work");
        private final EmailField email = new EmailField("E-mail address");
        private final TextArea address = new TextArea("Address");
        private final Checkbox hidden =
                new Checkbox("Keep the address hidden from everybody who does not keep this list");
        private final ComboBox<String> language = languages();
        private final TextArea note =
                new TextArea("What only those who keep this list have to know, such as an order of a court");

        Component[] all() {
            return new Component[] {name, relation, priority, mobile, home, work, email, address, hidden, language, note
            };
        }

        void show(FamilyContact it, String kept) {
            name.setValue(it.name());
            relation.setValue(it.relation());
            priority.setValue(it.priority());
            mobile.setValue(it.mobile().orElse(""));
            home.setValue(it.home().orElse(""));
            work.setValue(it.work().orElse(""));
            email.setValue(it.email().orElse(""));
            address.setValue(it.address().orElse(""));
            hidden.setValue(it.addressHidden());
            language.setValue(it.language());
            note.setValue(kept);
        }

        ContactDetails details() {
            return new ContactDetails(
                    name.getValue(),
                    relation.getValue(),
                    Optional.ofNullable(priority.getValue()).orElse(0),
                    mobile.getValue(),
                    home.getValue(),
                    work.getValue(),
                    email.getValue(),
                    address.getValue(),
                    hidden.getValue(),
                    Optional.ofNullable(language.getValue()).orElse(""),
                    note.getValue());
        }
    }

    private static ComboBox<String> languages() {
        var language = new ComboBox<String>("Language of letters and pages");
        language.setItems(FamilyWords.LANGUAGES);
        language.setItemLabelGenerator(tag -> FamilyWords.in(tag).name());
        language.setValue("en");
        return language;
    }

    private static RadioButtonGroup<Standing> standings() {
        var standing = new RadioButtonGroup<Standing>("What they are to decisions about the pupil");
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(Standing::words);
        return standing;
    }

    void add(int next) {
        var fields = new Fields();
        fields.priority.setValue(next);
        var standing = standings();
        var id = FamilyContactId.next();
        var all = Stream.concat(Stream.of(fields.all()), Stream.of(standing)).toArray(Component[]::new);
        new AskDialog("Add somebody at home", all)
                .ask(
                        "Add",
                        () -> standing.getValue() == null
                                ? Optional.of(
                                        new Refused("STANDING", "Choose whether they hold parental responsibility."))
                                : contacts.add(person.actor(), pupil, id, fields.details(), standing.getValue()),
                        done);
    }

    void change(HomeContact it) {
        var fields = new Fields();
        fields.show(it.contact(), it.note());
        new AskDialog("Change what is written down", fields.all())
                .ask(
                        "Save",
                        () -> contacts.change(person.actor(), it.contact().id(), it.version(), fields.details()),
                        done);
    }

    void stand(HomeContact it) {
        var standing = standings();
        standing.setValue(it.standing());
        var on = new DatePicker("From which day");
        on.setValue(Session.today(clock));
        on.setMax(Session.today(clock));
        var reason = new TextArea("Why, such as which order of which court");
        new AskDialog(
                        "Parental responsibility",
                        new Paragraph(
                                "It holds at once: whoever loses it is out of the family's pages with the next click."),
                        standing,
                        on,
                        reason)
                .ask(
                        "Save",
                        () -> on.getValue() == null || standing.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose a day, and what they are."))
                                : contacts.stand(
                                        person.actor(),
                                        it.contact().id(),
                                        standing.getValue(),
                                        on.getValue(),
                                        reason.getValue()),
                        done);
    }

    void end(HomeContact it) {
        var reason = new TextArea("Why");
        new AskDialog(
                        "Take somebody off the list",
                        new Paragraph("They are neither rung nor told any more, and see nothing. The record stays."),
                        reason)
                .ask("Take off", () -> contacts.end(person.actor(), it.contact().id(), reason.getValue()), done);
    }

    /** What a contact finds on their page at this moment, for the school to make sure before and after it lets somebody in. */
    void sees(HomeContact it) {
        var rows = new Rows();
        lettingIn
                .sees(person.actor(), it.contact().id())
                .forEach(release -> rows.row(Stream.of(
                        release.title(),
                        release.only().isPresent() ? "For this contact alone" : "For all who hold responsibility")));
        new AskDialog(
                        "What " + it.contact().name() + " sees",
                        new Paragraph("Attendance of this week, whom to call, and what was shared:"),
                        rows.orElse("Nothing has been shared yet."))
                .ask("Close", Optional::empty, () -> {});
    }

    void letPupilIn() {
        var email = new EmailField("The pupil's own e-mail address");
        var language = languages();
        new AskDialog("Let the pupil in", email, language)
                .ask(
                        "Let in",
                        () -> lettingIn.letPupilIn(
                                person.actor(),
                                pupil,
                                email.getValue(),
                                Optional.ofNullable(language.getValue()).orElse("")),
                        done);
    }
}

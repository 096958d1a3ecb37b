package uk.waymark.school.referrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.Id;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.Stage;
import uk.waymark.referrals.voices.How;
import uk.waymark.referrals.voices.NewVoice;
import uk.waymark.referrals.voices.Party;
import uk.waymark.referrals.voices.Voice;
import uk.waymark.referrals.voices.Voices;
import uk.waymark.referrals.voices.Word;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** Who was asked, told or has agreed, each with the day, the way and the view; one dialog to write the next down. */
final class VoicesPanel extends Section {
    private final transient Voices voices;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient ReferralFile file;
    private final transient Runnable again;

    VoicesPanel(Voices voices, CurrentPerson person, Clock clock, ReferralFile file, Runnable again) {
        this.voices = voices;
        this.person = person;
        this.clock = clock;
        this.file = file;
        this.again = again;
        var rows = new Rows();
        file.voices().forEach(it -> row(rows, it));
        add(new H2("What everybody says"), rows.orElse("Nobody has been asked yet. Write down each as they answer."));
        var stage = file.referral().stage();
        if (stage != Stage.REFUSED && stage != Stage.WITHDRAWN) {
            add(new Button("Write down what somebody says", event -> ask()));
        }
    }

    private static void row(Rows rows, Voice it) {
        rows.row(
                Stream.of(
                                it.party().words() + (it.name().isEmpty() ? "" : ": " + it.name()),
                                Words.dayAndYear(it.on()) + ", "
                                        + it.how().words().toLowerCase(Locale.UK) + ". Written down by " + it.by(),
                                it.view())
                        .filter(line -> !line.isEmpty()),
                chip(it.word()));
    }

    private static com.vaadin.flow.component.html.Span chip(Word word) {
        var status = switch (word) {
            case ASKED -> Status.INVITED;
            case INFORMED -> Status.READ;
            case CONSULTED, CONSENTED -> Status.IN_ORDER;
            case REFUSED -> Status.REFUSED;
        };
        return status.chip(word.words());
    }

    private void ask() {
        var party = new Select<Party>();
        party.setLabel("Who");
        party.setItems(Party.values());
        party.setItemLabelGenerator(Party::words);
        var parents = voices.parents(person.actor(), file.referral().id());
        var parent = new Select<FamilyContact>();
        parent.setLabel("Which parent or carer");
        parent.setHelperText("Those who hold parental responsibility today.");
        parent.setItems(parents);
        parent.setItemLabelGenerator(FamilyContact::name);
        parent.setVisible(false);
        var name = new TextField("Name");
        party.addValueChangeListener(event -> {
            parent.setVisible(event.getValue() == Party.PARENT && !parents.isEmpty());
            name.setVisible(!parent.isVisible());
            known(event.getValue()).ifPresent(name::setValue);
        });
        var word = choice("What they did", Word.values(), Word::words);
        word.setValue(Word.CONSULTED);
        var how = choice("How", How.values(), How::words);
        how.setValue(How.MEETING);
        var on = new DatePicker("On", Session.today(clock));
        on.setLocale(Locale.UK);
        var view = new TextArea("Their view, in their own sense");
        var id = Id.next();
        new AskDialog("What somebody says", party, parent, name, word, on, how, view)
                .ask(
                        "Write it down",
                        () -> party.isEmpty() || on.isEmpty()
                                ? Optional.of(new Refused("WHO", "Choose who it was, and the day."))
                                : voices.say(
                                        person.actor(),
                                        file.referral().id(),
                                        voice(id, party.getValue(), parent, name.getValue(), word, on, how, view)),
                        () -> {
                            Say.done("Written down.");
                            again.run();
                        });
    }

    private static NewVoice voice(
            UUID id,
            Party party,
            Select<FamilyContact> parent,
            String name,
            Select<Word> word,
            DatePicker on,
            Select<How> how,
            TextArea view) {
        var contact = party == Party.PARENT ? Optional.ofNullable(parent.getValue()) : Optional.<FamilyContact>empty();
        return new NewVoice(
                id,
                party,
                word.getValue(),
                contact.map(FamilyContact::name).orElse(name),
                contact.map(FamilyContact::id),
                on.getValue(),
                how.getValue(),
                view.getValue());
    }

    /** Somebody on the pupil's list who speaks for the party. */
    private Optional<String> known(Party party) {
        return voices.professionals(person.actor(), file.referral().id()).stream()
                .filter(it -> Party.of(it.duty()) == party)
                .map(it -> it.name())
                .findFirst();
    }

    static <E> Select<E> choice(String label, E[] values, com.vaadin.flow.component.ItemLabelGenerator<E> words) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(words);
        return select;
    }
}

package uk.waymark.school.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyView;
import uk.waymark.families.FamilyViews;
import uk.waymark.families.HomeContact;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** What the family and the pupil think, and writing it down for them. Catalogue rows VOI-05, VOI-06, ROL-26. */
final class ViewsPanel extends Section {
    private final transient FamilyViews views;
    private final transient FamilyContacts contacts;
    private final transient CurrentPerson person;
    private final transient PupilId pupil;
    private final transient Clock clock;

    ViewsPanel(FamilyViews views, FamilyContacts contacts, CurrentPerson person, PupilId pupil, Clock clock) {
        this.views = views;
        this.contacts = contacts;
        this.person = person;
        this.pupil = pupil;
        this.clock = clock;
        refresh();
    }

    private void refresh() {
        removeAll();
        var rows = new Rows();
        views.of(person.actor(), pupil).forEach(view -> {
            var row = rows.row(Stream.of(
                    view.words(),
                    view.voice().words() + view.who().map(name -> ", " + name).orElse("") + ". "
                            + Words.moment(view.at(), clock),
                    view.how().words()
                            + (view.how() == FamilyView.How.OWN_PAGE ? "" : ". Written down by " + view.writtenBy())));
            if (view.worried()) {
                row.add(Status.URGENT.chip("Worried about something"));
            }
        });
        add(
                new H2("What family and pupil say"),
                rows.orElse("Nothing yet. What they write on their own page, or say to you, stands here."),
                new Button("Write down what somebody said", event -> write()));
    }

    private void write() {
        var id = Id.next();
        var voice = new RadioButtonGroup<FamilyView.Voice>("Whose view is it?");
        voice.setItems(FamilyView.Voice.values());
        voice.setItemLabelGenerator(FamilyView.Voice::words);
        var who = new ComboBox<HomeContact>("Which parent or carer");
        who.setItems(contacts.of(person.actor(), pupil));
        who.setItemLabelGenerator(it -> it.contact().name());
        var how = new RadioButtonGroup<FamilyView.How>("How did it come?");
        how.setItems(Arrays.stream(FamilyView.How.values())
                .filter(it -> it != FamilyView.How.OWN_PAGE)
                .toList());
        how.setItemLabelGenerator(FamilyView.How::words);
        var words = new TextArea("In their own words");
        var worried = new Checkbox("They are worried about something: tell the DSL now");
        new AskDialog("Write down what somebody said", voice, who, how, words, worried)
                .ask(
                        "Save",
                        () -> voice.getValue() == null || how.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose whose view it is, and how it came."))
                                : views.writeDown(
                                        person.actor(),
                                        id,
                                        pupil,
                                        voice.getValue(),
                                        voice.getValue() == FamilyView.Voice.PUPIL
                                                ? Optional.empty()
                                                : Optional.ofNullable(who.getValue())
                                                        .map(it -> it.contact().id()),
                                        how.getValue(),
                                        words.getValue(),
                                        worried.getValue()),
                        this::refresh);
    }
}

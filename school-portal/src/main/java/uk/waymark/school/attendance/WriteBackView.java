package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;
import uk.waymark.writeback.Batch;
import uk.waymark.writeback.WriteBacks;

/** The codes on their way into the school's own system: what waits, what cannot go, what has gone and whether it arrived. */
@Route(value = "attendance/write-back", layout = SchoolFrame.class)
@Needs(Right.DECIDE_CODES)
@Prototype
public class WriteBackView extends Screen {
    private static final int WEEK = 7;

    private final WriteBacks door;
    private final CurrentPerson person;
    private final Clock clock;
    private final Select<School> school = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final Checkbox again = new Checkbox("Also what has gone out already");
    private final Say.Place refusal = new Say.Place();
    private final Div waiting = new Div();
    private final Div batches = new Div();

    WriteBackView(WriteBacks door, Directory directory, CurrentPerson person, Clock clock) {
        super("Send to your system");
        this.door = door;
        this.person = person;
        this.clock = clock;
        var codes = new RouterLink("What your system calls the codes", CodeMappingView.class);
        codes.addClassName("take");
        actions(codes);
        explain(
                "The codes that your school decided, as a file for your school's information system. Each goes out once; a code that you"
                        + " amend goes out again with the next batch.");
        var schools = directory.schools(person.actor(), Right.DECIDE_CODES);
        school.setLabel("School");
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setVisible(schools.size() > 1);
        var today = Session.today(clock);
        from.setValue(today.minusDays(WEEK));
        to.setValue(today);
        for (var picker : List.of(from, to)) {
            picker.setLocale(Locale.UK);
            picker.addValueChangeListener(event -> show());
        }
        var make = new Button("Make the batch", event -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(school, from, to, again, make);
        form.addClassName("row-form");
        add(form, refusal, waiting, new H2("Batches"), batches);
        schools.stream().findFirst().ifPresent(school::setValue);
        school.addValueChangeListener(event -> show());
        show();
    }

    private void show() {
        refusal.clear();
        waiting.removeAll();
        batches.removeAll();
        if (school.getValue() == null || from.getValue() == null || to.getValue() == null) {
            waiting.add(new Empty("Choose a first and a last day."));
            return;
        }
        waiting();
        batches();
    }

    private void waiting() {
        var what = door.waiting(person.actor(), school.getValue().id(), from.getValue(), to.getValue());
        var ready = new Span(Words.count(what.ready(), "session is ready", "sessions are ready") + " to go.");
        ready.addClassName("need");
        var strip = new Div(
                ready,
                new Span(Words.count(what.sent(), "session has", "sessions have")
                        + " gone out already, unchanged since."));
        strip.addClassName("strip");
        waiting.add(strip);
        if (!what.leftOut().isEmpty()) {
            waiting.add(leftOut(what.leftOut(), "cannot go"));
        }
    }

    private static Div leftOut(List<Batch.LeftOut> leftOut, String words) {
        var many = leftOut.stream().mapToLong(Batch.LeftOut::sessions).sum();
        var codes = leftOut.stream()
                .map(it -> it.code() + " (" + it.sessions() + ")")
                .collect(Collectors.joining(", "));
        var box = new Div(
                Status.NOT_SENT.chip(),
                new Span(Words.count(many, "session ", "sessions ") + words
                        + ", since nobody has said what your system calls " + codes
                        + ". They go with the next batch after you have said it."),
                new RouterLink("Say it now", CodeMappingView.class));
        box.addClassName("left-out");
        return box;
    }

    private void make() {
        if (school.getValue() == null || from.getValue() == null || to.getValue() == null) {
            refusal.refused(new Refused("INVALID", "Choose a first and a last day."));
            return;
        }
        var outcome =
                door.make(person.actor(), school.getValue().id(), from.getValue(), to.getValue(), again.getValue());
        switch (outcome) {
            case WriteBacks.Outcome.Made made -> {
                again.setValue(false);
                Say.done("The batch is made. Take it away below.");
                show();
            }
            case WriteBacks.Outcome.Not(Refused why) -> refusal.refused(why);
        }
    }

    private void batches() {
        var list = new UnorderedList();
        list.addClassName("rows");
        door.batches(person.actor(), school.getValue().id()).forEach(batch -> list.add(row(batch)));
        batches.add(
                list.getComponentCount() == 0
                        ? new Empty("No batch has been made yet. Choose the days above and make the first.")
                        : list);
    }

    private ListItem row(Batch batch) {
        var who = new Div(
                new Span(Words.count(batch.sessions(), "session", "sessions") + ", " + Words.day(batch.from()) + " to "
                        + Words.day(batch.to())),
                new Span("Made " + Words.moment(batch.madeAt(), clock) + " by " + batch.madeBy()
                        + (batch.again() ? ", with what had gone out before" : "")));
        batch.acknowledged()
                .ifPresent(it -> who.add(new Span("Arrived, says " + it.by() + ", " + Words.moment(it.at(), clock))));
        if (!batch.leftOut().isEmpty()) {
            who.add(leftOut(batch.leftOut(), "did not go"));
        }
        who.addClassName("who");
        var row = new ListItem(
                who,
                batch.acknowledged().isPresent()
                        ? Status.ACKNOWLEDGED.chip("Arrived")
                        : Status.WAITING.chip("Not confirmed"));
        row.addClassName("row");
        for (var format : WriteBacks.Format.values()) {
            row.add(new Download(format.name(), () -> door.file(person.actor(), batch.id(), format)));
        }
        if (batch.acknowledged().isEmpty()) {
            row.add(new Button("It has arrived", event -> {
                door.acknowledge(person.actor(), batch.id()).ifPresent(Say::refused);
                show();
            }));
        }
        return row;
    }
}

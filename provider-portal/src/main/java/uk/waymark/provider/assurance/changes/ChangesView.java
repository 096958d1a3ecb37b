package uk.waymark.provider.assurance.changes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.changes.Change;
import uk.waymark.assurance.changes.Changes;
import uk.waymark.assurance.changes.Filtering;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.assurance.ProviderScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The manager or DSL opens this when something has changed or happened: one message, and every school knows in time. */
@Route(value = "changes", layout = ProviderFrame.class)
@Needs(Right.TELL_CHANGES)
@Prototype
public class ChangesView extends ProviderScreen {
    private static final int SHOWN = 30;

    private final Changes changes;
    private final Filtering filtering;
    private final StaffRecord record;
    private final CurrentPerson person;
    private final Clock clock;

    ChangesView(Changes changes, Filtering filtering, StaffRecord record, CurrentPerson person, Clock clock) {
        super("Tell the schools", record.providers(person.actor()));
        this.changes = changes;
        this.filtering = filtering;
        this.record = record;
        this.person = person;
        this.clock = clock;
        explain(
                "One message goes to every school that uses you, and opens your assurance letters again. Never write a child's name"
                        + " here; a concern about a child goes to the child's own school under Concerns.");
        var tell = new Button("Tell of a change", event -> tell());
        tell.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        tell.addClassName("big");
        actions(tell);
        begin();
    }

    private void tell() {
        new ChangeForm(record, person, provider(), clock)
                .ask(
                        (change, details) -> details.map(
                                        it -> changes.tellOfWorker(person.actor(), provider(), change, it))
                                .orElseGet(() -> changes.tell(person.actor(), provider(), change)),
                        () -> {
                            Say.done("Every school that uses you is told.");
                            refresh();
                        });
    }

    @Override
    protected void show(Div content) {
        content.add(new H2("Internet filtering, this term"), asked());
        if (person.actor().providers(Right.SIGN_LETTERS).contains(provider())) {
            content.add(new Button("Give this term's written assurance", event -> give()));
        }
        var rows = new Rows();
        changes.told(person.actor(), provider(), SHOWN, 0).forEach(it -> row(rows, it));
        content.add(new H2("What you told"), rows.orElse("You have told nothing yet."));
    }

    private Rows asked() {
        var rows = new Rows();
        filtering
                .asked(person.actor(), provider())
                .forEach(it -> rows.row(
                        Stream.of(
                                it.name(),
                                it.dueOn()
                                        .map(day -> "Due by " + Words.dayAndYear(day))
                                        .orElse("Not asked for now")),
                        it.givenAt().isPresent()
                                ? Status.HERE.chip("Given "
                                        + Words.day(Session.dateOf(it.givenAt().get())))
                                : it.dueOn().isPresent()
                                        ? Status.TO_DO.chip()
                                        : Status.NOT_EXPECTED.chip("Not asked for")));
        return rows.orElse("No school uses you on Waymark yet.");
    }

    private void give() {
        var id = Id.next();
        var words = new TextArea("How filtering and monitoring suits the pupils' ages, and how you know that it works");
        words.setMaxLength(4_000);
        words.setMinHeight("10em");
        new AskDialog("Written assurance of internet filtering", words)
                .ask(
                        "Give it to every school",
                        () -> filtering.give(person.actor(), provider(), id, words.getValue()),
                        () -> {
                            Say.done("Every school that uses you can read it.");
                            refresh();
                        });
    }

    private void row(Rows rows, Change it) {
        var about = it.staff()
                .map(name -> it.kind().words() + ": " + name)
                .orElse(it.kind().words());
        rows.row(
                Stream.of(
                        about,
                        it.what(),
                        "Happened " + Words.moment(it.happenedAt(), clock) + ", told "
                                + Words.moment(it.toldAt(), clock) + " by " + it.by(),
                        it.schools().stream()
                                .map(school ->
                                        school.name() + ": " + school.clock().words() + (school.late() ? ", late" : ""))
                                .collect(Collectors.joining("; "))),
                it.isLate() ? Status.LATE.chip("Told late") : Status.HERE.chip("In time"));
    }
}

package uk.waymark.school.arrangements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.arrangements.incidents.Incident;
import uk.waymark.arrangements.incidents.Incidents;
import uk.waymark.arrangements.incidents.NewIncident;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.placements.Placement;
import uk.waymark.placements.Placements;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead or the head, when a provider has recorded an incident: what happened, and what is decided about it. */
@Route(value = "pupils/:id/incidents", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class IncidentsView extends PupilScreen {
    private final Incidents incidents;
    private final Placements placements;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    IncidentsView(Pupils pupils, Incidents incidents, Placements placements, CurrentPerson person, Clock clock) {
        super("Behaviour incidents", pupils, person);
        this.incidents = incidents;
        this.placements = placements;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    protected boolean opens(Pupil pupil) {
        return may(Right.SEE_ATTENDANCE, pupil);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        content.add(new Paragraph(pupil.name().toUse()
                + ". The provider records what happened and is told what it has to know of your decision. What is about safety is a"
                + " concern, which goes to the DSL. Only the head of the home school suspends."));
        var today = Session.today(clock);
        var running = placements.of(person.actor(), pupil.id()).stream()
                .filter(it -> it.isOn(today))
                .toList();
        if (!running.isEmpty()) {
            content.add(new Button("Record an incident", event -> record(pupil, running)));
        }
        var decides = incidents.mayDecide(person.actor(), pupil.school());
        var rows = new Rows();
        incidents.of(person.actor(), pupil.id()).forEach(it -> add(rows, pupil, it, decides));
        content.add(rows.orElse("No incident is on record."));
    }

    private void add(Rows rows, Pupil pupil, Incident it, boolean decides) {
        var told = it.told();
        var row = rows.row(
                Stream.of(
                                Stream.of(
                                        Words.moment(told.happenedAt(), clock) + ", " + told.place() + ", "
                                                + it.provider(),
                                        told.what(),
                                        "There: " + told.present(),
                                        "Done: " + told.done()),
                                Stream.of(told.injuries())
                                        .filter(words -> !words.isEmpty())
                                        .map(words -> "Injuries: " + words),
                                Stream.of(told.damage())
                                        .filter(words -> !words.isEmpty())
                                        .map(words -> "Damage: " + words),
                                Stream.of("Recorded by " + it.by() + ", " + Words.moment(it.recordedAt(), clock)),
                                it.decision().stream().flatMap(IncidentsView::decision))
                        .flatMap(lines -> lines),
                it.decision().isPresent() ? Status.DONE.chip() : Status.TO_DO.chip("To decide"));
        if (told.serious()) {
            row.add(Status.URGENT.chip("Serious"));
        }
        if (told.restraint()) {
            row.add(Status.DANGER.chip("Somebody held the pupil: a concern is raised as well"));
        }
        if (decides && it.decision().isEmpty()) {
            row.add(new Button("Decide", event -> decide(pupil, it)));
        }
    }

    private static Stream<String> decision(Incident.Decision it) {
        return Stream.of(
                "Decided by " + it.by() + (it.together().isEmpty() ? "" : " together with " + it.together()) + ": "
                        + it.words(),
                "The provider was told: " + it.toProvider());
    }

    private void decide(Pupil pupil, Incident it) {
        var words = Fields.area("What is decided, and why (stays with the school)", 2_000);
        var together = Fields.text("Together with", 300);
        var toProvider = Fields.area("What the provider has to know", 500);
        new AskDialog("Decide about the incident", words, together, toProvider)
                .ask(
                        "Decide",
                        () -> incidents.decide(
                                person.actor(), it.id(), words.getValue(), together.getValue(), toProvider.getValue()),
                        () -> {
                            Say.done("Decided. The provider is told.");
                            show(pupil);
                        });
    }

    private void record(Pupil pupil, List<Placement> running) {
        var id = Id.next();
        var where = Fields.choice("At which provider?", running, Placement::provider);
        where.setValue(running.getFirst());
        var when = new DateTimePicker(
                "When?", clock.instant().atZone(Session.ENGLAND).toLocalDateTime());
        when.setLocale(Locale.UK);
        var serious = new Checkbox("It was serious");
        var place = Fields.text("Where?", 200);
        var what = Fields.area("What happened?", 4_000);
        var present = Fields.area("Who was there?", 500);
        var done = Fields.area("What was done?", 2_000);
        var injuries = Fields.text("Injuries, if any", 500);
        var damage = Fields.text("Damage, if any", 500);
        var restraint = new Checkbox("Somebody held the pupil");
        var dialog = new AskDialog(
                "Record an incident", where, when, serious, place, what, present, done, injuries, damage, restraint);
        dialog.ask(
                "Record it",
                () -> when.getValue() == null || where.getValue() == null
                        ? Optional.of(Fields.DAY)
                        : incidents.record(
                                person.actor(),
                                where.getValue().id(),
                                new NewIncident(
                                        id,
                                        serious.getValue(),
                                        when.getValue().atZone(Session.ENGLAND).toInstant(),
                                        place.getValue(),
                                        what.getValue(),
                                        present.getValue(),
                                        done.getValue(),
                                        injuries.getValue(),
                                        damage.getValue(),
                                        restraint.getValue())),
                () -> {
                    Say.done("Recorded.");
                    show(pupil);
                });
    }
}

package uk.waymark.web.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.calendar.Session;
import uk.waymark.curriculum.NewQualification;
import uk.waymark.curriculum.Qualification;
import uk.waymark.curriculum.Step;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** Which qualifications the pupil works toward, how far each is, and the next step of it. */
final class QualificationsPanel extends Div {
    private final transient CurriculumDoors doors;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final PlacementId placement;
    private final boolean keeps;

    QualificationsPanel(
            CurriculumDoors doors, CurrentPerson person, Clock clock, PlacementId placement, boolean keeps) {
        this.doors = doors;
        this.person = person;
        this.clock = clock;
        this.placement = placement;
        this.keeps = keeps;
        fill();
    }

    private void fill() {
        removeAll();
        var rows = new Rows();
        doors.qualifications().of(person.actor(), placement).forEach(it -> row(rows, it));
        add(new H2("Qualifications"), rows.orElse("No qualification is on record yet."));
        if (keeps) {
            add(new Button("Add a qualification", event -> add()));
        }
    }

    private void row(Rows rows, Qualification it) {
        var steps = it.steps().stream()
                .map(taken -> taken.step().words() + " " + Words.dayAndYear(taken.on())
                        + (taken.words().isEmpty() ? "" : ": " + taken.words()))
                .collect(Collectors.joining("; "));
        List<Component> beside = new ArrayList<>();
        beside.add(
                Status.READ.chip(it.latest().map(taken -> taken.step().words()).orElse("Working toward it")));
        if (keeps) {
            it.next().forEach(step -> {
                var button = new Button(step.words(), event -> take(it, step));
                button.setAriaLabel(step.words() + ": " + it.what().title());
                beside.add(button);
            });
        }
        rows.row(
                Stream.of(
                                it.what().title() + ", " + it.what().level(),
                                it.what().awardingBody(),
                                steps)
                        .filter(words -> !words.isEmpty()),
                beside.toArray(Component[]::new));
    }

    private void add() {
        var id = Id.next();
        var title = Field.line("Qualification", 200);
        var level = Field.line("Level", 100);
        var body = Field.line("Awarding body", 200);
        new AskDialog("Add a qualification", title, level, body)
                .ask(
                        "Add it",
                        () -> doors.qualifications()
                                .add(
                                        person.actor(),
                                        placement,
                                        id,
                                        new NewQualification(title.getValue(), level.getValue(), body.getValue())),
                        this::fill);
    }

    private void take(Qualification it, Step step) {
        var day = Field.day("Day", Session.today(clock));
        var words = Field.line(step == Step.RESULT ? "Grade or result" : step == Step.WITHDRAWN ? "Why" : "Note", 200);
        new AskDialog(step.words() + ": " + it.what().title(), day, words)
                .ask(
                        "Save",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> doors.qualifications()
                                        .take(person.actor(), it.id(), step, on, words.getValue()))
                                .orElseGet(Field::noDay),
                        this::fill);
    }
}

package uk.waymark.school.assurance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.training.SchoolTraining;
import uk.waymark.assurance.training.Training;
import uk.waymark.assurance.training.TrainingTopic;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The AP lead after a training day: who was trained in what, what it changed, and what is missing; one dialog to write it down. */
@Route(value = "training", layout = SchoolFrame.class)
@Needs(Right.KEEP_TRAINING)
@Prototype
public class TrainingView extends Screen {
    private static final int SHOWN = 100;

    private final SchoolTraining training;
    private final CurrentPerson person;
    private final Clock clock;
    private final Select<School> school = new Select<>();
    private final Div content = new Div();

    TrainingView(SchoolTraining training, Directory directory, CurrentPerson person, Clock clock) {
        super("AP training");
        this.training = training;
        this.person = person;
        this.clock = clock;
        var schools = directory.schools(person.actor(), Right.KEEP_TRAINING);
        school.setLabel("School");
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setVisible(schools.size() > 1);
        school.setValue(schools.getFirst());
        school.addValueChangeListener(event -> refresh());
        explain(
                "Training of your own staff for their work with alternative provision. Once a year you look at what is needed.");
        var add = new Button("Record a training", event -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(new Button("Yearly look at needs", event -> review()), add);
        add(school, content);
        refresh();
    }

    private SchoolId id() {
        return school.getValue().id();
    }

    private void refresh() {
        content.removeAll();
        var missing = new Rows();
        training.missing(person.actor(), id())
                .forEach(words -> missing.row(Stream.of(words), Status.TO_DO.chip("Missing")));
        var rows = new Rows();
        training.of(person.actor(), id(), SHOWN, 0).forEach(line -> row(rows, line));
        var reviews = new Rows();
        training.reviews(person.actor(), id())
                .forEach(it -> reviews.row(Stream.of(Words.dayAndYear(it.reviewedOn()) + ", " + it.by(), it.needs())));
        content.add(
                missing,
                new H2("Who was trained"),
                rows.orElse("No training is on record. Record the first."),
                new H2("What is needed, year by year"),
                reviews.orElse("Nobody has looked at the needs yet."));
    }

    private void row(Rows rows, Training.Line line) {
        var it = line.training();
        var lines = Stream.concat(
                Stream.<Component>of(
                        new Span(it.who() + (it.roleWords().isEmpty() ? "" : ", " + it.roleWords())),
                        new Span(it.course() + ", " + Words.dayAndYear(it.takenOn()) + ", by " + it.trainer()),
                        new Span(it.topics().stream()
                                .sorted()
                                .map(TrainingTopic::words)
                                .collect(Collectors.joining(", ")))),
                line.effects().stream()
                        .map(effect -> new Span("Effect: " + effect.effect()
                                + (effect.outcome().isEmpty() ? "" : " Pupils: " + effect.outcome()))));
        var note = new Button("Note the effect", event -> effect(it));
        note.setAriaLabel("Note the effect of the training of " + it.who());
        rows.row(lines.toArray(Component[]::new), note);
    }

    private void add() {
        var key = Id.next();
        var who = new TextField("Who");
        who.setMaxLength(200);
        var role = new TextField("Role");
        role.setMaxLength(200);
        var lead = new Checkbox("This is the AP lead");
        var topics = new CheckboxGroup<TrainingTopic>("Topics");
        topics.setItems(TrainingTopic.values());
        topics.setItemLabelGenerator(TrainingTopic::words);
        var course = new TextField("Course");
        course.setMaxLength(200);
        var trainer = new TextField("Who gave it");
        trainer.setMaxLength(200);
        var day = day("Day");
        new AskDialog("Record a training", who, role, lead, topics, course, trainer, day)
                .ask(
                        "Write it down",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> training.record(
                                        person.actor(),
                                        id(),
                                        new Training(
                                                key,
                                                who.getValue(),
                                                role.getValue(),
                                                lead.getValue(),
                                                topics.getValue(),
                                                course.getValue(),
                                                trainer.getValue(),
                                                on)))
                                .orElseGet(TrainingView::noDay),
                        this::refresh);
    }

    private DatePicker day(String label) {
        var day = new DatePicker(label, Session.today(clock));
        day.setLocale(Locale.UK);
        day.setMax(Session.today(clock));
        return day;
    }

    private static Optional<Refused> noDay() {
        return Optional.of(new Refused("DAY", "Choose the day."));
    }

    private void effect(Training it) {
        var key = Id.next();
        var effect = new TextArea("What the performance review found");
        effect.setMaxLength(1_000);
        var outcome = new TextArea("In which outcomes of pupils it shows, without names");
        outcome.setMaxLength(1_000);
        new AskDialog("Effect of the training", effect, outcome)
                .ask(
                        "Write it down",
                        () -> training.noteEffect(person.actor(), it.id(), key, effect.getValue(), outcome.getValue()),
                        this::refresh);
    }

    private void review() {
        var key = Id.next();
        var day = day("Day");
        var needs = new TextArea("What training is needed");
        needs.setMaxLength(2_000);
        new AskDialog("Yearly look at training needs", day, needs)
                .ask(
                        "Write it down",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> training.review(person.actor(), id(), key, on, needs.getValue()))
                                .orElseGet(TrainingView::noDay),
                        () -> {
                            Say.done("The next look is due in a year.");
                            refresh();
                        });
    }
}

package uk.waymark.provider.assurance.staff;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.waymark.access.Refused;
import uk.waymark.assurance.staff.StaffTraining;
import uk.waymark.assurance.staff.TrainingLevel;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.web.widgets.AskDialog;

/** Writes down one training of a member of staff. */
final class StaffTrainingForm {
    private final UUID id = Id.next();
    private final TextField course = new TextField("Course");
    private final TextField trainer = new TextField("Who gave it");
    private final Select<TrainingLevel> level = new Select<>();
    private final DatePicker taken = new DatePicker("Day");
    private final TextField topics = new TextField("What it was about");
    private final DatePicker next = new DatePicker("Next due (if there is a day)");

    StaffTrainingForm(Clock clock) {
        level.setLabel("Level");
        level.setItems(TrainingLevel.values());
        level.setItemLabelGenerator(TrainingLevel::words);
        level.setValue(TrainingLevel.ALL_STAFF);
        taken.setLocale(Locale.UK);
        taken.setMax(Session.today(clock));
        next.setLocale(Locale.UK);
        course.setMaxLength(200);
        trainer.setMaxLength(200);
        topics.setMaxLength(500);
    }

    void ask(Function<StaffTraining, Optional<Refused>> write, Runnable done) {
        new AskDialog("Training", course, trainer, level, taken, topics, next)
                .ask("Write it down", () -> typed(write), done);
    }

    private Optional<Refused> typed(Function<StaffTraining, Optional<Refused>> write) {
        return Optional.ofNullable(taken.getValue())
                .map(day -> write.apply(new StaffTraining(
                        id,
                        trainer.getValue(),
                        course.getValue(),
                        level.getValue(),
                        day,
                        topics.getValue(),
                        Optional.ofNullable(next.getValue()))))
                .orElseGet(() -> Optional.of(new Refused("DAY", "Choose the day of the training.")));
    }
}

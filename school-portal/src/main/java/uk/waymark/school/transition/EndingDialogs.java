package uk.waymark.school.transition;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.Placements;
import uk.waymark.transition.Destination;
import uk.waymark.transition.Destinations;
import uk.waymark.transition.EndReason;
import uk.waymark.transition.Endings;
import uk.waymark.transition.NextStep;
import uk.waymark.transition.Success;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** What is asked while a placement is brought to its end. */
final class EndingDialogs {
    private final Endings endings;
    private final Destinations destinations;
    private final Placements placements;
    private final Actor actor;
    private final PlacementFile placement;
    private final Runnable done;

    EndingDialogs(
            Endings endings,
            Destinations destinations,
            Placements placements,
            Actor actor,
            PlacementFile placement,
            Runnable done) {
        this.endings = endings;
        this.destinations = destinations;
        this.placements = placements;
        this.actor = actor;
        this.placement = placement;
        this.done = done;
    }

    void end() {
        var reason = select("Why it ends", EndReason.values(), EndReason::words);
        var success = select("Reached what it was for", Success.values(), Success::words);
        var lastDay = day("Last day", placement.endsOn());
        var words = new TextArea("How it went, in your own words");
        new AskDialog("End the placement", reason, success, lastDay, words)
                .ask(
                        "End it",
                        () -> lastDay.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the last day."))
                                : endings.end(
                                        actor,
                                        placement.id(),
                                        lastDay.getValue(),
                                        reason.getValue(),
                                        success.getValue(),
                                        words.getValue()),
                        () -> {
                            Say.done("The outcome is on record. Provider and family are told.");
                            done.run();
                        });
    }

    void withdraw() {
        var reason = new TextArea("Why it does not begin");
        new AskDialog("Take the placement back", reason)
                .ask("Take it back", () -> placements.withdraw(actor, placement.id(), reason.getValue()), () -> {
                    Say.done("Taken back. Nobody is expected there.");
                    done.run();
                });
    }

    void support() {
        var what = new TextField("What the pupil is helped with");
        var helper = new TextField("Who helps");
        var from = day("From", placement.endsOn());
        var id = Id.next();
        new AskDialog("Help afterwards", what, helper, from)
                .ask(
                        "Save",
                        () -> from.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the day from which on."))
                                : endings.support(
                                        actor, id, placement.id(), what.getValue(), helper.getValue(), from.getValue()),
                        done);
    }

    void destination() {
        var point = select("When", Destination.Point.values(), Destination.Point::words);
        var where = select("Where the pupil is", Destination.Where.values(), Destination.Where::words);
        var held = new Checkbox("Still there, as far as you know", true);
        var words = new TextArea("What you know, and from whom");
        new AskDialog("Where the pupil went", point, where, held, words)
                .ask(
                        "Save",
                        () -> destinations.record(
                                actor,
                                placement.id(),
                                point.getValue(),
                                where.getValue(),
                                held.getValue(),
                                words.getValue()),
                        done);
    }

    void nextStep() {
        var where = select("Where next", Destination.Where.values(), Destination.Where::words);
        where.setValue(Destination.Where.COLLEGE);
        var stage = select("How sure", NextStep.Stage.values(), NextStep.Stage::words);
        var adviser = new TextField("Careers adviser, or who sees to it");
        var words = new TextArea("What is agreed on");
        new AskDialog("Next step after Year 11", where, stage, adviser, words)
                .ask(
                        "Save",
                        () -> destinations.nextStep(
                                actor,
                                placement.id(),
                                where.getValue(),
                                stage.getValue(),
                                adviser.getValue(),
                                words.getValue()),
                        done);
    }

    private static DatePicker day(String label, LocalDate value) {
        var picker = new DatePicker(label, value);
        picker.setLocale(Locale.UK);
        return picker;
    }

    private static <T> Select<T> select(String label, T[] values, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(words::apply);
        select.setValue(values[0]);
        return select;
    }
}

package uk.waymark.school.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.calendar.Session;
import uk.waymark.contact.Belonging;
import uk.waymark.contact.BelongingKind;
import uk.waymark.contact.BelongingLine;
import uk.waymark.contact.BelongingStep;
import uk.waymark.contact.NewBelonging;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The lines of the plan that keeps a pupil a part of the school, and what came of each. */
final class BelongingLines {
    private final Belonging belonging;
    private final CurrentPerson person;
    private final PlacementFile placement;
    private final Clock clock;
    private final Runnable done;

    BelongingLines(Belonging belonging, CurrentPerson person, PlacementFile placement, Clock clock, Runnable done) {
        this.belonging = belonging;
        this.person = person;
        this.placement = placement;
        this.clock = clock;
        this.done = done;
    }

    void show(Div page, boolean writes) {
        var all = belonging.of(person.actor(), placement.id());
        var rows = new Rows();
        all.stream().filter(it -> !it.isDropped()).forEach(it -> row(rows, it, writes));
        Belonging.missing(all).forEach(kind -> {
            var row = rows.row(Stream.of(kind.words(), kind.help()), Status.TO_DO.chip("Not planned"));
            if (writes) {
                var plan = new Button("Plan this", event -> plan(kind));
                plan.setAriaLabel("Plan: " + kind.words());
                row.add(plan);
            }
        });
        page.add(rows);
        if (writes) {
            page.add(new Button("Plan something more", event -> plan(BelongingKind.EVENT)));
        }
    }

    private void row(Rows rows, BelongingLine it, boolean writes) {
        var when = Stream.concat(it.on().map(Words::day).stream(), Stream.of(it.rhythm()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        var row = rows.row(Stream.concat(
                Stream.of(it.words(), it.kind().words() + (when.isEmpty() ? "" : ", " + when) + ". " + it.by() + "."),
                it.steps().stream()
                        .map(step -> step.kind().words() + ", " + Words.day(step.on()) + ", " + step.by()
                                + (step.words().isEmpty() ? "." : ": " + step.words()))));
        row.add(
                it.needsJudgement()
                        ? Status.TO_DO.chip("Judge the risk first")
                        : it.last()
                                .map(step -> Status.IN_ORDER.chip(step.kind().words()))
                                .orElseGet(() -> Status.SOON.chip("Planned")));
        if (writes) {
            var note = new Button("What came of it", event -> note(it));
            note.setAriaLabel("What came of it: " + it.words());
            row.add(note);
        }
    }

    private void plan(BelongingKind first) {
        var id = Id.next();
        var kind = new Select<BelongingKind>();
        kind.setLabel("What it is");
        kind.setItems(BelongingKind.values());
        kind.setItemLabelGenerator(BelongingKind::words);
        kind.addValueChangeListener(event -> kind.setHelperText(event.getValue().help()));
        kind.setValue(first);
        var words = new TextArea("What is planned");
        words.setMaxLength(500);
        var day = new DatePicker("Day, if it has one");
        day.setLocale(Locale.UK);
        var rhythm = new TextField("How often, if it comes again");
        rhythm.setMaxLength(100);
        new AskDialog("Plan it", kind, words, day, rhythm)
                .ask(
                        "Plan it",
                        () -> belonging.plan(
                                person.actor(),
                                id,
                                placement.id(),
                                new NewBelonging(
                                        kind.getValue(),
                                        words.getValue(),
                                        Optional.ofNullable(day.getValue()),
                                        rhythm.getValue())),
                        done);
    }

    private void note(BelongingLine it) {
        var id = Id.next();
        var kind = new Select<BelongingStep.Kind>();
        kind.setLabel("What came of it");
        kind.setItems(Arrays.stream(BelongingStep.Kind.values())
                .filter(step -> it.kind().isMeeting() || !step.isJudgement())
                .toList());
        kind.setItemLabelGenerator(BelongingStep.Kind::words);
        kind.setValue(it.needsJudgement() ? BelongingStep.Kind.MAY : BelongingStep.Kind.DONE);
        var words = new TextArea("In words");
        words.setMaxLength(500);
        if (it.kind().isMeeting()) {
            words.setHelperText("The risk is judged each time: who is there, what could happen, what makes it safe.");
        }
        new AskDialog(it.words(), kind, words)
                .ask(
                        "Write it down",
                        () -> belonging.note(
                                person.actor(),
                                id,
                                it.id(),
                                new BelongingStep(kind.getValue(), words.getValue(), Session.today(clock), "")),
                        done);
    }
}

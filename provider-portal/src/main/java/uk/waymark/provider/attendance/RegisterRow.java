package uk.waymark.provider.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.CurrentMark;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Register;
import uk.waymark.ids.PlacementId;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.MarkChip;

/** One pupil of the register: one tap for here, a second level for late, not here and left early, and the way back. */
final class RegisterRow extends ListItem {
    /** What a row tells the view that the person said. */
    interface Marking {
        void mark(PlacementId placement, Fact fact, @Nullable Integer minutes, @Nullable AbsenceReason reason);
    }

    private final transient Register.Line line;
    private final transient Marking marking;

    RegisterRow(Register.Line line, boolean open, Marking marking, Clock clock) {
        this.line = line;
        this.marking = marking;
        addClassNames("row", line.mark().isPresent() ? "said" : "unsaid");
        var who = new Div(
                new Span(line.name()),
                new Span(line.school()),
                new Span(line.site() + ", " + Words.time(line.arrives()) + " to " + Words.time(line.leaves())
                        + line.familySays()
                                .map(it -> ". The family says: " + it.words().toLowerCase(Locale.UK))
                                .orElse("")));
        who.addClassName("who");
        add(who);
        line.mark().ifPresentOrElse(mark -> marked(mark, open, clock), () -> unmarked(open));
    }

    private void unmarked(boolean open) {
        var buttons = new Div();
        buttons.addClassName("marks");
        if (!open) {
            buttons.add(new Span("Expected"));
        } else {
            var here = button("Here", () -> say(Fact.PRESENT, null, null));
            here.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(
                    here,
                    button("Late", () -> MoreDialog.late(line.name(), minutes -> say(Fact.LATE, minutes, null))),
                    button("Not here", () -> MoreDialog.absent(line.name(), reason -> say(Fact.ABSENT, null, reason))));
        }
        add(buttons);
    }

    private void marked(CurrentMark mark, boolean open, Clock clock) {
        var by = new Span(mark.by() + ", " + Words.moment(mark.capturedAt(), clock));
        by.addClassName("by");
        var what = new Div(MarkChip.of(mark), by);
        what.addClassName("what");
        add(what);
        if (open) {
            var buttons = new Div();
            buttons.addClassName("marks");
            if (mark.fact() == Fact.PRESENT || mark.fact() == Fact.LATE) {
                buttons.add(button("Left early", () -> say(Fact.LEFT_EARLY, null, null)));
            }
            buttons.add(button("Undo", () -> say(Fact.TAKEN_BACK, null, null)));
            add(buttons);
        }
    }

    private Button button(String words, Runnable action) {
        var button = new Button(words, event -> action.run());
        button.setAriaLabel(words + ": " + line.name());
        return button;
    }

    private void say(Fact fact, @Nullable Integer minutes, @Nullable AbsenceReason reason) {
        marking.mark(line.placement(), fact, minutes, reason);
    }
}

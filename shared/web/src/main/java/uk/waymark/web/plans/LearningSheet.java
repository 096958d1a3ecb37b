package uk.waymark.web.plans;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.plans.Assessment;
import uk.waymark.plans.LearningPlan;
import uk.waymark.plans.Target;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** A learning plan, and the assessment that it rests on, as both sides read them. */
public final class LearningSheet extends Div {
    private LearningSheet(LearningPlan plan, Clock clock) {
        var line = new Div(
                chip(plan),
                new Paragraph(
                        "Version " + plan.number() + ", " + plan.by() + ", " + Words.moment(plan.writtenAt(), clock)
                                + ". " + plan.written().reason()));
        line.addClassName("strip");
        add(line);
        plan.answer()
                .filter(it -> !it.agreed())
                .ifPresent(it -> add(new Paragraph("Sent back by " + it.by() + ": " + it.reason())));
        add(new Paragraph(plan.written().words()), targets(plan.written().targets()));
    }

    public static LearningSheet of(LearningPlan plan, Clock clock) {
        return new LearningSheet(plan, clock);
    }

    /** The provider's first assessment of the pupil's learning. */
    public static Div of(Assessment it) {
        return new Div(new Sheet()
                .fact("Course", it.found().course())
                .fact("Level", it.found().level())
                .fact("Support", it.found().support())
                .fact("Starting points", it.found().startingPoints())
                .fact("Assessed", Words.dayAndYear(it.found().assessedOn()) + ", " + it.by()));
    }

    private static Span chip(LearningPlan plan) {
        return switch (plan.state()) {
            case WAITS -> Status.WAITING.chip("Waits for the school");
            case AGREED ->
                Status.IN_ORDER.chip("Agreed by "
                        + plan.answer().map(LearningPlan.Answer::by).orElse("the school"));
            case RETURNED -> Status.TO_DO.chip("Sent back");
        };
    }

    private static Rows targets(List<Target> targets) {
        var rows = new Rows();
        targets.forEach(it -> rows.row(Stream.of(
                        it.words()
                                + it.percent()
                                        .map(rate ->
                                                ", " + rate.stripTrailingZeros().toPlainString() + "%")
                                        .orElse(""),
                        it.kind().words() + course(it) + ". By " + Words.dayAndYear(it.dueOn()),
                        "Now: " + it.baseline())
                .filter(words -> !words.isEmpty())));
        return rows;
    }

    private static String course(Target it) {
        var parts = Stream.of(it.qualification(), it.level(), it.grade(), it.unit())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : ": " + parts;
    }
}

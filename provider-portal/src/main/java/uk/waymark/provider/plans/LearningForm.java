package uk.waymark.provider.plans;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import uk.waymark.plans.LearningPlan;
import uk.waymark.plans.NewLearningPlan;
import uk.waymark.plans.Target;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.Several;

/** The fields of a learning plan, filled with the version before; a new one begins with a course and attendance. */
final class LearningForm extends Div {
    private final TextArea words = Field.area("How the pupil gets there", 2_000, "The family reads this too.");
    private final Several<TargetFields> targets = new Several<>("Targets", "a target", TargetFields::new);
    private final TextField reason = Field.line("Why you send this version", 500);

    LearningForm(Optional<LearningPlan> before) {
        addClassName("form");
        before.map(LearningPlan::written)
                .ifPresentOrElse(
                        it -> {
                            words.setValue(it.words());
                            it.targets().forEach(target -> targets.put(TargetFields.of(target)));
                        },
                        () -> {
                            targets.put(new TargetFields(Target.Kind.COURSE));
                            targets.put(new TargetFields(Target.Kind.ATTENDANCE));
                        });
        add(words, targets, reason);
    }

    /** Empty while a target has no day. */
    Optional<NewLearningPlan> typed() {
        var typed = targets.sets().stream().map(TargetFields::typed).toList();
        return typed.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new NewLearningPlan(
                        words.getValue(),
                        typed.stream().flatMap(Optional::stream).toList(),
                        reason.getValue()));
    }
}

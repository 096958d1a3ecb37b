package uk.waymark.school.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.PlacementId;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.plans.LearningPlan;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.ReleasingPlans;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.LearningSheet;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;

/** What the provider found out and plans: the school agrees or sends it back, and then lets the family see it. */
final class ProviderPlanPanel extends Div {
    private final transient LearningPlans learning;
    private final transient ReleasingPlans releasing;
    private final transient CurrentPerson person;
    private final PlacementId placement;
    private final transient Runnable again;

    ProviderPlanPanel(
            InitialAssessments assessments,
            LearningPlans learning,
            ReleasingPlans releasing,
            CurrentPerson person,
            Clock clock,
            PlacementId placement,
            boolean answers,
            Runnable again) {
        this.learning = learning;
        this.releasing = releasing;
        this.person = person;
        this.placement = placement;
        this.again = again;
        add(new H2("The provider's assessment"));
        assessments.of(person.actor(), placement).stream()
                .findFirst()
                .ifPresentOrElse(
                        it -> add(LearningSheet.of(it)),
                        () -> add(new Empty(assessments
                                .dueOn(person.actor(), placement)
                                .map(day ->
                                        "The provider has not sent it yet. It is due by " + Words.dayAndYear(day) + ".")
                                .orElse("Your school asks for none."))));
        add(new H2("The provider's learning plan"));
        var newest = learning.of(person.actor(), placement).stream().findFirst();
        newest.ifPresentOrElse(
                it -> add(LearningSheet.of(it, clock)),
                () -> add(new Empty("The provider has not sent its learning plan yet.")));
        newest.filter(it -> answers).ifPresent(it -> add(actions(it)));
    }

    private Div actions(LearningPlan it) {
        var actions = new Div();
        actions.addClassName("actions");
        if (it.state() == LearningPlan.State.WAITS) {
            var agree = new Button(
                    "Agree",
                    event -> said(
                            learning.agree(person.actor(), placement, it.number()), "Agreed. The provider is told."));
            agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(agree, new Button("Send it back", event -> sendBack(it)));
        }
        if (it.state() == LearningPlan.State.AGREED) {
            actions.add(new Button(
                    "Let the family see it",
                    event -> said(releasing.release(person.actor(), placement), "The family sees this version.")));
        }
        return actions;
    }

    private void said(Optional<Refused> refused, String done) {
        refused.ifPresentOrElse(Say::refused, () -> Say.done(done));
        again.run();
    }

    private void sendBack(LearningPlan it) {
        var reason = Field.area("What has to change", 1_000);
        new AskDialog("Send the learning plan back", reason)
                .ask(
                        "Send it back",
                        () -> learning.sendBack(person.actor(), placement, it.number(), reason.getValue()),
                        again);
    }
}

package uk.waymark.provider.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.plans.Assessment;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.plans.InterventionPlans;
import uk.waymark.plans.LearningPlan;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.NewAssessment;
import uk.waymark.plans.Plan;
import uk.waymark.plans.ehc.ListedProvision;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.Field;
import uk.waymark.web.plans.LearningSheet;
import uk.waymark.web.plans.ListedPanel;
import uk.waymark.web.plans.PlanSheet;
import uk.waymark.web.plans.Writing;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** A tutor or key contact in the pupil's first weeks: what has to be sent to the school, whether it agreed, and the school's own plan. */
@Route(value = "pupils/:id/plan", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class PlanView extends PlacementScreen {
    private final InitialAssessments assessments;
    private final LearningPlans learning;
    private final InterventionPlans plans;
    private final ListedProvision listed;
    private final CurrentPerson person;
    private final Clock clock;

    PlanView(
            PlacementFiles placements,
            InitialAssessments assessments,
            LearningPlans learning,
            InterventionPlans plans,
            ListedProvision listed,
            CurrentPerson person,
            Clock clock) {
        super("Plans and assessment", placements, person);
        this.assessments = assessments;
        this.learning = learning;
        this.plans = plans;
        this.listed = listed;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var body = new Div();
        page.add(body);
        var keeps = may(Right.WRITE_REPORTS, placement);
        assessment(body, placement, keeps);
        learning(body, placement, keeps);
        if (!listed.of(person.actor(), placement.id()).isEmpty()) {
            body.add(new ListedPanel(listed, person, placement.id(), false, keeps, () -> fill(placement)));
        }
        body.add(new H2("The school's plan"));
        plans.newest(person.actor(), placement.id())
                .ifPresentOrElse(
                        it -> own(body, placement, it, keeps),
                        () -> body.add(new Empty("The school has not written its plan yet.")));
    }

    private void assessment(Div body, PlacementFile placement, boolean keeps) {
        var newest = assessments.of(person.actor(), placement.id()).stream().findFirst();
        body.add(new H2("Your assessment of the pupil's learning"));
        newest.ifPresentOrElse(
                it -> body.add(LearningSheet.of(it)),
                () -> body.add(new Empty(assessments
                        .dueOn(person.actor(), placement.id())
                        .map(day ->
                                "The school waits for it: which course and level suit, and with what support. Due by "
                                        + Words.dayAndYear(day) + ".")
                        .orElse("The school asks for none; you may send one."))));
        if (keeps) {
            body.add(new Button(
                    newest.isEmpty() ? "Send the assessment" : "Mend the assessment",
                    event -> assess(placement, newest)));
        }
    }

    private void assess(PlacementFile placement, Optional<Assessment> before) {
        var course = Field.line("Which course suits", 300);
        var level = Field.line("On which level the pupil begins", 200);
        var support = Field.area("What support they need for it", 2_000);
        var points = Field.area("What they know and can do now", 2_000, "Communication, reading and writing, number.");
        var day = Field.day("Assessed on", Session.today(clock));
        before.map(Assessment::found).ifPresent(it -> {
            course.setValue(it.course());
            level.setValue(it.level());
            support.setValue(it.support());
            points.setValue(it.startingPoints());
            day.setValue(it.assessedOn());
        });
        new AskDialog("Assessment", course, level, support, points, day)
                .ask(
                        "Send it to the school",
                        () -> Optional.ofNullable(day.getValue())
                                .map(on -> assessments.write(
                                        person.actor(),
                                        placement.id(),
                                        before.map(Assessment::number).orElse(0),
                                        new NewAssessment(
                                                course.getValue(),
                                                level.getValue(),
                                                support.getValue(),
                                                points.getValue(),
                                                on)))
                                .orElseGet(Field::noDay),
                        () -> {
                            Say.done("Sent to the school.");
                            fill(placement);
                        });
    }

    private void learning(Div body, PlacementFile placement, boolean keeps) {
        var newest = learning.of(person.actor(), placement.id()).stream().findFirst();
        body.add(new H2("Your learning plan"));
        newest.ifPresentOrElse(
                it -> body.add(LearningSheet.of(it, clock)),
                () -> body.add(new Empty("No learning plan yet: course targets, attendance, behaviour, growth.")));
        if (keeps) {
            var write = new Button(
                    newest.isEmpty() ? "Write the learning plan" : "Adjust it",
                    event -> write(body, placement, newest));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            body.add(write);
        }
    }

    private void write(Div body, PlacementFile placement, Optional<LearningPlan> before) {
        var form = new LearningForm(before);
        Writing.open(
                body,
                form,
                "Send it to the school",
                () -> form.typed()
                        .map(it -> learning.write(
                                person.actor(),
                                placement.id(),
                                before.map(LearningPlan::number).orElse(0),
                                it))
                        .orElseGet(() -> Optional.of(new Refused("DAY", "Choose a day for each target."))),
                () -> {
                    Say.done("Sent. The school agrees, or sends it back with the reason.");
                    fill(placement);
                },
                () -> fill(placement));
    }

    private void own(Div body, PlacementFile placement, Plan it, boolean keeps) {
        var line = new Div(it.agreed()
                .map(said -> Status.IN_ORDER.chip("Agreed by " + said.by()))
                .orElseGet(() -> Status.TO_DO.chip("Version " + it.number() + " waits for you")));
        line.addClassName("strip");
        body.add(line);
        if (it.agreed().isEmpty() && keeps) {
            body.add(new Button("We agree to this plan", event -> {
                plans.agree(person.actor(), placement.id(), it.number())
                        .ifPresentOrElse(Say::refused, () -> Say.done("The school sees that you agree."));
                fill(placement);
            }));
        }
        body.add(PlanSheet.of(it.written()));
    }
}

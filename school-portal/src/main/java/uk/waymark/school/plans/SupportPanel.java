package uk.waymark.school.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.plans.NewSupportPlan;
import uk.waymark.plans.SupportPlan;
import uk.waymark.plans.SupportPlans;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.plans.Field;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;

/** The SENCO's support plan for social, emotional and mental health, in versions. */
final class SupportPanel extends Div {
    private final transient SupportPlans supports;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final PlacementId placement;
    private final transient Runnable again;

    SupportPanel(SupportPlans supports, CurrentPerson person, Clock clock, PlacementId placement, Runnable again) {
        this.supports = supports;
        this.person = person;
        this.clock = clock;
        this.placement = placement;
        this.again = again;
        var versions = supports.of(person.actor(), placement);
        var newest = versions.stream().findFirst();
        var rows = new Rows();
        versions.forEach(it -> rows.row(Stream.of(
                it.written().needs(),
                "Support: " + it.written().support(),
                "Under: " + it.written().policy() + ". Looked at again on "
                        + Words.dayAndYear(it.written().reviewOn()) + ".",
                "Version " + it.number() + ", " + it.by() + " (" + it.as().words() + "), "
                        + Words.moment(it.writtenAt(), clock))));
        add(
                new H2("Support plan"),
                rows.orElse("No support plan for social, emotional and mental health."),
                new Button(
                        newest.isEmpty() ? "Draw up a support plan" : "Write a new version of the support plan",
                        event -> write(newest)));
    }

    private void write(Optional<SupportPlan> before) {
        var needs = Field.area("Which needs you spotted, and by what", 2_000);
        var support = Field.area("What is done about them", 2_000);
        var policy = Field.line("Under which policy of the school", 300);
        var review = Field.day("Looked at again on", Session.today(clock).plusWeeks(6));
        before.map(SupportPlan::written).ifPresent(it -> {
            needs.setValue(it.needs());
            support.setValue(it.support());
            policy.setValue(it.policy());
        });
        new AskDialog("Support plan", needs, support, policy, review)
                .ask(
                        "Save",
                        () -> Optional.ofNullable(review.getValue())
                                .map(day -> supports.write(
                                        person.actor(),
                                        placement,
                                        before.map(SupportPlan::number).orElse(0),
                                        new NewSupportPlan(
                                                needs.getValue(), support.getValue(), policy.getValue(), day)))
                                .orElseGet(Field::noDay),
                        again);
    }
}

package uk.waymark.school.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.figures.Intervention;
import uk.waymark.figures.Interventions;
import uk.waymark.school.pupils.PupilView;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** An open intervention with what can be done about it. */
final class InterventionRow extends ListItem {
    InterventionRow(Intervention intervention, Interventions door, CurrentPerson person, Runnable changed) {
        addClassName("row");
        var who = new Div(
                new RouterLink(intervention.name(), PupilAttendanceView.class, PupilView.of(intervention.pupil())),
                new Span(Rates.words(intervention.rate()) + " from " + Words.day(intervention.from()) + " to "
                        + Words.day(intervention.to()) + ", target " + Rates.target(intervention.target())
                        + ". Opened " + Words.day(Session.dateOf(intervention.openedAt())) + ". "
                        + intervention.schoolName()));
        intervention
                .plan()
                .ifPresentOrElse(
                        plan -> who.add(new Span("Plan of " + plan.by() + ", " + Words.day(Session.dateOf(plan.at()))
                                + ": " + plan.text())),
                        () -> who.add(new Span("No plan is written yet.")));
        who.addClassName("who");
        add(who, Status.BELOW_TARGET.chip());
        if (!person.actor().schools(Right.MAKE_CONTACT).contains(intervention.school())) {
            return;
        }
        var about = intervention.plan().map(Intervention.Plan::text).orElse("");
        var plan = new Button(
                about.isEmpty() ? "Write the plan" : "Change the plan",
                event -> ask(
                        "Plan for " + intervention.name(),
                        "What the school, the provider and the family will do, and until when",
                        about,
                        words -> door.plan(person.actor(), intervention.id(), words),
                        changed));
        plan.setAriaLabel(plan.getText() + " for " + intervention.name());
        if (about.isEmpty()) {
            plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var close = new Button(
                "Close it",
                event -> ask(
                        "Close the intervention for " + intervention.name(),
                        "What came of it",
                        "",
                        words -> door.close(person.actor(), intervention.id(), words),
                        changed));
        close.setAriaLabel("Close the intervention for " + intervention.name());
        add(plan, close);
    }

    private static void ask(
            String title, String label, String now, Function<String, Optional<Refused>> keep, Runnable changed) {
        var dialog = new Dialog(title);
        var words = new TextArea(label, now, "");
        words.setWidth("min(560px, 80vw)");
        words.setMinRows(4);
        var refusal = new Say.Place();
        dialog.add(words, refusal);
        var save = new Button(
                "Save",
                event -> keep.apply(words.getValue()).ifPresentOrElse(refusal::refused, () -> {
                    dialog.close();
                    Say.done("Saved.");
                    changed.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()), save);
        dialog.open();
    }
}

package uk.waymark.school.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.contact.ContactLog;
import uk.waymark.contact.Entry;
import uk.waymark.contact.Heading;
import uk.waymark.contact.SupportTasks;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** Whoever has just spoken to a pupil, or has a task for one: three taps and a sentence; below it everybody's contact and tasks. */
@Route(value = "placements/:id/contact", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PupilContactView extends PlacementScreen {
    private static final int PAGE = 50;

    private final ContactLog log;
    private final SupportTasks tasks;
    private final CurrentPerson person;
    private final Clock clock;

    PupilContactView(PlacementFiles placements, ContactLog log, SupportTasks tasks, CurrentPerson person, Clock clock) {
        super("Contact and tasks", placements, person);
        this.log = log;
        this.tasks = tasks;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        var writes = may(Right.MAKE_CONTACT, placement) || may(Right.PLAN_SUPPORT, placement);
        if (writes) {
            var write = new Button(
                    "Write contact down",
                    event -> new ContactDialog(log, person, clock, () -> fill(placement))
                            .ask(placement.id(), placement.name().toUse()));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var actions = new Div(write);
            actions.addClassName("actions");
            page.add(actions);
        }
        page.add(new H2("Tasks of support"));
        new TaskList(tasks, person, placement, clock, () -> fill(placement))
                .show(page, may(Right.PLACE_PUPILS, placement));
        page.add(new H2("Contact"));
        if (writes) {
            var rows = new Rows();
            var more = new Button("Show more");
            more.addClickListener(event -> fill(rows, more, placement));
            fill(rows, more, placement);
            page.add(rows.orElse("No contact is written down yet."), more);
        } else {
            page.add(new Empty("Those who keep in touch read the log: the AP lead, the head, the DSL, the SENCO."));
        }
    }

    private void fill(Rows rows, Button more, PlacementFile placement) {
        var found = log.of(person.actor(), placement.id(), PAGE, rows.getComponentCount());
        found.forEach(it -> row(rows, it));
        more.setVisible(found.size() == PAGE);
    }

    private static void row(Rows rows, Entry it) {
        var talked = it.headings().isEmpty()
                ? ""
                : " About: " + it.headings().stream().map(Heading::words).collect(Collectors.joining(", ")) + ".";
        var row = rows.row(Stream.of(
                        it.whom().words() + ", " + it.how().words().toLowerCase(Locale.UK) + ", " + Words.day(it.on()),
                        it.hidden() ? "The DSL reads what was written." : it.words(),
                        it.by() + "." + (it.extra() ? " Further welfare check." : "") + talked)
                .filter(words -> !words.isEmpty()));
        if (it.worried()) {
            row.add(Status.URGENT.chip("Worried; the DSL was told"));
        }
        if (!it.reached()) {
            row.add(Status.NOT_HERE.chip("Not reached"));
        }
    }
}

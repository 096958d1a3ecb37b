package uk.waymark.school.timetable;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;
import uk.waymark.timetable.Suspension;
import uk.waymark.timetable.Suspensions;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** Who is suspended, at which school day, and whether education is arranged from the sixth. Absent while there is nobody. */
public final class SuspensionsPanel extends Section {
    public SuspensionsPanel(Suspensions suspensions, CurrentPerson person) {
        var all = suspensions.running(person.actor());
        if (all.isEmpty()) {
            return;
        }
        var rows = new Rows();
        all.forEach(it -> rows.row(
                Stream.of(
                                new RouterLink(it.name(), TimetableView.class, TimetableView.of(it.pupil())),
                                new Span(words(it)))
                        .toArray(com.vaadin.flow.component.Component[]::new),
                state(it)));
        add(new H2("Suspended"), rows);
    }

    static String words(Suspension it) {
        return Words.day(it.startsOn()) + " to " + Words.day(it.lastDay())
                + (it.day() == 0 ? ", has not begun" : ", school day " + it.day() + " of it");
    }

    static Span state(Suspension it) {
        if (it.provisionFrom().isPresent()) {
            return Status.DONE.chip(
                    "Education from " + Words.day(it.provisionFrom().get()));
        }
        return it.provisionDue()
                .map(day -> Status.TO_DO.chip("Education due from " + Words.day(day)))
                .orElseGet(() -> Status.NOT_EXPECTED.chip("Ends before education is due"));
    }
}

package uk.waymark.school;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Actor;
import uk.waymark.access.Right;
import uk.waymark.access.Side;
import uk.waymark.attendance.AbsenceNotices;
import uk.waymark.attendance.ContactAttempts;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.live.Live;
import uk.waymark.obligations.Due;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.school.attendance.FiguresPanel;
import uk.waymark.school.attendance.NoticesToGive;
import uk.waymark.school.attendance.WhereaboutsPanel;
import uk.waymark.school.safeguarding.WaitingConcerns;
import uk.waymark.school.timetable.SuspensionsPanel;
import uk.waymark.timetable.Suspensions;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.MostPressing;
import uk.waymark.web.widgets.Screen;

/** Everybody at a school lands here: who is unaccounted for, which concern waits, and for governors the figures alone. */
@Route(value = "", layout = SchoolFrame.class)
@Needs
@Prototype
public class TodayView extends Screen {
    TodayView(
            Whereabouts whereabouts,
            ContactAttempts contacts,
            AbsenceNotices notices,
            Suspensions suspensions,
            Concerns concerns,
            Due due,
            Live live,
            CurrentPerson person,
            Clock clock) {
        super("Today");
        Actor actor = person.actor();
        if (actor.may(Right.HANDLE_CONCERNS)) {
            add(new WaitingConcerns(concerns, live, person, clock));
        }
        if (actor.may(Right.SEE_WHEREABOUTS)) {
            add(new WhereaboutsPanel(whereabouts, contacts, live, person, clock));
        } else if (actor.may(Right.SEE_FIGURES)) {
            add(new FiguresPanel(whereabouts, live, person, clock));
        } else if (!actor.may(Right.HANDLE_CONCERNS)) {
            add(new Empty("Nothing waits for you today. The pages that your role opens are in the list of pages."));
        }
        if (actor.may(Right.SEE_DUE)) {
            add(new MostPressing(Side.SCHOOL, due.board(actor)));
        }
        if (actor.may(Right.MAKE_CONTACT)) {
            add(new NoticesToGive(notices, live, person, clock));
        }
        if (actor.may(Right.SEE_ATTENDANCE)) {
            add(new SuspensionsPanel(suspensions, person));
        }
    }
}

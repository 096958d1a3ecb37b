package uk.waymark.school.meetings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.meetings.MeetingInvitations;
import uk.waymark.meetings.Meetings;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.pupils.Workers;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;

/** The AP lead or SENCO, before a placement or across several: every meeting about one pupil, and one more planned in a minute. */
@Route(value = "pupils/:id/meetings", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PupilMeetingsView extends PupilScreen {
    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final Workers workers;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    PupilMeetingsView(
            Pupils pupils,
            Meetings meetings,
            MeetingInvitations invitations,
            Workers workers,
            CurrentPerson person,
            Clock clock) {
        super("Meetings about a pupil", pupils, person);
        this.meetings = meetings;
        this.invitations = invitations;
        this.workers = workers;
        this.person = person;
        this.clock = clock;
        explain("Planning meetings, meetings with the parents, and the reviews of every placement.");
        add(content);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        var today = Session.today(clock);
        var keeps = may(Right.PLACE_PUPILS, pupil) || may(Right.PLAN_SUPPORT, pupil);
        var dialogs = new MeetingDialogs(meetings, invitations, workers, person.actor(), () -> show(pupil));
        content.add(head(pupil));
        if (keeps) {
            content.add(new Button("Plan a meeting", event -> dialogs.plan(pupil.id(), Optional.empty(), today)));
        }
        content.add(new MeetingRowsPanel(dialogs, today, keeps).show(meetings.of(person.actor(), pupil.id())));
    }
}

package uk.waymark.feeds;

import jakarta.inject.Singleton;
import java.time.Clock;
import uk.waymark.ids.PersonId;
import uk.waymark.notices.MailSettings;
import uk.waymark.notices.Outbox;

/**
 * Invites people to visits and reviews so that their own calendar programs take it up, moves and cancels it there; in the
 * transaction of the fact, as with every message. A door has to have narrowed who asks.
 */
@Singleton
public class CalendarInvites {
    private final FeedRows rows;
    private final Outbox outbox;
    private final MailSettings mail;
    private final Clock clock;

    CalendarInvites(FeedRows rows, Outbox outbox, MailSettings mail, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.mail = mail;
        this.clock = clock;
    }

    /** To somebody with an account, unless it is shut. */
    public void invite(PersonId person, Appointment appointment) {
        rows.address(person).ifPresent(address -> invite(address, appointment));
    }

    /** A first invitation, or with a higher sequence a change of the same. */
    public void invite(String address, Appointment appointment) {
        outbox.mailCalendar(
                address,
                "Invitation: " + appointment.summary(),
                "You are invited: " + appointment.summary() + ".\n\nWhere: " + appointment.location()
                        + "\n\nYour calendar shows the time. For the child's sake nothing more is said in an e-mail.\n",
                CalendarText.invitation(appointment, mail.from(), address, clock.instant()));
    }

    public void cancel(PersonId person, Appointment appointment) {
        rows.address(person).ifPresent(address -> cancel(address, appointment));
    }

    /** Takes it out of the calendar again; the sequence has to be higher than that of the last invitation. */
    public void cancel(String address, Appointment appointment) {
        outbox.mailCalendar(
                address,
                "Cancelled: " + appointment.summary(),
                "This does not take place: " + appointment.summary() + ".\n",
                CalendarText.cancellation(appointment, mail.from(), address, clock.instant()));
    }
}

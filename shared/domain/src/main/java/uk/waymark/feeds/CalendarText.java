package uk.waymark.feeds;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import uk.waymark.obligations.DueEvent;

/** Writes iCalendar objects, RFC 5545; the library sees to line ends, folding and escapes. */
final class CalendarText {
    private static final String PRODUCT = "-//Waymark//Due//EN";
    private static final Duration AN_HOUR = Duration.builder().hours(1).build();

    private CalendarText() {}

    static String feed(List<DueEvent> events) {
        var calendar = calendar(Method.publish());
        calendar.setName("Waymark: due");
        calendar.setRefreshInterval(AN_HOUR);
        events.forEach(event -> calendar.addEvent(event(event)));
        return Biweekly.write(calendar).go();
    }

    static String invitation(Appointment appointment, String from, String to, Instant now) {
        var event = event(appointment, from, to, now);
        event.setStatus(Status.confirmed());
        return of(Method.request(), event);
    }

    /** For a reader who takes it into their own calendar; nobody is asked to answer. */
    static String publication(Appointment appointment, Instant now) {
        var event = new VEvent();
        event.setUid(appointment.uid());
        event.setSequence(appointment.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(appointment.summary());
        event.setDateStart(Date.from(appointment.start()));
        event.setDateEnd(Date.from(appointment.end()));
        event.setLocation(appointment.location());
        return of(Method.publish(), event);
    }

    static String cancellation(Appointment appointment, String from, String to, Instant now) {
        var event = event(appointment, from, to, now);
        event.setStatus(Status.cancelled());
        return of(Method.cancel(), event);
    }

    private static String of(Method method, VEvent event) {
        var calendar = calendar(method);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static ICalendar calendar(Method method) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        return calendar;
    }

    private static VEvent event(DueEvent due) {
        var event = new VEvent();
        event.setUid(due.id().value() + "@waymark");
        event.setSequence(due.sequence());
        event.setDateTimeStamp(Date.from(due.changedAt()));
        event.setSummary(due.summary());
        event.setDescription(due.why());
        event.setStatus(due.withdrawn() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(true);
        if (due.dueAt().isPresent()) {
            event.setDateStart(Date.from(due.dueAt().get()));
        } else {
            event.setDateStart(new DateStart(day(due.dueOn())));
            event.setDateEnd(new DateEnd(day(due.dueOn().plusDays(1))));
        }
        return event;
    }

    /** A day and no time, so that no time zone can move it. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    private static VEvent event(Appointment appointment, String from, String to, Instant now) {
        var event = new VEvent();
        event.setUid(appointment.uid());
        event.setSequence(appointment.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(appointment.summary());
        event.setDateStart(Date.from(appointment.start()));
        event.setDateEnd(Date.from(appointment.end()));
        event.setLocation(appointment.location());
        event.setOrganizer(new Organizer("Waymark", from));
        event.addAttendee(to);
        return event;
    }
}

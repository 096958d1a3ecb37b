package uk.waymark.timetable;

import java.time.DayOfWeek;
import uk.waymark.calendar.Half;

/** A morning or afternoon of the week. */
public record WeekSession(DayOfWeek day, Half half) {}

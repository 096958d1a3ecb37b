package uk.waymark.calendar;

import uk.waymark.ids.SchoolId;

/** A school's calendar was changed; published inside the transaction that changed it. */
public record CalendarChanged(SchoolId school) {}

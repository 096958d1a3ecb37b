package uk.waymark.timetable;

import java.time.Instant;

/** A change of a single day, with who decided it when. */
public record DayDecision(DayChange change, Instant decidedAt, String by) {}

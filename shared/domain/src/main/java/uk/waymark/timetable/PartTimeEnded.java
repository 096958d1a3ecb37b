package uk.waymark.timetable;

import java.util.UUID;

/** A part-time timetable was ended before its last day: published inside the transaction. */
public record PartTimeEnded(UUID id) {}

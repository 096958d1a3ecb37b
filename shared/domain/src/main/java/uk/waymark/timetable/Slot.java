package uk.waymark.timetable;

import java.time.LocalTime;

/** What a timetable says of one session: the times, and in which state it stands in the register. */
record Slot(LocalTime arrives, LocalTime leaves, State state) {}

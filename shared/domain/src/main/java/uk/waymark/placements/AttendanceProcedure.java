package uk.waymark.placements;

import java.time.Instant;
import java.time.LocalDate;

/** What school and provider have agreed in writing about attendance in a placement. */
public record AttendanceProcedure(String words, LocalDate agreedOn, Instant recordedAt, String by) {}

package uk.waymark.curriculum;

import java.time.LocalDate;

/**
 * How far a pupil was in one area on a day.
 *
 * @param level in words that both sides know, such as "Entry level 2" or "reading age 8 years"
 */
public record Attained(Area area, LocalDate on, String level, Progress progress, String words, String by) {}

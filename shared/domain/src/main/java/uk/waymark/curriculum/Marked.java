package uk.waymark.curriculum;

import java.time.LocalDate;
import uk.waymark.access.Side;

/**
 * How a pupil was in one tracked outcome on a day.
 *
 * @param points from 1, which is where nobody wants to stay, to 5
 * @param side whether the school or the provider saw it
 */
public record Marked(Outcome outcome, LocalDate on, int points, String words, Side side, String by) {}

package uk.waymark.feeds;

import java.time.Instant;

/**
 * A time and a place to which somebody is invited.
 *
 * @param uid the same for every version of it
 * @param sequence higher with every change
 * @param summary what it is, without the name of any child
 */
public record Appointment(String uid, int sequence, String summary, Instant start, Instant end, String location) {}

package uk.waymark.attendance;

import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;

/** One session of one placement: one line of the register. */
public record SessionKey(PlacementId placement, Session session) {}

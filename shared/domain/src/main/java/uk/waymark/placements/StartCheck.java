package uk.waymark.placements;

import uk.waymark.settings.Values;

/**
 * One part's own rule about when a placement may begin: each is a bean of the capability that keeps the part, and the start list asks
 * all of them.
 */
public interface StartCheck {
    StartPart part();

    /** How the part stands for the placement, by the school's settings on its first day. A fixed number of queries. */
    StartItem check(PlacementFile placement, Values settings);
}

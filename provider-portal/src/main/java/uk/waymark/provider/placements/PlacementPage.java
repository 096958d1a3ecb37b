package uk.waymark.provider.placements;

/**
 * A page that belongs to a placement. Each is a bean of the capability whose page it is, and the pupil's own page leads to all that the
 * reader's role opens.
 *
 * @param order where it stands in the list, in tens: what a tutor needs most comes first
 * @param words what somebody finds there, in one line
 */
public record PlacementPage(int order, String title, String words, Class<? extends PlacementScreen> view) {}

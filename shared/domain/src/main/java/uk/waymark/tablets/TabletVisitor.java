package uk.waymark.tablets;

import uk.waymark.access.Actor;

/** Who sends a request from a tablet, or why nobody does. */
public sealed interface TabletVisitor {
    /** Somebody who joined on it, with no more rights than a register needs. */
    record Known(EnrolledTablet tablet, Actor actor) implements TabletVisitor {}

    /** A manager has shut the tablet out: it must forget everything. */
    record Revoked() implements TabletVisitor {}

    /** The tablet is let in, the person is not, or is no longer. */
    record Ended() implements TabletVisitor {}

    /** No tablet that anybody let in. */
    record NotEnrolled() implements TabletVisitor {}
}

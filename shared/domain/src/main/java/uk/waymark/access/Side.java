package uk.waymark.access;

/** Which portal a role belongs to. A family has pages of its own; an outside professional has nothing yet and is refused all. */
public enum Side {
    SCHOOL,
    PROVIDER,
    FAMILY,
    OUTSIDE,
    /** Those who set Waymark up; they use the school's portal and see no pupil there. */
    WAYMARK
}

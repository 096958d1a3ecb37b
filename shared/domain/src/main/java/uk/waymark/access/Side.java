package uk.waymark.access;

/** Which portal a role belongs to. A family and an outside professional have no portal of their own yet and are refused both. */
public enum Side {
    SCHOOL,
    PROVIDER,
    FAMILY,
    OUTSIDE,
    /** Those who set Waymark up; they use the school's portal and see no pupil there. */
    WAYMARK
}

package uk.waymark.families;

/** What a school lets a family see. */
public enum ReleaseKind {
    REPORT,
    PLAN,
    NOTE,
    AGREEMENT,
    NOTICE,
    REVIEW,
    RETURN_PLAN,
    ARRANGEMENT,
    DECISION,
    OTHER
}

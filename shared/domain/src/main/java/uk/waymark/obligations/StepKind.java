package uk.waymark.obligations;

/** What can happen to an obligation after it was raised. */
enum StepKind {
    MOVED,
    RAISED_AGAIN,
    POSTPONED,
    DELEGATED,
    MET,
    WITHDRAWN
}

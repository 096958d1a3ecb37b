package uk.waymark.access;

/** How far a role reaches. */
public enum ScopeKind {
    SCHOOL,
    TRUST,
    PROVIDER,
    SITE,
    CHILD,
    AUTHORITY,
    EVERYTHING
}

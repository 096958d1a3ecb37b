package uk.waymark.placements;

/** How a placement is arranged in law; what a session there means for the school's register follows from it. */
public enum PlacementKind {
    SCHOOL_ARRANGED("Arranged by the school"),
    DUAL_REGISTERED("Another school or a PRU, dual registered"),
    AUTHORITY_ARRANGED("Arranged by the local authority"),
    WORK_PLACEMENT("Work placement"),
    ONLINE("Online"),
    ON_SITE("On the school's own premises");

    private final String words;

    PlacementKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Who decides about it. */
    public PlacementOwner owner() {
        return this == AUTHORITY_ARRANGED ? PlacementOwner.AUTHORITY : PlacementOwner.SCHOOL;
    }
}

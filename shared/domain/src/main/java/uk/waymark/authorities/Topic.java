package uk.waymark.authorities;

/** What an authority is told about. Catalogue rows NOT-01, NOT-02, NOT-08. */
public enum Topic {
    PLACEMENT("A placement has been commissioned"),
    PART_TIME("An adjusted or part-time timetable"),
    FLEXI("An agreement about flexi-schooling"),
    DIRECTION("A notice of off-site direction"),
    ENDED("A placement has ended"),
    EHC_REVIEW("A review of provision for a pupil with an EHC plan");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody has to hear of it in full, so that an e-mail without a name does not do. Catalogue row NOT-02. */
    boolean inFull() {
        return this == DIRECTION;
    }

    /** Whether the law asks for it wherever the pupil has an EHC plan, whatever a school's settings are. */
    boolean byLawWithPlan() {
        return this == DIRECTION || this == EHC_REVIEW;
    }
}

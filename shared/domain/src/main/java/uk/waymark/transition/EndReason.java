package uk.waymark.transition;

/** Why a placement ends: one list for every way in which it may. Catalogue row CX-46. */
public enum EndReason {
    OBJECTIVES_REACHED("What was agreed on has been reached"),
    READY("The pupil is ready for the next step"),
    TIME_UP("The agreed time is up"),
    OUTCOMES_NOT_MET("What was agreed on was not reached"),
    AGREED_CHANGE("School and family agree on something else"),
    CONCERN_NOT_RESOLVED("A safeguarding concern was not resolved"),
    PROVIDER_ENDED("The provider cannot go on"),
    PROVIDER_NOT_PROVEN("The provider is no longer approved"),
    MOVED_AWAY("The pupil has moved to another school or area"),
    OTHER("Another reason, in words");

    private final String words;

    EndReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the placement may end at once, without waiting for a meeting. */
    public boolean isEmergency() {
        return this == CONCERN_NOT_RESOLVED || this == PROVIDER_ENDED || this == PROVIDER_NOT_PROVEN;
    }
}

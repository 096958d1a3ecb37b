package uk.waymark.referrals;

/** How far a referral is. */
public enum Stage {
    TO_FINISH("To finish"),
    TO_DECIDE("To decide"),
    AGREED("Agreed"),
    REFUSED("Refused"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether nobody has decided yet, and it was not withdrawn. */
    public boolean isOpen() {
        return this == TO_FINISH || this == TO_DECIDE;
    }
}

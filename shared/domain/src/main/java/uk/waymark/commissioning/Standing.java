package uk.waymark.commissioning;

/** How a school stands to a provider. Catalogue row PRV-24. */
public enum Standing {
    PROSPECTIVE("Prospective"),
    UNDER_AUDIT("Under audit"),
    APPROVED("Approved"),
    APPROVED_WITH_CONDITIONS("Approved with conditions"),
    SUSPENDED("Suspended"),
    REJECTED("Refused"),
    ENDED("Ended");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the school still has to do with the provider, so that what the provider tells its schools reaches it. */
    public boolean isOpen() {
        return this != REJECTED && this != ENDED;
    }

    public boolean isApproved() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}

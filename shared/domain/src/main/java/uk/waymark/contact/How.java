package uk.waymark.contact;

/** In which way somebody was in touch. Catalogue rows PAS-01, PAS-05, PAS-17. */
public enum How {
    TELEPHONE("Telephone", false),
    ONLINE("Online", false),
    AT_PROVIDER("Visit at the provider", true),
    AT_HOME("Visit at home", true),
    AT_SCHOOL("At school", false),
    MESSAGE("Message", false);

    private final String words;
    private final boolean visit;

    How(String words, boolean visit) {
        this.words = words;
        this.visit = visit;
    }

    public String words() {
        return words;
    }

    /** Whether somebody went to see the pupil. */
    public boolean isVisit() {
        return visit;
    }
}

package uk.waymark.contact;

/** To whom the daily call about attendance goes. Catalogue row CX-47. */
public enum CallParty {
    PROVIDER("The provider", true, false),
    FAMILY("The family", false, true),
    BOTH("The provider and the family", true, true);

    private final String words;
    private final boolean provider;
    private final boolean family;

    CallParty(String words, boolean provider, boolean family) {
        this.words = words;
        this.provider = provider;
        this.family = family;
    }

    public String words() {
        return words;
    }

    /** Whether a day's calls are made, with whom somebody spoke that day. */
    public boolean isReached(boolean spokeToProvider, boolean spokeToFamily) {
        return (!provider || spokeToProvider) && (!family || spokeToFamily);
    }
}

package uk.waymark.organisations;

/** What sort of place a provider is. */
public enum ProviderKind {
    FARM("Farm"),
    GARAGE("Garage or workshop"),
    TUTORING("Tutoring centre"),
    PRU("Pupil referral unit"),
    ONLINE("Online"),
    OUTDOOR("Outdoor learning"),
    COLLEGE("College"),
    OTHER("Other");

    private final String words;

    ProviderKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

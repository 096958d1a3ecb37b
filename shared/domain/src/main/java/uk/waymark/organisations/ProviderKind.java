package uk.waymark.organisations;

/** What sort of place a provider is. */
public enum ProviderKind {
    FARM("Farm"),
    GARAGE("Garage or workshop"),
    TUTORING("Tutoring centre"),
    PRU("Pupil referral unit"),
    SCHOOL("Another school"),
    ONLINE("Online"),
    OUTDOOR("Outdoor learning"),
    COLLEGE("College"),
    OTHER("Other");

    private final String words;

    ProviderKind(String words) {
        this.words = words;
    }

    /** Whether it is a school in law: only there can a pupil be registered a second time. Catalogue row DUA-05. */
    public boolean isSchool() {
        return this == PRU || this == SCHOOL;
    }

    public String words() {
        return words;
    }
}

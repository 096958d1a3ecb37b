package uk.waymark.organisations;

/** What sort of place a provider is. Catalogue row PRV-02; whether it is registered is told by its registration. */
public enum ProviderKind {
    FARM("Farm"),
    GARAGE("Garage or workshop"),
    TUTORING("Tutoring centre"),
    PRU("Pupil referral unit"),
    SCHOOL("Another school"),
    ONLINE("Online"),
    OUTDOOR("Outdoor learning"),
    COLLEGE("College"),
    ALTERNATIVE("Alternative provision"),
    INDEPENDENT("Registered independent school"),
    HOSPITAL("Hospital school"),
    THERAPEUTIC("Therapeutic or specialist setting"),
    OUTREACH("Outreach service"),
    ON_SITE("A school's own on-site AP"),
    OTHER("Other");

    private final String words;

    ProviderKind(String words) {
        this.words = words;
    }

    /** Whether it is a school in law: only there can a pupil be registered a second time. Catalogue row DUA-05. */
    public boolean isSchool() {
        return this == PRU || this == SCHOOL || this == INDEPENDENT || this == HOSPITAL;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.assurance.registration;

/** What a provider is in law. */
public enum RegistrationStatus {
    MAINTAINED("Maintained school or academy", true),
    PRU("Pupil referral unit or AP academy", true),
    INDEPENDENT_SCHOOL("Registered independent school", true),
    COLLEGE("Further education college", true),
    HOSPITAL("Hospital school", true),
    UNREGISTERED("Not registered as a school", false),
    SHOULD_BE_REGISTERED("Ought to be registered and is not", false),
    UNKNOWN("Nobody has said", false);

    private final String words;
    private final boolean registered;

    RegistrationStatus(String words, boolean registered) {
        this.words = words;
        this.registered = registered;
    }

    public String words() {
        return words;
    }

    /** Whether it is a school or a college in law, which is inspected as one. */
    public boolean isRegistered() {
        return registered;
    }
}

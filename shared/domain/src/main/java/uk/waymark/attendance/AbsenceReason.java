package uk.waymark.attendance;

/** Why a pupil is not here, as far as the provider was told. */
public enum AbsenceReason {
    ILL("Ill"),
    APPOINTMENT("Medical appointment"),
    TRANSPORT("Transport did not come"),
    AT_SCHOOL("At school today"),
    REFUSED("Did not want to come"),
    OTHER("Another reason");

    private final String words;

    AbsenceReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

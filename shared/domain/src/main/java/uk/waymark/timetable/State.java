package uk.waymark.timetable;

/** Why a session stands in the register, and whether the pupil is expected at the provider in it. */
public enum State {
    EXPECTED("Expected"),
    INDUCTION("Induction day"),
    /** Agreed part-time timetable: the pupil need not come. */
    NOT_REQUIRED("Not required, part-time timetable"),
    SUSPENDED("Suspended"),
    /** Educated at home in this session, by a flexi-schooling agreement: nobody waits for the pupil, and nobody is chased. */
    AT_HOME("At home, flexi-schooling");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody waits for the pupil there. */
    public boolean isExpected() {
        return this == EXPECTED || this == INDUCTION;
    }
}

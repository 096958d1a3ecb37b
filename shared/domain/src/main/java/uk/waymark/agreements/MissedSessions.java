package uk.waymark.agreements;

/** Whether sessions are paid for that the pupil misses. Catalogue rows SLA-37, BUD-07. */
public enum MissedSessions {
    PAID("are paid for"),
    NOT_PAID("are not paid for");

    private final String words;

    MissedSessions(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

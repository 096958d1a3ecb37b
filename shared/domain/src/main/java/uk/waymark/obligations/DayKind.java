package uk.waymark.obligations;

/** What a number of days counts. */
public enum DayKind {
    CALENDAR("days"),
    SCHOOL("school days"),
    WORKING("working days");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

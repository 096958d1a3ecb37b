package uk.waymark.assurance.staff;

/** How a line of the record stands. */
public enum StaffState {
    /** A check is missing or not in order. */
    GAP("Gap"),
    /** The checks are there, and a school does not yet have the written assurance. Catalogue row SCR-06. */
    HELD("Held"),
    COMPLETE("Complete"),
    LEFT("Left");

    private final String words;

    StaffState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

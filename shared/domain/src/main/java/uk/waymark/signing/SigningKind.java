package uk.waymark.signing;

/** What kind of text is signed. */
public enum SigningKind {
    PLACEMENT_AGREEMENT("Agreement about a placement"),
    FLEXI_AGREEMENT("Flexi-schooling agreement"),
    PART_TIME("Part-time timetable"),
    PHOTO_CONSENT("Consent to photographs of work"),
    RETURN_PLAN("Plan for the return"),
    VISIT("Visit");

    private final String words;

    SigningKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

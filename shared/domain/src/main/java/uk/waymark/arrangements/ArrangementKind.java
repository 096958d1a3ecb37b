package uk.waymark.arrangements;

/** How much an arrangement changes. Catalogue row ADJ-01. */
public enum ArrangementKind {
    MINOR(
            "Minor adjustment",
            "Comes a little later, leaves a little earlier, or has targeted support. The pupil stays in full-time education, and nobody"
                    + " has to approve it."),
    PART_TIME(
            "Part-time timetable",
            "Whole mornings or afternoons fall away for a short time. The head decides about every one, and nine conditions hold.");

    private final String words;
    private final String about;

    ArrangementKind(String words, String about) {
        this.words = words;
        this.about = about;
    }

    public String words() {
        return words;
    }

    /** What sets it apart from the other. */
    public String about() {
        return about;
    }
}

package uk.waymark.curriculum;

/** What a pupil can be taught, in the order in which it counts. Catalogue rows CUR-01, CUR-02. */
public enum Subject {
    ENGLISH("English"),
    MATHS("Maths"),
    SCIENCE("Science, with computing"),
    VOCATIONAL("A vocational course"),
    OTHER("Other subjects"),
    PSHE("Personal, social and health education"),
    LIFE_SKILLS("Life skills"),
    WORK("Learning for work"),
    PERSONAL("Personal development");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether every pupil is taught it, here or elsewhere. */
    public boolean isCore() {
        return this == ENGLISH || this == MATHS || this == SCIENCE;
    }

    /** Whether it makes the curriculum broad. */
    public boolean isBreadth() {
        return ordinal() >= PSHE.ordinal();
    }
}

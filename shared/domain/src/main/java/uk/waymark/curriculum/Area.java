package uk.waymark.curriculum;

/** What attainment is looked at first. Catalogue row CUR-08; the policy that prints English twice means number the second time. */
public enum Area {
    COMMUNICATION("Communication"),
    LITERACY("Reading and writing"),
    NUMERACY("Number");

    private final String words;

    Area(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

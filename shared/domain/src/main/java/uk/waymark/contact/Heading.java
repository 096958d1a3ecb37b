package uk.waymark.contact;

/** What is talked about with a provider every week. Catalogue row PAS-02. */
public enum Heading {
    NEWS("News"),
    ATTENDANCE("Attendance"),
    PROGRESS("Progress"),
    CARE("How they are");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.assurance.staff;

/** How deep a safeguarding training goes. Catalogue row SCR-07. */
public enum TrainingLevel {
    ALL_STAFF("For all staff"),
    ADVANCED("Advanced"),
    LEAD("For DSLs and deputies"),
    OTHER("Other training");

    private final String words;

    TrainingLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

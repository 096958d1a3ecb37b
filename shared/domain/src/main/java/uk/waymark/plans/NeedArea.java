package uk.waymark.plans;

/** The sides of a pupil that a plan has to look at, each of them. Catalogue rows ILP-13, ILP-17. */
public enum NeedArea {
    EDUCATIONAL("Learning"),
    SOCIAL("Getting on with others"),
    PERSONAL("Personal"),
    EMOTIONAL("Emotional"),
    MENTAL_HEALTH("Mental health"),
    PHYSICAL("Physical");

    private final String words;

    NeedArea(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

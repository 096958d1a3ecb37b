package uk.waymark.arrangements;

/** In which lawful way the pupil's entitlement to full-time education is met meanwhile. Catalogue row ADJ-02. */
public enum EntitlementRoute {
    AT_SCHOOL("At school"),
    PARTLY_ELSEWHERE("Partly at school and partly elsewhere"),
    OTHERWISE("Otherwise than at school"),
    NOT_MET("Less than full time for this short while");

    private final String words;

    EntitlementRoute(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

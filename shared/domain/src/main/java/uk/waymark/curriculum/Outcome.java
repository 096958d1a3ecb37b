package uk.waymark.curriculum;

/** What is tracked beside learning. Catalogue rows CUR-10, CUR-11. */
public enum Outcome {
    MOTIVATION("Motivation"),
    ENGAGEMENT("Engagement"),
    TURNING_UP("Turning up"),
    SELF_BELIEF("Belief in oneself"),
    SOCIAL("Getting on with others"),
    WELLBEING("Wellbeing"),
    EMPLOYABILITY("Ready for work"),
    LIFE_SKILLS("Life skills"),
    PARTICIPATION("Taking part"),
    RESILIENCE("Getting up again");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

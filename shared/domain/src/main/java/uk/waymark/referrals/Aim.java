package uk.waymark.referrals;

/** What a placement is to achieve above all; its success is judged by it. Catalogue row REF-32. */
public enum Aim {
    AVOID_EXCLUSION("Avoid exclusion or disengagement"),
    TAILORED_TEACHING("Teaching made for this pupil"),
    BETTER_CONDUCT("Better conduct, attendance or attainment"),
    RETURN("Return to mainstream");

    private final String words;

    Aim(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.families;

/** What a contact at home is to the decisions about a pupil. */
public enum Standing {
    RESPONSIBLE("Holds parental responsibility"),
    NOT_RESPONSIBLE("Does not hold parental responsibility"),
    /** An order of a court, or a risk: whatever else they are, they are neither told nor rung, and see nothing. */
    NOT_TOLD("Must not be told anything");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.transition;

/** Whether the aim that the referral set was reached, in the school's judgement. Catalogue row REF-32. */
public enum Success {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No");

    private final String words;

    Success(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

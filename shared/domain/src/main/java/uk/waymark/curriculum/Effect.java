package uk.waymark.curriculum;

/** Whether an adaptation helped. Catalogue row CUR-06. */
public enum Effect {
    HELPED("It helped"),
    PARTLY("It helped in part"),
    NOT_YET("It has not helped yet");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

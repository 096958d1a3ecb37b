package uk.waymark.contact;

/** With whom somebody spoke. */
public enum Whom {
    PUPIL("The pupil"),
    PROVIDER("The provider"),
    BOTH("Pupil and provider"),
    FAMILY("The family");

    private final String words;

    Whom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

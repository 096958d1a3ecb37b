package uk.waymark.information;

/** Why sharing is lawful, in the words of whoever shares. Catalogue row ROL-29. */
public enum Ground {
    EDUCATION("The provider needs it to teach the pupil"),
    SAFETY("Somebody could come to harm without it"),
    PLAN("The education, health and care plan asks for it"),
    DUTY("A law or the authority asks for it"),
    CONSENT("The parents have agreed to it");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

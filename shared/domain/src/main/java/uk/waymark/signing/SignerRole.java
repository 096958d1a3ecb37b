package uk.waymark.signing;

/** As whom somebody signs. Catalogue row SLA-47. */
public enum SignerRole {
    PARENT("Parent or carer"),
    PUPIL("Pupil"),
    SCHOOL("School"),
    PROVIDER("Provider"),
    OTHER("Other professional");

    private final String words;

    SignerRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.curriculum;

/** With whom a provider works. Catalogue row CUR-12. */
public enum Agency {
    SOCIAL_CARE("Social care"),
    THERAPISTS("Therapists"),
    EDUCATIONAL_PSYCHOLOGY("Educational psychology"),
    CAMHS("Mental health services for young people"),
    YOUTH_OFFENDING("Youth offending services"),
    DRUG_SERVICES("Drug and alcohol services");

    private final String words;

    Agency(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.referrals;

/** In what way a placement is arranged in law. Catalogue row REF-02. */
public enum LegalBasis {
    LA_ARRANGED("Arranged by the local authority"),
    DURING_SUSPENSION("Arranged by the school during a suspension"),
    DIRECTION("Off-site direction"),
    MANAGED_MOVE("Managed move"),
    PERSONALISED("Personalised package"),
    MEDICAL("Medical"),
    EHC_NAMED("Named by the authority in the EHC plan");

    private final String words;

    LegalBasis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

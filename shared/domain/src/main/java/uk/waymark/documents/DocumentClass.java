package uk.waymark.documents;

/** What a document is. */
public enum DocumentClass {
    INSURANCE_CERTIFICATE("Insurance certificate"),
    POLICY("Policy"),
    AUDIT_EVIDENCE("Audit evidence"),
    INSPECTION_REPORT("Inspection report"),
    ASSURANCE_LETTER("Assurance letter"),
    AGREEMENT("Agreement"),
    CERTIFICATE("Certificate"),
    SITE_CHECK("Site check"),
    OTHER("Other document");

    private final String words;

    DocumentClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

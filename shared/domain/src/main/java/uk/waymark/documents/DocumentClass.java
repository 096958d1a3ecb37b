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
    PUPIL_INFORMATION("Information about a pupil"),
    PUPIL_AGREEMENT("Agreement about a placement"),
    SIGNED_PAPER("Signed paper"),
    PUPIL_NOTICE("Notice or letter about a pupil"),
    PUPIL_PHOTOGRAPH("Photograph of a pupil's work"),
    PUPIL_REPORT("Progress report"),
    INVOICE("Invoice"),
    NEWSLETTER("Newsletter"),
    OTHER("Other document");

    private final String words;

    DocumentClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.assurance.gate;

/** What has to be in order before a placement starts. Catalogue rows PRV-25 and DL-62. */
public enum Part {
    REGISTRATION("Registration", false),
    CHOICE("Which providers may be used", true),
    AUDIT("Audit and approval", true),
    LETTER("Safeguarding assurance letter", true),
    INSURANCE("Insurance", true),
    AGREEMENT("Agreement", true);

    private final String words;
    private final boolean exceptable;

    Part(String words, boolean exceptable) {
        this.words = words;
        this.exceptable = exceptable;
    }

    public String words() {
        return words;
    }

    /** Whether an exception may be signed; what the law wants cannot be excepted. */
    public boolean isExceptable() {
        return exceptable;
    }
}

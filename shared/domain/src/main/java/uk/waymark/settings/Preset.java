package uk.waymark.settings;

/**
 * A bundle of values that a school or a trust may choose as a whole, each after one kind of policy; what a preset leaves open stays
 * with the standard. Their values are the columns of {@code presets.csv}. Part D.2 of the catalogue.
 */
public enum Preset {
    NONE("None, only the standard", "Each setting is at the standard until it is decided."),
    INDEPENDENT_SPECIAL(
            "Independent special school",
            "Whole audit form, assurance letter with termly filtering assurance, termly visits and report to governors."),
    MULTI_ACADEMY_TRUST(
            "Multi-academy trust",
            "Only providers on the authority's list, the trust grants exceptions; checklists, agreement form, half-termly visits."),
    MAINSTREAM(
            "Mainstream school",
            "The authority vouches for providers and the school makes sure; reviews every six to eight weeks."),
    TRUST_PRIMARY(
            "Primary school in a trust",
            "Registered providers preferred, online only as a last resort, yearly check and on every change."),
    INDEPENDENT_SEN_GROUP(
            "Independent SEN group",
            "Often on the school's own site; registered wherever accredited education is delivered.");

    private final String words;
    private final String about;

    Preset(String words, String about) {
        this.words = words;
        this.about = about;
    }

    public String words() {
        return words;
    }

    /** What it is like, in a sentence for whoever chooses. */
    public String about() {
        return about;
    }
}

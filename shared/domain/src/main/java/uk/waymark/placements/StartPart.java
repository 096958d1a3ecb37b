package uk.waymark.placements;

/** What a placement may need before it begins; which of them a school needs is in its settings. */
public enum StartPart {
    DECISION("The head's decision"),
    PARENT("The parents' agreement"),
    AUTHORITY("The authority's word"),
    ASSESSMENT("The school's own assessment of needs"),
    RISK("The pupil's risk assessment"),
    OBJECTIVES("Objectives with baselines"),
    AGREEMENT("The signed agreement"),
    NOTICE("The notice of direction"),
    INFORMATION("Information for the provider"),
    RETURN("The plan for the pupil's return");

    private final String words;

    StartPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

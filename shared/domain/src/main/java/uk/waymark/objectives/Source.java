package uk.waymark.objectives;

/** Which live document an objective is drawn from. Catalogue rows ILP-07, SLA-22. */
public enum Source {
    OWN("Agreed for this placement"),
    EHC_PLAN("EHC plan"),
    PEP("Personal education plan"),
    LEARNING_PLAN("Individual learning plan"),
    BEHAVIOUR_PLAN("Behaviour support plan"),
    HEALTH_PLAN("Health care plan");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

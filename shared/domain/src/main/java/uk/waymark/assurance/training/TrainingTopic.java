package uk.waymark.assurance.training;

/** What a training for work with alternative provision is about. Catalogue rows TRG-01 and TRG-02. */
public enum TrainingTopic {
    COMPLEX_NEEDS("Complex SEND and SEMH"),
    CURRICULUM("Adapting the curriculum"),
    COMMUNICATION("Communication"),
    BEHAVIOUR("Behaviour"),
    SAFEGUARDING("Safeguarding in alternative provision"),
    LEADING("Leading alternative provision"),
    OTHER("Another topic");

    private final String words;

    TrainingTopic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the policy names it, so that a year without it is worth a word. */
    boolean isNamed() {
        return this != LEADING && this != OTHER;
    }
}

package uk.waymark.agreements;

/** The parts of an agreement, in the order in which people read them. */
public enum AgreementSection {
    PUPIL("The pupil"),
    HOME("At home"),
    PROVISION("The provision"),
    WEEK("Days and times"),
    PROFESSIONALS("Others whose work the pupil is"),
    AIMS("Objectives and plans"),
    NEEDS("What the pupil needs"),
    SAFETY("Safeguarding and attendance"),
    LEARNING("Learning and care"),
    PRACTICAL("Getting there, and lunch"),
    KEEPING("Reports and reviews"),
    MONEY("What it costs"),
    TERMS("Terms between school and provider");

    private final String words;

    AgreementSection(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

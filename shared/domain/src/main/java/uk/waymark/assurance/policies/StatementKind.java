package uk.waymark.assurance.policies;

/** What a provider confirms to its schools beside its letter. Catalogue rows PRV-28, PRV-29, PRV-33 and PRV-34. */
public enum StatementKind {
    DFE_RULES(
            "Independent provision",
            "We keep to the Department for Education's current rules on what counts as an independent provision.",
            "Say how: for instance how many pupils come for how many hours."),
    LOCAL_PARTNERSHIP(
            "Local safeguarding partnership",
            "We know and follow the procedures of our local safeguarding children partnership.",
            "Name the partnership and say where your staff find its procedures."),
    QUALITY_VISITS(
            "Quality visits",
            "Our schools may carry out regular quality visits.",
            "Say how access works: whom to ring, which entrance, what to bring."),
    CONSTRAINTS(
            "Constraints on our provision",
            "These are the constraints under which we work when we take a child.",
            "For instance the mix of the group, staffing, or how far from a town you are, and what it means for learning.");

    private final String title;
    private final String words;
    private final String help;

    StatementKind(String title, String words, String help) {
        this.title = title;
        this.words = words;
        this.help = help;
    }

    public String title() {
        return title;
    }

    /** What is confirmed. */
    public String words() {
        return words;
    }

    /** What to write beside it. */
    public String help() {
        return help;
    }
}

package uk.waymark.assurance.staff;

/** Whether somebody is the provider's designated safeguarding lead or a deputy. Catalogue row SCR-08. */
public enum SafeguardingDuty {
    NONE("No safeguarding duty"),
    DSL("Designated safeguarding lead (DSL)"),
    DEPUTY("Deputy DSL");

    private final String words;

    SafeguardingDuty(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

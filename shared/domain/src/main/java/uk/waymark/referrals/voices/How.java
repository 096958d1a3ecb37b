package uk.waymark.referrals.voices;

/** How something was said or told. */
public enum How {
    MEETING("In a meeting"),
    TELEPHONE("By telephone"),
    EMAIL("By e-mail"),
    LETTER("By letter"),
    IN_PERSON("In person"),
    SIGNED("Signed"),
    SYSTEM("In Waymark");

    private final String words;

    How(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.pupils;

/** What somebody outside school is to a pupil. */
public enum Duty {
    HOME("Home"),
    SOCIAL_WORKER("Social worker"),
    WELFARE_OFFICER("Pupil welfare officer"),
    YOUTH_JUSTICE("Youth-justice worker");

    private final String words;

    Duty(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.pupils;

/** What somebody outside school is to a pupil. */
public enum Duty {
    HOME("Home"),
    SOCIAL_WORKER("Social worker"),
    WELFARE_OFFICER("Pupil welfare officer"),
    YOUTH_JUSTICE("Youth-justice worker"),
    VIRTUAL_SCHOOL("Virtual school"),
    LA_CASE_OFFICER("Authority's case officer"),
    LAC_ADVISER("Adviser for looked-after children"),
    GP("GP"),
    HEALTH("Health professional"),
    EARLY_HELP("Early-help worker"),
    OTHER_PROFESSIONAL("Other professional");

    private final String words;

    Duty(String words) {
        this.words = words;
    }

    /** Whether it is somebody whose work the pupil is, rather than family. */
    public boolean isProfessional() {
        return this != HOME;
    }

    public String words() {
        return words;
    }
}

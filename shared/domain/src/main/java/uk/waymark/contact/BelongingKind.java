package uk.waymark.contact;

/** What keeps a placed pupil a part of the school. Catalogue rows PAS-04, PAS-06 to PAS-11, PAS-16. */
public enum BelongingKind {
    AIM("What belonging means for this pupil", "One aim, which every review looks at.", false),
    EVENT("Events and invitations", "Assemblies, sports day, trips, parents' evening: who is invited to what.", true),
    FRIENDS("Friends at school", "With whom the pupil stays in touch, where, and how often.", true),
    REWARDS("Rewards", "How points and praise from the provider count at school.", false),
    NEWS("News for the family", "Newsletters and letters: how they reach the family, and who sees to it.", false),
    SERVICES("Services at school", "Counselling, one-to-one careers advice and the like: when, with whom.", false),
    STUDY("Revision and study", "What material the pupil gets, from whom, and how it comes there.", false);

    private final String words;
    private final String help;
    private final boolean meeting;

    BelongingKind(String words, String help, boolean meeting) {
        this.words = words;
        this.help = help;
        this.meeting = meeting;
    }

    public String words() {
        return words;
    }

    /** What belongs here, for whoever plans it. */
    public String help() {
        return help;
    }

    /** Whether the pupil meets others there, so that the risk is judged first, case by case. Catalogue row PAS-12. */
    public boolean isMeeting() {
        return meeting;
    }
}

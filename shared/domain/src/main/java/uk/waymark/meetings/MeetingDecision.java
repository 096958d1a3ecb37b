package uk.waymark.meetings;

/** What a meeting decides about what it reviews, and what somebody may think beforehand. Catalogue row OSD-19. */
public enum MeetingDecision {
    CONTINUE("It goes on"),
    VARY("It goes on with changes"),
    END("It ends"),
    OTHER("Something else");

    private final String words;

    MeetingDecision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package uk.waymark.directions;

/** How far a direction has come. */
public enum DirectionState {
    DRAFT("Waits for the head"),
    WITH_GOVERNORS("Waits for the governing body"),
    REFUSED("Not approved"),
    APPROVED("Approved, not served yet"),
    SERVED("Served"),
    ENDED("Ended"),
    WITHDRAWN("Given up");

    private final String words;

    DirectionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

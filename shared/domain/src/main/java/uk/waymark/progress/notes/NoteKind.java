package uk.waymark.progress.notes;

/** What a note is about. */
public enum NoteKind {
    PRAISE("Praise"),
    WORK("Work"),
    BEHAVIOUR("Behaviour"),
    OTHER("Something else");

    private final String words;

    NoteKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

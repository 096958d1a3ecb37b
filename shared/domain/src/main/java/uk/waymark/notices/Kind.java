package uk.waymark.notices;

/** What a notice is about. The words are for the screen and name nobody. */
public enum Kind {
    CONCERN_SENT("A concern was raised about one of your pupils"),
    CONCERN_WITHOUT_DSL("A concern was raised, and your school has no DSL on Waymark. Give somebody the role now"),
    CONCERN_READ("The school has read a concern that you raised"),
    REGISTER_OVERDUE("A register is overdue: nobody has said where pupils are"),
    SIXTH_DAY("A suspension will reach its sixth school day and no education is arranged"),
    ABSENCE_TO_TELL("An absence has to be told to somebody outside school, and there is no address to send it to"),
    NO_ANSWER("Nobody at home has answered about an absence"),
    BELOW_TARGET("A pupil's attendance has fallen below the target"),
    SITE_CLOSED("A provider has told you that a site is shut"),
    DAILY_SUMMARY("Today's attendance at your providers is ready to read"),
    /** Only sent, not listed in the application: an invitation. */
    LETTER("");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

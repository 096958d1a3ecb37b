package uk.waymark.obligations;

/** How much is due, in figures: what the day's e-mail says. */
public record DueFigures(long late, long today, long week) {
    public boolean isNothing() {
        return late + today + week == 0;
    }

    /** Such as "3 late, 2 due today, 4 more this week". */
    public String words() {
        return late + " late, " + today + " due today, " + week + " more this week";
    }
}

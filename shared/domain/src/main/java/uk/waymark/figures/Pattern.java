package uk.waymark.figures;

/**
 * Something that an experienced officer would notice, with the figures that show it.
 *
 * @param evidence one sentence with the figures
 */
public record Pattern(Kind kind, String evidence) {
    /** What there is to notice, and from how much on it is said. */
    public enum Kind {
        WEEKDAY(
                "One weekday is missed far more often",
                "Said from 5 such days and 5 others on, 3 of them missed, and 30 points more than on the other days."),
        AFTERNOONS(
                "Afternoons are missed more than mornings",
                "Said from 10 mornings and 10 afternoons on, 4 afternoons missed, and 20 points more than of the mornings."),
        LATER(
                "Arriving later each week",
                "Said from 4 weeks on with 3 arrivals each, of the last 6, when the later half is 5 minutes a session later."),
        AFTER_LATE_MORNING(
                "Afternoons are missed after a late morning",
                "Said from 5 late mornings and 5 others on, 3 afternoons missed after them, and 20 points more than after other mornings."),
        DAY_AFTER(
                "One day missed becomes two",
                "Said from 5 days after a missed one and 5 others on, half of them missed, and 30 points more than of the other days."),
        /** Only for those who handle concerns. */
        AFTER_CONCERN(
                "Absent after a concern",
                "Said from 3 days within two school days of a concern and 5 others on, and 30 points more than of the other days.");

        private final String words;
        private final String rule;

        Kind(String words, String rule) {
            this.words = words;
            this.rule = rule;
        }

        public String words() {
            return words;
        }

        /** From how much on it is said. */
        public String rule() {
            return rule;
        }
    }
}

package uk.waymark.risk;

/**
 * One thing that may happen.
 *
 * @param who who is at risk by it
 * @param lessens what is done so that it does not happen, or does less harm
 * @param doneBy who does that
 */
public record Hazard(String what, String who, Likelihood likelihood, Severity severity, String lessens, String doneBy) {
    public Hazard {
        what = what.strip();
        who = who.strip();
        lessens = lessens.strip();
        doneBy = doneBy.strip();
    }

    /** How likely it is with everything that is done against it. */
    public enum Likelihood {
        UNLIKELY("Unlikely"),
        POSSIBLE("May happen"),
        LIKELY("Likely");

        private final String words;

        Likelihood(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How much harm it would do. */
    public enum Severity {
        MINOR("Minor harm"),
        SERIOUS("Serious harm"),
        GRAVE("Grave harm");

        private final String words;

        Severity(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Both together, for the order and colour on a page. */
    public enum Level {
        LOW("Low"),
        MEDIUM("Medium"),
        HIGH("High");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Level level() {
        var weight = likelihood.ordinal() + severity.ordinal();
        return weight >= 3 ? Level.HIGH : weight == 2 ? Level.MEDIUM : Level.LOW;
    }
}

package uk.waymark.progress;

import java.util.OptionalInt;

/** How often a provider reports. Catalogue rows PRG-02 and DL-38. */
public enum ReportInterval {
    TWO_WEEKS("Every two weeks", 2),
    FOUR_WEEKS("Every four weeks", 4),
    SIX_WEEKS("Every six weeks", 6),
    HALF_TERM("Every half-term", 0),
    TERM("Every term", 0);

    private final String words;
    private final int weeks;

    ReportInterval(String words, int weeks) {
        this.words = words;
        this.weeks = weeks;
    }

    public String words() {
        return words;
    }

    /** Where it counts in weeks and does not go by the school's calendar. */
    OptionalInt weeks() {
        return weeks == 0 ? OptionalInt.empty() : OptionalInt.of(weeks);
    }
}

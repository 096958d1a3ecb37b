package uk.waymark.agreements;

import java.util.Optional;

/** How often a provider reports on progress. Catalogue row SLA-19. */
public enum ReportInterval {
    WEEKLY("Every week", 1),
    FORTNIGHTLY("Every two weeks", 2),
    MONTHLY("Every four weeks", 4),
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

    /** Empty where the school's own half-terms or terms count. */
    public Optional<Integer> weeks() {
        return weeks == 0 ? Optional.empty() : Optional.of(weeks);
    }
}

package uk.waymark.families.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.NewsId;

/**
 * News as the school that published it sees it.
 *
 * @param told how many pupils' families were written to, once they were
 * @param withdrawn that it was taken back
 */
public record News(
        NewsId id,
        String schoolName,
        NewNews says,
        Instant publishedAt,
        String publishedBy,
        Optional<Integer> told,
        Optional<Withdrawn> withdrawn) {
    /** That it was taken back, and why. */
    public record Withdrawn(Instant at, String by, String reason) {}

    /** What becomes of it. */
    public enum State {
        AHEAD("To come"),
        SHOWN("Families read it"),
        OVER("Over"),
        WITHDRAWN("Taken back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public State state(LocalDate today) {
        if (withdrawn.isPresent()) {
            return State.WITHDRAWN;
        }
        if (today.isBefore(says.from())) {
            return State.AHEAD;
        }
        return today.isAfter(says.to()) ? State.OVER : State.SHOWN;
    }
}

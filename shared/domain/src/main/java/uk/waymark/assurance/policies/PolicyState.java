package uk.waymark.assurance.policies;

import java.time.LocalDate;
import java.util.Optional;

/** How one policy of a provider stands on a day. Catalogue row POL-22. */
public enum PolicyState {
    HELD("Held"),
    PAST_REVIEW("Past its review"),
    NOT_HELD("The provider says that it has none"),
    MISSING("Nothing is on record");

    private final String words;

    PolicyState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static PolicyState of(Optional<Version> newest, LocalDate today) {
        if (newest.isEmpty()) {
            return MISSING;
        }
        if (!newest.get().held()) {
            return NOT_HELD;
        }
        return newest.get().reviewOn().filter(review -> review.isBefore(today)).isPresent() ? PAST_REVIEW : HELD;
    }
}

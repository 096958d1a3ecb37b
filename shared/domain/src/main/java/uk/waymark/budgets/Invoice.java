package uk.waymark.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PlacementId;
import uk.waymark.money.Pounds;

/** An invoice as it stands. @param steps what was said about it, the oldest first */
public record Invoice(
        UUID id,
        PlacementId placement,
        String number,
        LocalDate from,
        LocalDate to,
        int sessions,
        Pounds amount,
        Optional<DocumentId> document,
        String filedAs,
        Instant filedAt,
        String filedBy,
        List<Step> steps) {
    public Invoice {
        steps = List.copyOf(steps);
    }

    /** What can be said about an invoice. */
    public enum StepKind {
        QUERIED("Queried"),
        REPLIED("Answered by the provider"),
        ACCEPTED("Accepted"),
        REFUSED("Refused");

        private final String words;

        StepKind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isLast() {
            return this == ACCEPTED || this == REFUSED;
        }
    }

    /** What somebody said about it. */
    public record Step(StepKind kind, String words, Instant at, String by) {}

    /** Accepted or refused, and by whom. */
    public Optional<Step> decision() {
        return steps.stream().filter(it -> it.kind().isLast()).findFirst();
    }

    public boolean isAccepted() {
        return decision().filter(it -> it.kind() == StepKind.ACCEPTED).isPresent();
    }

    /** In a word or two. */
    public String state() {
        return steps.isEmpty()
                ? "To be checked"
                : decision().orElse(steps.getLast()).kind().words();
    }
}

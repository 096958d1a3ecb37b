package uk.waymark.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.money.Pounds;

/**
 * What a placement costs from a day on. Catalogue row BUD-03.
 *
 * @param number which version, from 1
 * @param terms the sums, and what they are for
 */
public record Cost(int number, Terms terms, LocalDate from, String reason, Instant recordedAt, String by) {
    /** What a sum is for. */
    public enum Basis {
        SESSION("a session"),
        DAY("a day"),
        WEEK("a week"),
        WHOLE("the whole placement");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The sums of a version, each for the same basis.
     *
     * @param absentPaid whether sessions are paid for that the pupil missed
     */
    public record Terms(Basis basis, Pounds teaching, Pounds transport, Pounds meals, boolean absentPaid) {
        public Pounds together() {
            return new Pounds(teaching.pence() + transport.pence() + meals.pence());
        }

        public String words() {
            return together().words() + " for " + basis.words()
                    + (transport.pence() > 0 ? ", " + transport.words() + " of it transport" : "")
                    + (meals.pence() > 0 ? ", " + meals.words() + " of it meals" : "")
                    + (absentPaid ? ". Missed sessions are paid." : ". Missed sessions are not paid.");
        }
    }

    /** Reads the version that holds on a day: the one with the highest number that has begun. */
    static Optional<Cost> on(List<Cost> versions, LocalDate day) {
        return versions.stream().filter(it -> !it.from().isAfter(day)).max(Comparator.comparingInt(Cost::number));
    }
}

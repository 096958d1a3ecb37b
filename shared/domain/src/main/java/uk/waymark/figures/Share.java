package uk.waymark.figures;

import java.util.Collection;
import java.util.function.Predicate;

/** So many missed of so many. */
record Share(int missed, int of) {
    static <T> Share of(Collection<T> all, Predicate<T> missed) {
        return new Share((int) all.stream().filter(missed).count(), all.size());
    }

    double perCent() {
        return of == 0 ? 0 : 100.0 * missed / of;
    }

    boolean exceeds(Share other, int points) {
        return perCent() - other.perCent() >= points;
    }

    @Override
    public String toString() {
        return missed + " of " + of;
    }
}

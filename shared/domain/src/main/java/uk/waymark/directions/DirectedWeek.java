package uk.waymark.directions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.placements.PlacementFile;
import uk.waymark.timetable.ExpectedTime;
import uk.waymark.timetable.Patterns;
import uk.waymark.timetable.Week;

/** How much of a school week the pupil is expected there, by the weekly pattern of the placement. Catalogue row OSD-04. */
@Singleton
class DirectedWeek {
    /** A morning and an afternoon on five days, in both weeks of a fortnight. */
    private static final int FORTNIGHT = 20;

    private final Patterns patterns;

    DirectedWeek(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The pattern that holds from now on; empty while there is none. */
    List<ExpectedTime> times(PlacementFile it) {
        var pattern = patterns.of(it.pupil()).getOrDefault(it.id(), List.of());
        return pattern.isEmpty() ? List.of() : pattern.getLast().times();
    }

    /** Whether it is the whole week; empty while there is no pattern by which anybody could say so. */
    Optional<Boolean> isWhole(PlacementFile it) {
        return isWhole(times(it));
    }

    static Optional<Boolean> isWhole(List<ExpectedTime> times) {
        return times.isEmpty() ? Optional.empty() : Optional.of(inAFortnight(times) >= FORTNIGHT);
    }

    /** How many sessions of a week, every other week counted half, such as "5" or "7.5". */
    String sessionsAWeek(PlacementFile it) {
        var many = inAFortnight(times(it));
        return many % 2 == 0 ? Integer.toString(many / 2) : many / 2 + ".5";
    }

    private static int inAFortnight(List<ExpectedTime> times) {
        return times.stream().mapToInt(it -> it.week() == Week.EVERY ? 2 : 1).sum();
    }
}

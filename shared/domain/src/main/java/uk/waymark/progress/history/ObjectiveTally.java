package uk.waymark.progress.history;

import java.util.Collection;
import uk.waymark.objectives.Measurement.Direction;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.Objective.Result;

/**
 * How objectives came out. One that was replaced by another is not counted.
 *
 * @param ahead of those still worked at, how many stand better than at the start
 */
public record ObjectiveTally(int agreed, int reached, int partly, int notReached, int ahead) {
    public static final ObjectiveTally NONE = new ObjectiveTally(0, 0, 0, 0, 0);

    public static ObjectiveTally of(Collection<Objective> objectives) {
        return objectives.stream().map(ObjectiveTally::one).reduce(NONE, ObjectiveTally::plus);
    }

    private static ObjectiveTally one(Objective it) {
        if (it.isOpen()) {
            var better = it.latest()
                    .filter(last -> last.direction() == Direction.AHEAD || last.direction() == Direction.REACHED)
                    .isPresent();
            return new ObjectiveTally(1, 0, 0, 0, better ? 1 : 0);
        }
        var result = it.closed().orElseThrow().result();
        return switch (result) {
            case REACHED -> new ObjectiveTally(1, 1, 0, 0, 0);
            case PARTLY -> new ObjectiveTally(1, 0, 1, 0, 0);
            case NOT_REACHED -> new ObjectiveTally(1, 0, 0, 1, 0);
            case REPLACED -> NONE;
        };
    }

    public ObjectiveTally plus(ObjectiveTally other) {
        return new ObjectiveTally(
                agreed + other.agreed,
                reached + other.reached,
                partly + other.partly,
                notReached + other.notReached,
                ahead + other.ahead);
    }

    public String words() {
        if (agreed == 0) {
            return "No objective";
        }
        return Result.REACHED.words() + " " + reached + " of " + agreed
                + (partly > 0 ? ", partly " + partly : "")
                + (notReached > 0 ? ", not " + notReached : "")
                + (ahead > 0 ? ", on the way " + ahead : "");
    }
}

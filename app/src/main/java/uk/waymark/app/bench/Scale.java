package uk.waymark.app.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param tablets how many mark at once, one measurement after the other
 * @param small marks of the smaller history
 * @param large marks of the larger history
 * @param warmUp for how long posts are sent before anything is measured, so that the Java machine has compiled what is measured; a
 *     third of it before each further start
 * @param turn for how long the endpoint and the bare batch have the machine to themselves before the other's turn
 * @param turns how often each has its turn at each number of tablets
 * @param rounds how often the two histories are measured in turn for the growth
 * @param samples how many of each kind are timed in one round
 */
record Scale(
        List<Integer> tablets,
        int small,
        int large,
        Duration warmUp,
        Duration turn,
        int turns,
        int rounds,
        int samples) {
    /** Some five minutes on two cores. */
    static final Scale FULL = new Scale(
            List.of(1, 8, 32, 128), 100_000, 1_000_000, Duration.ofSeconds(36), Duration.ofMillis(2_500), 2, 12, 40);

    /** The number that the target for the throughput is about. */
    static final int TARGET_TABLETS = 32;

    int places() {
        return tablets.stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}

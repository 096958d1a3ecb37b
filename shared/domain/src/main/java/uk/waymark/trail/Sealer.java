package uk.waymark.trail;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the entries of the trail into one chain, shortly after they were written. Doing it afterwards keeps one lock for the
 * whole school system out of the way of every mark; see the decision on the trail.
 */
@Singleton
public class Sealer {
    /** Longer than any transaction lives, so that an entry that was committed late is still found. */
    private static final Duration WINDOW = Duration.ofHours(24);

    static final int BATCH = 1_000;

    private final TrailRows rows;
    private final Clock clock;

    Sealer(TrailRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Seals what is not sealed yet, a batch at most, and says how many it was. One node at a time. */
    @Transactional
    public int seal() {
        rows.takeTurn();
        var last = rows.last();
        var hash = last.map(TrailRows.Seal::hash).orElse(Chain.BEGINNING);
        var number = last.map(TrailRows.Seal::number).orElse(0L);
        List<TrailRows.Seal> seals = new ArrayList<>();
        for (var entry : rows.unsealed(clock.instant().minus(WINDOW), BATCH)) {
            hash = Chain.next(hash, entry);
            seals.add(new TrailRows.Seal(++number, entry.position(), hash));
        }
        if (!seals.isEmpty()) {
            rows.saveAll(seals);
        }
        return seals.size();
    }
}

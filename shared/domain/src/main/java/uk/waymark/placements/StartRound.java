package uk.waymark.placements;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;

/** Looks at every placement that has not begun: settings change, and days pass. Several nodes do no harm. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class StartRound {
    private static final Logger LOG = LoggerFactory.getLogger(StartRound.class);
    private static final int PIECE = 200;

    /** Before every id. */
    private static final PlacementId FIRST = new PlacementId(new UUID(0, 0));

    private final StartLists lists;
    private final HoldRows rows;
    private final Clock clock;

    StartRound(StartLists lists, HoldRows rows, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "30s")
    void go() {
        var today = Session.today(clock);
        for (var piece = rows.toCome(today, today, FIRST, PIECE); !piece.isEmpty(); ) {
            piece.forEach(it -> look(it.id()));
            piece = rows.toCome(
                    today, piece.getLast().startsOn(), piece.getLast().id(), PIECE);
        }
        for (var piece = rows.late(today, FIRST, PIECE); !piece.isEmpty(); ) {
            piece.forEach(it -> look(it.id()));
            piece = rows.late(today, piece.getLast().id(), PIECE);
        }
    }

    /** One school's odd data must not keep the placements of the others as they are. */
    private void look(PlacementId id) {
        try {
            lists.look(id);
        } catch (RuntimeException broken) {
            LOG.error("The start list of {} could not be looked at", id, broken);
        }
    }
}

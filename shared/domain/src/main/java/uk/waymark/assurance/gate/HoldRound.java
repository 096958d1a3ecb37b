package uk.waymark.assurance.gate;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.commissioning.Commissions;

/** Looks at every gate that could shut or open: days pass, and with them insurance, letters and approvals. Several nodes do no harm. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class HoldRound {
    private static final Logger LOG = LoggerFactory.getLogger(HoldRound.class);
    private static final int PIECE = 200;

    private final Holds holds;
    private final Commissions commissions;

    HoldRound(Holds holds, Commissions commissions) {
        this.holds = holds;
        this.commissions = commissions;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "20s")
    void go() {
        Optional<Commissions.Pair> last = Optional.empty();
        do {
            var pairs = commissions.after(last, PIECE);
            pairs.forEach(this::look);
            last = pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.getLast());
        } while (last.isPresent());
    }

    /** One school's odd data must not keep the gates of the others as they are. */
    private void look(Commissions.Pair pair) {
        try {
            holds.look(pair.school(), pair.provider());
        } catch (RuntimeException broken) {
            LOG.error("The gate of {} could not be looked at", pair, broken);
        }
    }
}

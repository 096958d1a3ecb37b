package uk.waymark.obligations;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.ids.PersonId;

/** What happens by itself about what is due. Each piece can be done twice, or by two nodes at once, and happens once. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class DueRound {
    private static final Logger LOG = LoggerFactory.getLogger(DueRound.class);

    private final Raising raising;
    private final Lateness lateness;
    private final Digest digest;

    DueRound(Raising raising, Lateness lateness, Digest digest) {
        this.raising = raising;
        this.lateness = lateness;
        this.digest = digest;
    }

    @Scheduled(initialDelay = "20s")
    void atStart() {
        attempt("raising", raising::raise);
    }

    @Scheduled(cron = "0 0 5 * * *", zoneId = "Europe/London")
    void inTheMorning() {
        attempt("raising", raising::raise);
    }

    @Scheduled(cron = "0 2 * * * *", zoneId = "Europe/London")
    void everyHour() {
        attempt("telling", lateness::tell);
        attempt("passing on", lateness::escalate);
        attempt("digest", this::digests);
    }

    private void digests() {
        var page = digest.waiting(new PersonId(new UUID(0, 0)));
        while (!page.isEmpty()) {
            page.forEach(person -> attempt("digest", () -> digest.send(person)));
            page = digest.waiting(page.getLast());
        }
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.error("The {} of what is due failed and is tried again in the next round", what, broken);
        }
    }
}

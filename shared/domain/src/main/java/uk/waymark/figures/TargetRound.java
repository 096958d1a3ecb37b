package uk.waymark.figures;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comes round often and compares each school's attendance with its target once a day. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class TargetRound {
    private static final Logger LOG = LoggerFactory.getLogger(TargetRound.class);

    private final TargetCheck check;

    TargetRound(TargetCheck check) {
        this.check = check;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "20s")
    void go() {
        for (var school : check.schools()) {
            try {
                check.check(school);
            } catch (DataAccessException broken) {
                // The others must not wait for it; it is tried again the next time round.
                LOG.error("Attendance of school {} was not compared with its target", school.value(), broken);
            }
        }
    }
}

package uk.waymark.figures;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Comes round often and compares each school's attendance with its target once a day. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class TargetRound {
    private final TargetCheck check;

    TargetRound(TargetCheck check) {
        this.check = check;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "20s")
    void go() {
        check.schools().forEach(check::check);
    }
}

package uk.waymark.trail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Seals every two seconds what was written meanwhile. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class SealRound {
    private final Sealer sealer;

    SealRound(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    void go() {
        while (sealer.seal() == Sealer.BATCH) {
            Thread.onSpinWait();
        }
    }
}

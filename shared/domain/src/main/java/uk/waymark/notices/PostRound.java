package uk.waymark.notices;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Sends the postman round every second; tests that count messages send him themselves. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class PostRound {
    private final Postman postman;

    PostRound(Postman postman) {
        this.postman = postman;
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "3s")
    void go() {
        while (postman.deliver() > 0) {
            Thread.onSpinWait();
        }
    }
}

package uk.waymark.app.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import uk.waymark.notices.Postman;

/** Says how many messages wait to leave and how many of them failed. It stays up: a dead mail server must not stop registers. */
@Singleton
final class OutboxHealth implements HealthIndicator {
    private final Postman postman;
    private final Clock clock;

    OutboxHealth(Postman postman, Clock clock) {
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::look)
                .onErrorReturn(HealthResult.builder("outbox", HealthStatus.DOWN).build());
    }

    /** Fails when the database does not answer, and then Waymark is down. */
    private HealthResult look() {
        var backlog = postman.backlog();
        var late = backlog.oldest()
                .map(due -> Duration.between(due, clock.instant()))
                .filter(Duration::isPositive)
                .map(Duration::toSeconds)
                .orElse(0L);
        return HealthResult.builder("outbox", HealthStatus.UP)
                .details(Map.of("waiting", backlog.waiting(), "failing", backlog.failing(), "secondsLate", late))
                .build();
    }
}

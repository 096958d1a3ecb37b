package uk.waymark.timetable;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** After an update from a version that did not write sessions down, writes them down. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class PlanRound {
    private final Planner planner;

    PlanRound(Planner planner) {
        this.planner = planner;
    }

    @Scheduled(initialDelay = "1s")
    void go() {
        while (planner.planMissing() > 0) {
            Thread.onSpinWait();
        }
    }
}

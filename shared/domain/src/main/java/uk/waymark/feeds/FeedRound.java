package uk.waymark.feeds;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Ends every minute the feeds of those who have left. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class FeedRound {
    private final FeedReader feeds;

    FeedRound(FeedReader feeds) {
        this.feeds = feeds;
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "40s")
    void go() {
        feeds.endOfThoseWhoLeft();
    }
}

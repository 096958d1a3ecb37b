package uk.waymark.families.news;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for news that begins to be shown, so that nobody who publishes waits for the post of a whole school. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class NewsRound {
    private static final Logger LOG = LoggerFactory.getLogger(NewsRound.class);

    private final NewsPost post;

    NewsRound(NewsPost post) {
        this.post = post;
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "25s")
    void go() {
        post.waiting().forEach(it -> {
            try {
                post.tell(it.id(), it.schoolId());
            } catch (RuntimeException broken) {
                LOG.error("Families could not be written to about news {}", it.id(), broken);
            }
        });
    }
}

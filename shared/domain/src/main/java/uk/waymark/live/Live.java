package uk.waymark.live;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the open screens of this node that something changed, once the transaction that changed it has been committed. Nothing
 * depends on it: a screen that heard nothing is merely older, and every board also reads again by itself.
 */
@Singleton
public class Live {
    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    private final ApplicationEventPublisher<Topic> publisher;
    private final Map<Topic, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    Live(ApplicationEventPublisher<Topic> publisher) {
        this.publisher = publisher;
    }

    /** To be called inside the transaction; the listeners hear of it after the commit, and never after a rollback. */
    public void changed(Topic topic) {
        publisher.publishEvent(topic);
    }

    /** Listens until the returned action is run. The listener must be quick and must not throw. */
    public Runnable listen(Topic topic, Runnable listener) {
        listeners
                .computeIfAbsent(topic, ignored -> ConcurrentHashMap.newKeySet())
                .add(listener);
        return () -> listeners.computeIfPresent(topic, (ignored, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void committed(Topic topic) {
        for (var listener : listeners.getOrDefault(topic, Set.of())) {
            try {
                listener.run();
            } catch (RuntimeException broken) {
                LOG.warn("A screen could not be told of {}", topic.kind(), broken);
            }
        }
    }
}

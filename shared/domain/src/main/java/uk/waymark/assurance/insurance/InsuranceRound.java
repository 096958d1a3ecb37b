package uk.waymark.assurance.insurance;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.ids.ProviderId;

/** Comes round and looks at every provider's insurance, so that each warning goes out on its day. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class InsuranceRound {
    private static final Logger LOG = LoggerFactory.getLogger(InsuranceRound.class);

    private final InsuranceRows rows;
    private final InsuranceWatch watch;

    InsuranceRound(InsuranceRows rows, InsuranceWatch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    @Scheduled(fixedDelay = "30m", initialDelay = "40s")
    void go() {
        var after = new ProviderId(new UUID(0, 0));
        for (var page = rows.providers(after); !page.isEmpty(); page = rows.providers(page.getLast())) {
            page.forEach(this::look);
        }
    }

    /** One provider whose data are odd must not keep the others waiting. */
    private void look(ProviderId provider) {
        try {
            watch.look(provider);
        } catch (DataAccessException broken) {
            LOG.error("The insurance of provider {} was not looked at", provider.value(), broken);
        }
    }
}

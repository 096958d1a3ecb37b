package uk.waymark.assurance.sites;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.ids.ProviderId;

/** Comes round and looks at the certificates of every provider's sites, so that each warning goes out on its day. */
@Singleton
@Requires(property = "waymark.background", notEquals = "false")
final class CertificateRound {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateRound.class);

    private final SiteRows rows;
    private final CertificateWatch watch;

    CertificateRound(SiteRows rows, CertificateWatch watch) {
        this.rows = rows;
        this.watch = watch;
    }

    @Scheduled(fixedDelay = "30m", initialDelay = "50s")
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
            LOG.error("The certificates of provider {} were not looked at", provider.value(), broken);
        }
    }
}

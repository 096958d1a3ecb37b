package uk.waymark.app.server;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/** Where the outside world finds Waymark, from {@code waymark.address}. Behind TLS cookies and headers are stricter. */
@Singleton
public final class PublicAddress {
    private final URI uri;

    PublicAddress(@Value("${waymark.address}") String address) {
        this.uri = URI.create(address);
    }

    public boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    public URI uri() {
        return uri;
    }
}

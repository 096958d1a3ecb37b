package uk.waymark.documents;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;

/**
 * What the installation decides about files, from the configuration under {@code waymark.documents}.
 *
 * @param largest how many bytes a file may have
 * @param clamd where ClamAV listens, as host:port or the path of a socket; without it only the test virus is found
 * @param scanLasts how long ClamAV may take for one file
 * @param checkLasts how long reading through one file may take
 */
@ConfigurationProperties("waymark.documents")
public record DocumentSettings(
        @Bindable(defaultValue = "26214400") int largest,
        Optional<String> clamd,
        @Bindable(defaultValue = "60s") Duration scanLasts,
        @Bindable(defaultValue = "10s") Duration checkLasts) {}

package uk.waymark.notices;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where e-mail is handed over, from the configuration under {@code waymark.mail}.
 *
 * @param tls whether a server that offers no TLS is refused
 * @param username empty when the server asks for none
 */
@ConfigurationProperties("waymark.mail")
public record MailSettings(
        @Bindable(defaultValue = "127.0.0.1") String host,
        @Bindable(defaultValue = "25") int port,
        @Bindable(defaultValue = "waymark@waymark.example") String from,
        @Bindable(defaultValue = "false") boolean tls,
        @Bindable(defaultValue = "") String username,
        @Bindable(defaultValue = "") String password) {}

package uk.waymark.accounts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long things last, from the configuration under {@code waymark.sign-in}.
 *
 * @param lasts after which a person signs in again; a working day
 * @param invitationLasts after which an invitation's link no longer works
 * @param failuresBeforeSlow how many wrong tries are free
 * @param failuresBeforeLock how many wrong tries lock the address for a while
 * @param lockLasts how long it stays locked after the last wrong try
 * @param recheck for how long a person's roles are believed without asking the database; revocation waits at most this long
 */
@ConfigurationProperties("waymark.sign-in")
public record SignInSettings(
        @Bindable(defaultValue = "12h") Duration lasts,
        @Bindable(defaultValue = "7d") Duration invitationLasts,
        @Bindable(defaultValue = "3") int failuresBeforeSlow,
        @Bindable(defaultValue = "10") int failuresBeforeLock,
        @Bindable(defaultValue = "15m") Duration lockLasts,
        @Bindable(defaultValue = "4s") Duration recheck) {}

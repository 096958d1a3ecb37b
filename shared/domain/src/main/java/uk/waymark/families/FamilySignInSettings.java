package uk.waymark.families;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How a family signs in, from the configuration under {@code waymark.family}.
 *
 * @param codeLasts after which a link and its code no longer work
 * @param tries how many codes may be typed before a new one has to be asked for
 * @param perHour how many ways in an address is sent in an hour
 * @param lasts after which a family signs in again; a telephone is asked for its own lock more often
 */
@ConfigurationProperties("waymark.family")
public record FamilySignInSettings(
        @Bindable(defaultValue = "15m") Duration codeLasts,
        @Bindable(defaultValue = "5") int tries,
        @Bindable(defaultValue = "5") int perHour,
        @Bindable(defaultValue = "14d") Duration lasts) {}

package uk.waymark.attendance;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How far a tablet's clock may be wrong, from the configuration under {@code waymark.tablet-clocks}.
 *
 * @param tolerance beyond it the server puts times right, and refuses what still lies ahead
 */
@ConfigurationProperties("waymark.tablet-clocks")
public record TabletClocks(@Bindable(defaultValue = "2m") Duration tolerance) {}

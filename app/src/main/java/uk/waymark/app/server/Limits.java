package uk.waymark.app.server;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * From the configuration under {@code waymark.limits}. A whole school may share one address.
 *
 * @param largestBody in bytes, for what is posted to sign-in and to the endpoint
 */
@ConfigurationProperties("waymark.limits")
public record Limits(
        @Bindable(defaultValue = "60") int signInPerMinute,
        @Bindable(defaultValue = "1200") int apiPerMinute,
        @Bindable(defaultValue = "1048576") long largestBody) {}

package uk.waymark.attendance;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Limits on marks, from the configuration under {@code waymark.attendance}.
 *
 * @param daysBack how many days ago a session may lie that is marked now
 * @param clockTolerance how far ahead a tablet's clock may be
 */
@ConfigurationProperties("waymark.attendance")
public record AttendanceSettings(
        @Bindable(defaultValue = "14") int daysBack,
        @Bindable(defaultValue = "5m") Duration clockTolerance) {}

package uk.waymark.forms;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an answer may be.
 *
 * @param after the question beside this one whose day this day must not come before
 * @param notFuture whether the day must have come
 */
public record Limits(
        Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<String> after, boolean notFuture) {}

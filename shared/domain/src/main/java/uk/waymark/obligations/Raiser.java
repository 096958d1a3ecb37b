package uk.waymark.obligations;

import java.time.LocalDate;

/**
 * Raises what the rules of one capability ask for on a day. Each is a bean, run at start and at five in the morning in a transaction of
 * its own; what it raised before is raised again without harm.
 */
public interface Raiser {
    void raise(LocalDate today);
}

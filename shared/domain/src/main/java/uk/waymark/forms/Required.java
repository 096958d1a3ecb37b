package uk.waymark.forms;

import java.util.Optional;
import java.util.Set;

/**
 * When a question must be answered before the form can be submitted.
 *
 * @param always whatever else is answered
 * @param when otherwise only when this holds
 */
public record Required(boolean always, Optional<When> when) {
    static final Required ALWAYS = new Required(true, Optional.empty());

    /** Another question of the form has one of these answers. */
    public record When(String path, Set<String> is) {}
}

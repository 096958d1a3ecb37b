package uk.waymark.attendance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code of the register with the days in which it may be used.
 *
 * @param senior whether only somebody whom the head authorised may choose it
 * @param asks what the rule wants to know beside the code
 */
public record Code(
        String code,
        String meaning,
        CodeClass codeClass,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean senior,
        Asks asks) {

    /** What has to be written down beside a code. */
    public enum Asks {
        NOTHING,
        REASON,
        /** Who supervised and what the activity was: using the code certifies both. Catalogue row ATT-09. */
        SUPERVISION
    }

    public boolean isOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}

package uk.waymark.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A task of support for a placed pupil. Catalogue row ROL-21.
 *
 * @param holder a role or a name, in words
 * @param mine whether the reader may say that it is done
 * @param done what was done, where it is
 */
public record SupportTask(
        UUID id,
        String words,
        String holder,
        LocalDate dueOn,
        Instant givenAt,
        String by,
        boolean mine,
        Optional<Done> done) {
    /** That it was done, what, and by whom. */
    public record Done(Instant at, String words, String by) {}
}

package uk.waymark.authorities;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom to tell at an authority.
 *
 * @param ofHome whether it is that of the pupil's home, where it is not the school's. Catalogue row NOT-19
 * @param checked whether somebody checked that the address is theirs; nothing is sent to one that nobody checked
 */
public record AuthorityDesk(
        UUID id,
        boolean ofHome,
        String authority,
        String name,
        Optional<String> telephone,
        Optional<String> email,
        boolean checked) {}

package uk.waymark.assurance.staff;

import java.time.Instant;
import java.util.Optional;
import uk.waymark.ids.SchoolId;

/**
 * Whether somebody may work with the pupils of one school. Catalogue row SCR-12.
 *
 * @param assuredAt since when the school has the written assurance
 * @param holds whether the school's setting holds somebody without it
 */
public record SchoolClearance(SchoolId school, String name, Optional<Instant> assuredAt, boolean holds) {
    public boolean isHeld() {
        return holds && assuredAt.isEmpty();
    }
}

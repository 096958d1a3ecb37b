package uk.waymark.app.bench;

import java.util.List;
import java.util.UUID;

/** One provider with its one site, its tutor with a token, and the pupils of the tutor's register. */
record Place(UUID provider, UUID site, UUID tutor, String token, List<UUID> placements) {
    Place {
        placements = List.copyOf(placements);
    }
}

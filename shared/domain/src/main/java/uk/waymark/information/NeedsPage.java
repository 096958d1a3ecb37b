package uk.waymark.information;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.waymark.ids.PersonId;

/**
 * A version of the page for the tutor.
 *
 * @param reads who has said that they read this version
 */
public record NeedsPage(UUID id, int number, NewNeeds needs, Instant at, String by, List<Item.Read> reads) {
    public boolean isReadBy(PersonId person) {
        return reads.stream().anyMatch(it -> it.person().equals(person));
    }
}

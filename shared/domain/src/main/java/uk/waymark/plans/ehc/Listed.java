package uk.waymark.plans.ehc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the plan lists, with every look at it.
 *
 * @param looks the latest first
 * @param ended why the plan lists it no more
 */
public record Listed(UUID id, NewListed says, String addedBy, List<Look> looks, Optional<String> ended) {
    public Listed {
        looks = List.copyOf(looks);
    }

    public Optional<Look> last() {
        return looks.stream().findFirst();
    }

    /** Whether the last look found that it was not provided in full. */
    public boolean isShort() {
        return last().filter(it -> it.provided() != Look.Provided.IN_FULL).isPresent();
    }
}

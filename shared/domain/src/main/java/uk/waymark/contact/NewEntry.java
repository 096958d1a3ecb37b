package uk.waymark.contact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;

/**
 * Contact that somebody made.
 *
 * @param id made by whoever writes it down, so that a double tap is one entry
 * @param extra a welfare check beside the weekly contact
 * @param words one sentence
 * @param worried tells the DSL, who alone reads the words then
 */
public record NewEntry(
        UUID id,
        PlacementId placement,
        LocalDate on,
        Whom whom,
        How how,
        boolean reached,
        boolean extra,
        Set<Heading> headings,
        String words,
        boolean worried) {
    public NewEntry {
        words = words.strip();
        headings = Set.copyOf(headings);
    }

    /** Somebody was spoken to, and all is well. */
    public static NewEntry of(PlacementId placement, LocalDate on, Whom whom, How how, String words) {
        return new NewEntry(Id.next(), placement, on, whom, how, true, false, Set.of(), words, false);
    }
}

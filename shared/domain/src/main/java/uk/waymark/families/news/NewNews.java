package uk.waymark.families.news;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.SchoolId;

/**
 * What a school wants its families to read. Catalogue row PAS-09.
 *
 * @param words plain words, with "# " before a heading and "- " before a list item; empty where the file says it all
 * @param document a newsletter, kept by {@link SchoolNews#keep}
 * @param from the first day on which it is shown
 * @param to the last day
 * @param byEmail whether families get an e-mail that there is news
 */
public record NewNews(
        SchoolId school,
        String title,
        String words,
        Optional<DocumentId> document,
        LocalDate from,
        LocalDate to,
        boolean byEmail) {
    public NewNews {
        title = title.strip();
        words = words.strip();
    }
}

package uk.waymark.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Contact that was made, as the log shows it.
 *
 * @param words empty where only the DSL and whoever wrote it read them
 * @param hidden whether the words are kept from the reader
 */
public record Entry(
        UUID id,
        LocalDate on,
        Whom whom,
        How how,
        boolean reached,
        boolean extra,
        List<Heading> headings,
        String words,
        boolean worried,
        boolean hidden,
        String by) {}

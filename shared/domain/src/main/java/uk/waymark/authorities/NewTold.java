package uk.waymark.authorities;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody was told, as whoever told them writes it down.
 *
 * @param id made by whoever sends it, so that a second sending is known
 */
public record NewTold(UUID id, Topic topic, Whom whom, String name, TellBy how, LocalDate on, String words) {
    public NewTold {
        name = name.strip();
        words = words.strip();
    }
}

package uk.waymark.writeback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes that went out together.
 *
 * @param again whether codes that had gone out before were asked for once more
 * @param leftOut what could not go along, by code
 * @param acknowledged that the school's system has taken them
 */
public record Batch(
        UUID id,
        LocalDate from,
        LocalDate to,
        boolean again,
        Instant madeAt,
        String madeBy,
        long sessions,
        List<LeftOut> leftOut,
        Optional<Acknowledged> acknowledged) {
    public Batch {
        leftOut = List.copyOf(leftOut);
    }

    /** Sessions with a code of which the school has not said what its system calls it. */
    public record LeftOut(String code, long sessions) {}

    /** Who said that the batch has arrived. */
    public record Acknowledged(Instant at, String by) {}
}

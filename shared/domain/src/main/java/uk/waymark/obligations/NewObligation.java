package uk.waymark.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.SchoolId;

/**
 * Something that a rule asks for.
 *
 * @param key the same whenever the same rule asks for the same thing again; printable ASCII, general before particular, so that all
 *     of one beginning can be withdrawn together
 * @param about what it concerns, never a child's name
 * @param dueAt the moment, where the day is not enough
 * @param path where to do it, relative to the holder's portal
 * @param reason why it is due just now, with the value of the setting
 * @param owedTo the one school that a provider owes it to; empty when every school that uses the provider may know of it
 */
public record NewObligation(
        String key,
        String kind,
        Holder holder,
        Optional<UUID> subject,
        String about,
        LocalDate dueOn,
        Optional<Instant> dueAt,
        String path,
        String reason,
        Optional<SchoolId> owedTo) {

    public NewObligation {
        if (!key.matches("[!-}]{1,190}")) {
            throw new IllegalArgumentException("A key is up to 190 characters of ASCII without spaces: " + key);
        }
        if (about.isBlank() || about.length() > 300 || path.length() > 200 || reason.length() > 500) {
            throw new IllegalArgumentException("What is due, where and why is missing or too long: " + key);
        }
    }

    public NewObligation(
            String key,
            String kind,
            Holder holder,
            Optional<UUID> subject,
            String about,
            LocalDate dueOn,
            Optional<Instant> dueAt,
            String path,
            String reason) {
        this(key, kind, holder, subject, about, dueOn, dueAt, path, reason, Optional.empty());
    }

    /** The same, which only this school hears of when the provider is late. */
    public NewObligation owedTo(SchoolId school) {
        return new NewObligation(key, kind, holder, subject, about, dueOn, dueAt, path, reason, Optional.of(school));
    }
}

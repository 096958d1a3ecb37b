package uk.waymark.assurance.sites;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.calendar.DayWords;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.SiteId;

/**
 * The newest certificate of a kind at a site.
 *
 * @param about which machine, animal or appliance; empty for the whole site
 */
public record Certificate(
        UUID id,
        SiteId site,
        String kind,
        String title,
        String about,
        String number,
        LocalDate issuedOn,
        LocalDate expiresOn,
        Optional<DocumentId> document,
        Instant recordedAt,
        String recordedBy) {
    public boolean hasLapsed(LocalDate today) {
        return expiresOn.isBefore(today);
    }

    public String words(LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, expiresOn);
        if (left < 0) {
            return "Ran out on " + DayWords.of(expiresOn);
        }
        return "Until " + DayWords.of(expiresOn)
                + (left <= 60 ? ", " + left + (left == 1 ? " day left" : " days left") : "");
    }

    String name() {
        return about.isEmpty() ? title : title + ": " + about;
    }
}

package uk.waymark.commissioning;

import java.math.BigDecimal;
import java.util.Optional;
import uk.waymark.access.Refused;

/**
 * What a provider says that it offers. Catalogue rows PRV-01, PRV-27 and PRV-34.
 *
 * @param needs the needs that it can meet, in words
 * @param curriculum what is taught, with the qualifications
 * @param constraints what limits it when it takes a child: group mix, staffing, distance
 * @param address where post reaches it
 * @param contact the person to speak to first, with their role
 * @param dayCost pounds for one pupil and day; empty where it depends
 * @param places pupils whom it can have at once
 * @param onlineOnly whether nobody comes to a place
 */
public record Offer(
        String needs,
        String curriculum,
        String constraints,
        String address,
        String contact,
        Optional<BigDecimal> dayCost,
        Optional<Integer> places,
        boolean onlineOnly) {
    Optional<Refused> wrong() {
        if (needs.isBlank() || curriculum.isBlank() || needs.length() > 500 || curriculum.length() > 500) {
            return Optional.of(new Refused(
                    "INVALID", "Write which needs you meet and what is taught, each in up to 500 characters."));
        }
        if (constraints.length() > 1_000) {
            return Optional.of(new Refused("INVALID", "Write the limits in up to 1,000 characters."));
        }
        if (address.isBlank() || contact.isBlank() || address.length() > 300 || contact.length() > 200) {
            return Optional.of(new Refused(
                    "CONTACT", "Write where post reaches you, and the person to speak to first with their role."));
        }
        if (dayCost.filter(it -> it.signum() < 0 || it.compareTo(BigDecimal.valueOf(5_000)) > 0)
                .isPresent()) {
            return Optional.of(new Refused("COST", "The cost of a day is between £0 and £5,000."));
        }
        return places.filter(it -> it < 1 || it > 1_000).isPresent()
                ? Optional.of(new Refused("PLACES", "Write a number of places from 1 to 1,000."))
                : Optional.empty();
    }
}

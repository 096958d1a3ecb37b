package uk.waymark.assurance.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Refused;

/**
 * What the signatory gives.
 *
 * @param id made by the form, so that a second click signs nothing twice
 * @param typedName their full name, typed
 * @param position their role or position at the provider
 * @param seal of the letter that they were shown
 */
public record Signature(UUID id, Set<Undertaking> undertakings, String typedName, String position, String seal) {
    public Signature {
        undertakings = Set.copyOf(undertakings);
    }

    Optional<Refused> refuse(String name) {
        var open = Arrays.stream(Undertaking.values())
                .filter(it -> !undertakings.contains(it))
                .map(Undertaking::title)
                .toList();
        if (!open.isEmpty()) {
            return Optional.of(
                    new Refused("UNDERTAKINGS", "Tick each undertaking first. Open: " + String.join(", ", open) + "."));
        }
        if (position.isBlank() || position.length() > 200) {
            return Optional.of(new Refused("POSITION", "Write your role or position."));
        }
        return plain(typedName).equals(plain(name))
                ? Optional.empty()
                : Optional.of(new Refused("NAME", "Type your full name as it is on your account: " + name + "."));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}

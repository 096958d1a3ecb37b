package uk.waymark.pupils;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a pupil is called: legally, and by the name to use. */
public record PupilName(
        String legalForename,
        String legalSurname,
        Optional<String> preferredForename,
        Optional<String> preferredSurname) {
    public static PupilName of(
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname) {
        return new PupilName(
                legalForename,
                legalSurname,
                Optional.ofNullable(preferredForename),
                Optional.ofNullable(preferredSurname));
    }

    /** The forename and surname to use, for the pupil's own school. */
    public String toUse() {
        return preferredForename.orElse(legalForename) + " " + preferredSurname.orElse(legalSurname);
    }

    /** The forename to use and an initial, for a register that lies about on a farm. */
    public String brief() {
        var surname = preferredSurname.orElse(legalSurname);
        return preferredForename.orElse(legalForename) + " " + surname.substring(0, surname.offsetByCodePoints(0, 1));
    }

    /** Surname first, for a list in the order of the register. */
    public String listed() {
        return preferredSurname.orElse(legalSurname) + ", " + preferredForename.orElse(legalForename);
    }
}

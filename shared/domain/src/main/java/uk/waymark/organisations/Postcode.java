package uk.waymark.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode of the United Kingdom, written with its one space. */
public record Postcode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");

    public Postcode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("This is not a postcode");
        }
    }

    /** Takes lower case and a missing or doubled space; empty for what is no postcode. */
    public static Optional<Postcode> of(String text) {
        var letters = text.replaceAll("\\s", "").toUpperCase(Locale.UK);
        if (letters.length() < 5) {
            return Optional.empty();
        }
        var spaced = letters.substring(0, letters.length() - 3) + " " + letters.substring(letters.length() - 3);
        return SHAPE.matcher(spaced).matches() ? Optional.of(new Postcode(spaced)) : Optional.empty();
    }
}

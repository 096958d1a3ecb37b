package uk.waymark.pupils;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unique pupil number: a check letter, three digits of the authority, four of the school, two of the year, and three of the
 * pupil, of which the last is a letter in a temporary number. Waymark reads these and never makes one.
 */
public record Upn(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[A-HJ-NP-RT-Z\\d]");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    public Upn {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A UPN is a letter, eleven digits, and a digit or letter");
        }
        if (value.charAt(0) != checkLetter(value)) {
            throw new IllegalArgumentException("The first letter of this UPN does not fit its digits");
        }
    }

    /** Takes lower case and spaces; empty for what is no UPN, or has a wrong check letter. */
    public static Optional<Upn> of(String text) {
        try {
            return Optional.of(new Upn(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public boolean isTemporary() {
        return Character.isLetter(value.charAt(12));
    }

    private static char checkLetter(String value) {
        var sum = 0;
        for (var place = 1; place <= 12; place++) {
            var character = value.charAt(place);
            sum += (place + 1) * (Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character));
        }
        return LETTERS.charAt(sum % 23);
    }
}

package uk.waymark.tablets;

import java.security.SecureRandom;
import java.util.Locale;
import uk.waymark.database.Hashes;

/** Ten letters and digits that cannot be taken for one another, typed once. With the limit on tries nobody guesses one in its quarter of an hour. */
public record EnrolmentCode(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    /** However it was typed: small letters, spaces and dashes do not matter. */
    public EnrolmentCode {
        value = value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    static EnrolmentCode make() {
        var code = new StringBuilder();
        for (var index = 0; index < LENGTH; index++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new EnrolmentCode(code.toString());
    }

    byte[] hash() {
        return Hashes.sha256("tablet " + value);
    }

    /** In two halves, as it is read out. */
    public String words() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "EnrolmentCode[not shown]";
    }
}

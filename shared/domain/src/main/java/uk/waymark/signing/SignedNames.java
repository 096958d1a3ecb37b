package uk.waymark.signing;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;

/** Whether somebody has written the name that stands beside a signature: capitals, accents, spaces and hyphens are not looked at. */
final class SignedNames {
    private SignedNames() {}

    static boolean same(String written, String expected) {
        var left = letters(written);
        var right = letters(expected);
        if (left.isEmpty() || right.isEmpty()) {
            return !written.isBlank() && written.strip().equals(expected.strip());
        }
        var collator = Collator.getInstance(Locale.UK);
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.FULL_DECOMPOSITION);
        return collator.compare(left, right) == 0;
    }

    /** The kinds of apostrophe and hyphen that telephones put into names are many. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "")
                .toLowerCase(Locale.UK);
    }
}

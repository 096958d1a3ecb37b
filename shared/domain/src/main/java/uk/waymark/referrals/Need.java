package uk.waymark.referrals;

/**
 * Something that a referral still needs.
 *
 * @param code stable, for machines and tests
 * @param words what is missing and what to do about it
 * @param blocks whether the head cannot agree without it; otherwise it is a warning
 */
public record Need(String code, String words, boolean blocks) {
    static Need missing(String code, String words) {
        return new Need(code, words, true);
    }

    static Need warning(String code, String words) {
        return new Need(code, words, false);
    }
}

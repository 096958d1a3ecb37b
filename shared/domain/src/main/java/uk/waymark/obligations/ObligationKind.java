package uk.waymark.obligations;

/**
 * A kind of thing that can be due. Each capability declares its own in a bean of {@link ObligationKinds}.
 *
 * @param name stable, for the database, such as {@code letter.yearly}
 * @param words what the screen calls it
 * @param why which rule and which setting ask for it
 * @param metBy what meets it, in words
 * @param whenLate what happens when it is late, in words
 * @param postponableDays how many days after the day of the rule it may be put off to; 0 for a statutory or same-day clock
 * @param byHand whether somebody may say that it was done, because nothing in Waymark would show it
 */
public record ObligationKind(
        String name, String words, String why, String metBy, String whenLate, int postponableDays, boolean byHand) {

    public ObligationKind {
        if (name.isBlank() || name.length() > 60 || words.isBlank() || why.isBlank() || postponableDays < 0) {
            throw new IllegalArgumentException("A kind needs a short name, words and a reason: " + name);
        }
    }

    /** One that can neither be postponed nor be said to be done. */
    public ObligationKind(String name, String words, String why, String metBy, String whenLate) {
        this(name, words, why, metBy, whenLate, 0, false);
    }

    /** The same, which may be put off up to this many days after the day of the rule. */
    public ObligationKind postponable(int days) {
        return new ObligationKind(name, words, why, metBy, whenLate, days, byHand);
    }

    /** The same, which somebody may say was done. */
    public ObligationKind doneByHand() {
        return new ObligationKind(name, words, why, metBy, whenLate, postponableDays, true);
    }
}

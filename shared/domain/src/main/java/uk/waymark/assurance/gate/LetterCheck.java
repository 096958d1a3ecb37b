package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import uk.waymark.assurance.letter.Letters;
import uk.waymark.settings.Values;

/** The provider's assurance letter, accepted by the school and not re-opened since. Catalogue row SAL-01. */
@Singleton
final class LetterCheck implements GateCheck {
    private final Letters letters;

    LetterCheck(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Part part() {
        return Part.LETTER;
    }

    @Override
    public GateItem check(Pair pair, LocalDate day, Values settings) {
        if (!settings.get(GateSettings.LETTER)) {
            return GateItem.inOrder(part(), "Your school's settings do not ask for one here.", "letter");
        }
        var standing = letters.standing(pair.school(), pair.provider());
        return standing.isInOrder()
                ? GateItem.inOrder(part(), standing.state().words() + ".", "letter")
                : GateItem.missing(part(), standing.missing(), "Who mends it: " + standing.whoMends() + ".", "letter");
    }
}

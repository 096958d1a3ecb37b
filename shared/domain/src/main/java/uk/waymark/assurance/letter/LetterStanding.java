package uk.waymark.assurance.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/**
 * How the letter of one provider for one school stands, for lists and for the gate.
 *
 * @param why why it has to be renewed, or why the school sent it back; empty otherwise
 * @param renewOn when it has to be renewed at the latest
 */
public record LetterStanding(
        SchoolId school,
        String schoolName,
        ProviderId provider,
        LetterState state,
        List<String> why,
        Optional<SignedLetter> letter,
        Optional<LocalDate> renewOn) {
    /** Whether a placement may start, as far as the letter goes. Catalogue row SAL-01. */
    public boolean isInOrder() {
        return state == LetterState.ACCEPTED;
    }

    /** What is missing, in a sentence; empty when nothing is. */
    public String missing() {
        var reasons = why.isEmpty() ? "" : " " + String.join(" ", why);
        return switch (state) {
            case NONE, DRAFT -> "The provider has not signed the safeguarding assurance letter for your school.";
            case SIGNED -> "The assurance letter is signed and waits for your school's answer.";
            case RETURNED -> "Your school sent the assurance letter back." + reasons;
            case TO_RENEW -> "The assurance letter has to be renewed." + reasons;
            case ACCEPTED -> "";
        };
    }

    /** Who can mend it; empty when nothing is missing. */
    public String whoMends() {
        return switch (state) {
            case NONE, DRAFT, RETURNED, TO_RENEW -> "The provider's manager";
            case SIGNED -> "Your AP lead or DSL";
            case ACCEPTED -> "";
        };
    }
}

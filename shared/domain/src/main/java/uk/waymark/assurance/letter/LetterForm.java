package uk.waymark.assurance.letter;

import java.util.List;
import java.util.Set;
import uk.waymark.assurance.staff.Gap;

/**
 * The letter as it would be signed now, for the signatory to read.
 *
 * @param gaps what the staff record lacks: while there is any, the letter cannot be signed
 * @param seal of what is shown, given back with the signature, so that nobody signs what they have not read
 */
public record LetterForm(
        LetterText text,
        List<Gap> gaps,
        Set<Undertaking> ticked,
        String position,
        String seal,
        LetterStanding standing) {}

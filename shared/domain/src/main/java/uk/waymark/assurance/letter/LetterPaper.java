package uk.waymark.assurance.letter;

import jakarta.inject.Singleton;
import java.util.Optional;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;

/** The signed letter on paper. */
@Singleton
class LetterPaper {
    Optional<DocumentId> keep(LetterText text, SignedLetter letter, PersonId by) {
        return Optional.empty();
    }
}

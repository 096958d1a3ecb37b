package uk.waymark.signing;

import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SigningId;

/** Texts to be signed, for the capabilities that write them; a door has to have narrowed who asks. */
public interface Signings {
    /** Opens it for signing in the transaction of the text; a version of the same subject that was open before is closed. */
    SigningId open(NewSigning signing, PersonId by);

    /** Nobody can sign it any longer; nothing happens where none is open. */
    void close(SigningKind kind, UUID subject, String reason);

    /** The newest version of the subject. */
    Optional<SigningState> of(SigningKind kind, UUID subject);
}

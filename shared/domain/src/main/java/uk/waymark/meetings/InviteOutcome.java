package uk.waymark.meetings;

import java.util.List;
import uk.waymark.access.Refused;

/** What came of inviting. */
public sealed interface InviteOutcome {
    /**
     * @param newly how many were invited now who had not been
     * @param otherwise parents who cannot be written to, by name: they are invited on paper or by telephone, which is then written down
     */
    record Sent(int newly, List<String> otherwise) implements InviteOutcome {
        public Sent {
            otherwise = List.copyOf(otherwise);
        }
    }

    record Not(Refused refused) implements InviteOutcome {}
}

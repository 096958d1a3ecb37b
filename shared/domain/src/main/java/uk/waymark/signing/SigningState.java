package uk.waymark.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.SigningId;

/** How far a text has been signed. */
public record SigningState(
        SigningId id,
        SigningKind kind,
        UUID subject,
        int version,
        String title,
        Instant openedAt,
        List<Line> lines,
        Optional<String> closedBecause) {
    public SigningState {
        lines = List.copyOf(lines);
    }

    /** Whether everybody whose signature is required has signed, and nobody has closed it. */
    public boolean isComplete() {
        return closedBecause.isEmpty()
                && lines.stream()
                        .filter(it -> it.signer().required())
                        .allMatch(it -> it.signed().isPresent());
    }

    /** One signer, and their signature once there is one. */
    public record Line(UUID id, Signer signer, Optional<Signed> signed, Optional<Instant> linkSentAt) {}

    /** That somebody signed. */
    public record Signed(Instant at, String name, How how, Optional<DocumentId> scan) {}

    /** In which way somebody signed. */
    public enum How {
        SIGNED_IN("Signed in to Waymark"),
        ON_THE_TABLET("On the tablet of somebody who was signed in"),
        BY_LINK("By a link that works once"),
        ON_PAPER("On paper");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

package uk.waymark.agreements;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.accounts.Token;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Copies for somebody who has no account, behind a link that works for some days. Who opens it has to write their name as the school
 * keeps it. Catalogue rows SLA-48, NOT-12.
 */
@Singleton
public class CopyLinks {
    private final CopyRows rows;
    private final PlacementFacts placements;
    private final DocumentStore documents;
    private final Trail trail;
    private final Clock clock;

    CopyLinks(CopyRows rows, PlacementFacts placements, DocumentStore documents, Trail trail, Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the link holds, either a paper or words. */
    public record Held(Optional<Content> paper, Optional<String> words) {}

    /** The school that sent the link, as long as it works. */
    public Optional<String> from(Token token) {
        return usable(token).flatMap(it -> placements.of(it.placementId())).map(PlacementFile::schoolName);
    }

    /** Empty when the link does not work, or the name is another's. */
    @Transactional
    public Optional<Held> open(Token token, String typedName) {
        var line = usable(token).filter(it -> it.name().strip().equalsIgnoreCase(typedName.strip()));
        line.ifPresent(it -> trail.record(
                Optional.empty(), Action.DOCUMENT_OPENED, Optional.ofNullable(it.documentId()), "by link"));
        return line.map(it -> new Held(
                Optional.ofNullable(it.documentId()).flatMap(documents::content), Optional.ofNullable(it.news())));
    }

    private Optional<CopyRows.Line> usable(Token token) {
        return rows.behind(token.hash())
                .filter(it -> it.expiresAt() != null && it.expiresAt().isAfter(clock.instant()));
    }
}

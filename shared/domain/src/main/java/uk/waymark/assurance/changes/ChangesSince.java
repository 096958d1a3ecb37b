package uk.waymark.assurance.changes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import uk.waymark.ids.ProviderId;

/** What a provider told of since a moment, for the letters that a change opens again; whoever asks has narrowed already. */
@Singleton
public class ChangesSince {
    private final ChangeRows rows;

    ChangesSince(ChangeRows rows) {
        this.rows = rows;
    }

    /** A change and when it was told. */
    public record Told(ChangeKind kind, Instant at) {}

    /** The newest first; fifty at most. */
    public List<Told> of(ProviderId provider, Instant since) {
        return rows.since(provider, since).stream()
                .map(row -> new Told(ChangeKind.valueOf(row.kind()), row.toldAt()))
                .toList();
    }
}

package uk.waymark.agreements;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.documents.Channel;
import uk.waymark.ids.DocumentId;

/**
 * A copy for somebody, or a change that they are told of.
 *
 * @param version of the agreement; empty where it is news
 * @param news what they are told; empty where it is a copy
 * @param went in which way it went, with when; empty while it still has to be printed and handed over
 */
public record Copy(
        UUID id,
        Optional<Integer> version,
        Optional<String> news,
        CopyParty party,
        String name,
        Optional<Went> went,
        Optional<DocumentId> document,
        Instant madeAt,
        String by) {
    /** That it went. */
    public record Went(Channel channel, Instant at) {}

    static Copy of(CopyRows.Line row) {
        return new Copy(
                row.id(),
                Optional.ofNullable(row.version()),
                Optional.ofNullable(row.news()),
                CopyParty.valueOf(row.party()),
                row.name(),
                went(row),
                Optional.ofNullable(row.documentId()),
                row.madeAt(),
                row.by());
    }

    private static Optional<Went> went(CopyRows.Line row) {
        var channel = row.channel();
        var done = row.doneChannel();
        var at = row.doneAt();
        if (channel != null) {
            return Optional.of(new Went(Channel.valueOf(channel), row.madeAt()));
        }
        return done == null || at == null ? Optional.empty() : Optional.of(new Went(Channel.valueOf(done), at));
    }
}

package uk.waymark.information;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.PersonId;

/**
 * Something that was shared, as it stands now.
 *
 * @param words what was written; empty for whoever may know that it was shared, but not what
 * @param hidden whether words and documents are kept from the reader
 * @param replaced whether a newer version has taken its place
 * @param told to whom else it went: the parents, the authority
 */
public record Item(
        UUID id,
        InformationClass kind,
        String words,
        boolean hidden,
        List<StoredDocument> documents,
        Ground ground,
        Readers readers,
        String weighed,
        Instant at,
        String by,
        PersonId author,
        Role as,
        Optional<UUID> request,
        boolean replaced,
        Optional<Withdrawal> withdrawal,
        List<Read> reads,
        List<Told> told) {
    /** Why it is no longer shared. */
    public record Withdrawal(String reason, Instant at, String by) {}

    /** Somebody who said that they read it. */
    public record Read(PersonId person, String name, Instant at) {}

    /** That it went to somebody else as well. */
    public record Told(Whom whom, String words, Instant at, String by) {}

    /** Who else may be told what a provider is told. Catalogue row INF-10. */
    public enum Whom {
        PARENTS("The parents"),
        AUTHORITY("The authority");

        private final String words;

        Whom(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the provider has it now. */
    public boolean isShared() {
        return !replaced && withdrawal.isEmpty();
    }

    public boolean isReadBy(PersonId person) {
        return reads.stream().anyMatch(it -> it.person().equals(person));
    }

    /** The same for somebody who may know that it was shared, but not what. */
    Item hiddenFrom() {
        return new Item(
                id,
                kind,
                "",
                true,
                List.of(),
                ground,
                readers,
                "",
                at,
                by,
                author,
                as,
                request,
                replaced,
                withdrawal,
                reads,
                told);
    }
}

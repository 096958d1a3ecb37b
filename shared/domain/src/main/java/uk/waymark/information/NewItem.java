package uk.waymark.information;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.ids.DocumentId;

/**
 * Something to be shared.
 *
 * @param words in plain words; may be empty where documents say it
 * @param documents filed before by whoever shares, through {@link Packs#attach}
 * @param weighed why sharing is proportionate; needed for what is confidential
 * @param request what it answers
 * @param replaces the older version whose place it takes
 */
public record NewItem(
        InformationClass kind,
        String words,
        Set<DocumentId> documents,
        Ground ground,
        Readers readers,
        String weighed,
        Optional<UUID> request,
        Optional<UUID> replaces) {
    public NewItem {
        words = words.strip();
        weighed = weighed.strip();
        documents = Set.copyOf(documents);
    }

    /** Words alone, for everybody there. */
    public static NewItem of(InformationClass kind, String words, Ground ground) {
        return new NewItem(kind, words, Set.of(), ground, Readers.EVERYBODY, "", Optional.empty(), Optional.empty());
    }

    public NewItem only(Readers whom) {
        return new NewItem(kind, words, documents, ground, whom, weighed, request, replaces);
    }

    public NewItem weighed(String why) {
        return new NewItem(kind, words, documents, ground, readers, why, request, replaces);
    }

    public NewItem with(Set<DocumentId> files) {
        return new NewItem(kind, words, files, ground, readers, weighed, request, replaces);
    }

    public NewItem answering(UUID asked) {
        return new NewItem(kind, words, documents, ground, readers, weighed, Optional.of(asked), replaces);
    }

    public NewItem replacing(UUID older) {
        return new NewItem(kind, words, documents, ground, readers, weighed, request, Optional.of(older));
    }
}

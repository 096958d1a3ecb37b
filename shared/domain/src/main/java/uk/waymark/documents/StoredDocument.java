package uk.waymark.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;

/**
 * A document on file, without its bytes.
 *
 * @param series the id of its first version, which all versions share
 * @param current whether no newer version is there
 * @param pages how many pages or pictures can be shown; none for what has to be opened in a program of its own
 */
public record StoredDocument(
        DocumentId id,
        DocumentId series,
        int version,
        boolean current,
        Owner owner,
        DocumentClass kind,
        String title,
        String fileName,
        String mediaType,
        int size,
        int pages,
        Optional<LocalDate> expiresOn,
        Audience audience,
        Optional<UUID> partner,
        Instant uploadedAt,
        PersonId uploadedBy,
        String uploader) {

    /** Its last day is past. */
    public boolean isExpired(LocalDate today) {
        return expiresOn.filter(today::isAfter).isPresent();
    }

    /** Its size as people say it. */
    public String sizeWords() {
        if (size < 1024 * 1024) {
            return Math.max(1, size / 1024) + " kB";
        }
        return Math.round(size / 1024.0 / 102.4) / 10.0 + " MB";
    }
}

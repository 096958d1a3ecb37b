package uk.waymark.documents;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.waymark.database.Hashes;
import uk.waymark.documents.intake.Checked;
import uk.waymark.documents.intake.FileKind;
import uk.waymark.documents.intake.Intake;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Keeps documents and gives them back, for doors that have narrowed who asks already. */
@Singleton
public class DocumentStore {
    /** Well below what the most sparing server takes in one packet. */
    private static final int CHUNK = 512 * 1024;

    private final DocumentRows rows;
    private final Intake intake;
    private final Trail trail;
    private final Clock clock;

    DocumentStore(DocumentRows rows, Intake intake, Trail trail, Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps what Waymark made itself, under the name that it was given. The same again gives the same id. */
    @Transactional
    public DocumentId keep(NewDocument document, byte[] content, PersonId by) {
        var kind = FileKind.named(document.fileName())
                .orElseThrow(() -> new IllegalArgumentException("No kind of file: " + document.fileName()));
        var checked = new Checked.As(kind.mediaType(), intake.pages(kind, content));
        return switch (write(document, content, checked, by, Optional.empty())) {
            case Stored.As(DocumentId id) -> id;
            case Stored.Not(var refused) -> throw new IllegalStateException(refused.toString());
        };
    }

    /**
     * Checks a file that somebody uploads and keeps it, for a capability whose own door has decided that they may. Not inside a
     * transaction: a scan can take a while.
     */
    public Stored receive(NewDocument document, byte[] content, PersonId by) {
        var tidy = Filing.tidy(document);
        return switch (intake.check(tidy.fileName(), content)) {
            case Checked.Not(var reason) -> new Stored.Not(reason);
            case Checked.As checked -> write(tidy, content, checked, by, Optional.empty());
        };
    }

    /** Adds a document, or the next version of one that is the current one; says so when it no longer is. */
    @Transactional
    Stored write(
            NewDocument document, byte[] content, Checked.As checked, PersonId by, Optional<StoredDocument> replaces) {
        var id = DocumentId.next();
        var hash = Hashes.sha256().digest(content);
        var once = once(document, hash, by, replaces);
        var series = replaces.map(StoredDocument::series).orElse(id);
        var version = replaces.map(it -> it.version() + 1).orElse(1);
        var added = rows.add(
                id,
                series,
                version,
                document.owner().kind(),
                document.owner().id().value(),
                document.audience().name(),
                document.partner().orElse(null),
                document.kind().name(),
                document.title(),
                document.fileName(),
                checked.mediaType(),
                content.length,
                checked.pages(),
                hash,
                document.expiresOn().orElse(null),
                clock.instant(),
                by,
                once);
        if (added == 0) {
            return there(once);
        }
        for (int from = 0, number = 0; from < content.length; from += CHUNK, number++) {
            rows.addChunk(id, number, Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK)));
        }
        trail.record(
                Optional.of(by),
                replaces.isEmpty() ? Action.DOCUMENT_STORED : Action.DOCUMENT_REPLACED,
                Optional.of(id),
                "version " + version);
        return new Stored.As(id);
    }

    private Stored there(byte[] once) {
        var same = rows.same(once);
        if (same.isPresent() && same.get().newest()) {
            return new Stored.As(same.get().id());
        }
        return same.isPresent()
                ? Stored.not(
                        "FILED_BEFORE",
                        "This file was filed before and has been replaced since. To bring it back, replace the newest version with it.")
                : Stored.not(
                        "NEWER_VERSION",
                        "Somebody else has put a newer version here in the meantime. Look at that one first, then replace it if yours is still needed.");
    }

    private static byte[] once(NewDocument document, byte[] hash, PersonId by, Optional<StoredDocument> replaces) {
        var digest = Hashes.sha256();
        var words = List.of(
                document.owner().toString(),
                document.kind().name(),
                document.title(),
                document.fileName(),
                document.expiresOn().toString(),
                document.audience().name(),
                document.partner().toString(),
                by.value().toString(),
                replaces.map(it -> it.id().value()).toString());
        digest.update(String.join("\0", words).getBytes(StandardCharsets.UTF_8));
        return digest.digest(hash);
    }

    /** Those of the ids that are there, a thousand at most; one query. */
    public List<StoredDocument> all(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.all(ids).stream().map(DocumentStore::stored).toList();
    }

    public Optional<StoredDocument> find(DocumentId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** With its bytes. Whoever lets somebody read them writes that into the trail. */
    public Optional<Content> content(DocumentId id) {
        return find(id).map(this::content);
    }

    Content content(StoredDocument document) {
        var bytes = new ByteArrayOutputStream(document.size());
        rows.chunks(document.id()).forEach(chunk -> bytes.writeBytes(chunk.bytes()));
        return new Content(document, bytes.toByteArray());
    }

    /** Puts on record that somebody was sent a document; by nobody when Waymark did so by itself. */
    @Transactional
    public void noteSent(DocumentId document, String recipient, Channel channel, Optional<PersonId> by) {
        rows.addSent(Id.next(), document, recipient, channel.name(), clock.instant(), by.orElse(null));
        trail.record(by, Action.DOCUMENT_SENT, Optional.of(document), channel.name());
    }

    static StoredDocument stored(DocumentRows.Row row) {
        return new StoredDocument(
                row.id(),
                row.seriesId(),
                row.version(),
                row.newest(),
                Owner.of(row.ownerKind(), row.ownerId()),
                DocumentClass.valueOf(row.kind()),
                row.title(),
                row.fileName(),
                row.mediaType(),
                row.size(),
                row.pages(),
                Optional.ofNullable(row.expiresOn()),
                Audience.valueOf(row.audience()),
                Optional.ofNullable(row.partnerId()),
                row.uploadedAt(),
                row.uploadedBy(),
                row.uploader());
    }
}

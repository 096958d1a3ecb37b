package uk.waymark.documents;

import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.documents.intake.Checked;
import uk.waymark.documents.intake.Intake;
import uk.waymark.ids.DocumentId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Files of schools and providers. The owner's own people keep them, the audience reads them; whoever opens one is written into the
 * trail.
 */
@Door
public class Documents {
    private static final Stored NOT_YOURS =
            Stored.not("NOT_FOUND", "There is no such document that you can replace. It may be somebody else's.");

    private final DocumentRows rows;
    private final DocumentStore store;
    private final Filing filing;
    private final Intake intake;
    private final PagePictures pictures;
    private final DocumentSettings settings;
    private final Trail trail;

    Documents(
            DocumentRows rows,
            DocumentStore store,
            Filing filing,
            Intake intake,
            PagePictures pictures,
            DocumentSettings settings,
            Trail trail) {
        this.rows = rows;
        this.store = store;
        this.filing = filing;
        this.intake = intake;
        this.pictures = pictures;
        this.settings = settings;
        this.trail = trail;
    }

    /** Checks a file and keeps it as a new document. */
    public Stored store(Actor actor, NewDocument document, byte[] content) {
        return file(actor, document, content, Optional.empty());
    }

    /** The same for a stream, of which no more is read than may be kept. */
    public Stored store(Actor actor, NewDocument document, InputStream content) {
        return store(actor, document, bytes(content));
    }

    /** Checks a file and keeps it as the next version; refused when the older one is no longer the newest. */
    public Stored replace(Actor actor, DocumentId older, NewDocument document, byte[] content) {
        var found = find(actor, older);
        if (found.isEmpty() || !found.get().owner().equals(document.owner())) {
            return NOT_YOURS;
        }
        return file(actor, document, content, found);
    }

    /** The same for a stream. */
    public Stored replace(Actor actor, DocumentId older, NewDocument document, InputStream content) {
        return replace(actor, older, document, bytes(content));
    }

    private Stored file(Actor actor, NewDocument document, byte[] content, Optional<StoredDocument> replaces) {
        var tidy = Filing.tidy(document);
        var refused = filing.refusal(actor, tidy);
        if (refused.isPresent()) {
            return new Stored.Not(refused.get());
        }
        // Outside of any transaction: a scan can take a while.
        return switch (intake.check(tidy.fileName(), content)) {
            case Checked.Not(var reason) -> new Stored.Not(reason);
            case Checked.As checked -> store.write(tidy, content, checked, actor.person(), replaces);
        };
    }

    private byte[] bytes(InputStream content) {
        try (content) {
            return content.readNBytes(settings.largest() + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Optional<StoredDocument> find(Actor actor, DocumentId id) {
        return rows.find(id, actor.schools(Right.SEE_ASSURANCE), actor.providers(Right.KEEP_PROVIDER_RECORD))
                .map(DocumentStore::stored);
    }

    /** What the owner has on file of one kind, as far as the actor may read it: newest versions only, the latest first. */
    public List<StoredDocument> of(Actor actor, Owner owner, DocumentClass kind) {
        return rows
                .of(
                        owner.kind(),
                        owner.id().value(),
                        kind.name(),
                        actor.schools(Right.SEE_ASSURANCE),
                        actor.providers(Right.KEEP_PROVIDER_RECORD))
                .stream()
                .map(DocumentStore::stored)
                .toList();
    }

    /** All versions of the series of a document, the newest first. */
    public List<StoredDocument> versions(Actor actor, DocumentId id) {
        return rows
                .versions(id, actor.schools(Right.SEE_ASSURANCE), actor.providers(Right.KEEP_PROVIDER_RECORD))
                .stream()
                .map(DocumentStore::stored)
                .toList();
    }

    /** The file itself. */
    @Transactional
    public Optional<Content> open(Actor actor, DocumentId id) {
        return find(actor, id).map(document -> {
            trail.record(actor, Action.DOCUMENT_OPENED, id);
            return store.content(document);
        });
    }

    /** One page as a picture, counted from one; nothing where there is no such page. */
    public Optional<Picture> page(Actor actor, DocumentId id, int page) {
        return find(actor, id)
                .filter(document -> page >= 1 && page <= document.pages())
                .flatMap(document -> {
                    trail.record(actor, Action.DOCUMENT_OPENED, id, "page " + page);
                    return pictures.page(store.content(document), page);
                });
    }

    /** To whom the document was sent, the latest first. */
    public List<Sending> sent(Actor actor, DocumentId id) {
        return find(actor, id).stream()
                .flatMap(document -> rows.sent(id).stream())
                .map(row -> new Sending(
                        row.recipient(), Channel.valueOf(row.channel()), row.sentAt(), Optional.ofNullable(row.by())))
                .toList();
    }
}

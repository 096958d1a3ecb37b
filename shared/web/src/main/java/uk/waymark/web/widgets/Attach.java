package uk.waymark.web.widgets;

import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;

/** A form with a file that may be left out: files it, and then does what the form is for. */
public final class Attach {
    private Attach() {}

    /** What refuses the file refuses the form; the same file again is filed once. */
    public static Optional<Refused> then(
            Documents documents,
            Actor actor,
            UploadBox box,
            Function<String, NewDocument> document,
            Function<Optional<DocumentId>, Optional<Refused>> form) {
        if (box.file().isEmpty()) {
            return form.apply(Optional.empty());
        }
        var file = box.file().get();
        return switch (documents.store(actor, document.apply(file.name()), file.bytes())) {
            case Stored.As(var id) -> form.apply(Optional.of(id));
            case Stored.Not(var refused) -> Optional.of(refused);
        };
    }
}

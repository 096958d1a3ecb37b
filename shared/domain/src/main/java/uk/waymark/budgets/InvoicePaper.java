package uk.waymark.budgets;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;
import uk.waymark.placements.PlacementFile;

/** The file that comes with an invoice, where one comes. It names a pupil, so it lies in the pupil's file. */
@Singleton
class InvoicePaper {
    private final DocumentStore documents;

    InvoicePaper(DocumentStore documents) {
        this.documents = documents;
    }

    /** Keeps the file, then does what the form is for; what refuses the file refuses the form. Not inside a transaction. */
    Optional<Refused> then(
            Actor actor,
            PlacementFile file,
            Optional<InvoiceFile> paper,
            Function<Optional<DocumentId>, Optional<Refused>> form) {
        if (paper.isEmpty()) {
            return form.apply(Optional.empty());
        }
        var document = new NewDocument(
                new Owner.Pupil(file.pupil()),
                DocumentClass.INVOICE,
                "Invoice",
                "invoice" + ending(paper.get().fileName()),
                Optional.empty(),
                Audience.OWNER,
                Optional.empty());
        return switch (documents.receive(document, paper.get().bytes(), actor.person())) {
            case Stored.As(var id) -> form.apply(Optional.of(id));
            case Stored.Not(var refused) -> Optional.of(refused);
        };
    }

    /** The name that it came with may be a child's. */
    private static String ending(String name) {
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }
}

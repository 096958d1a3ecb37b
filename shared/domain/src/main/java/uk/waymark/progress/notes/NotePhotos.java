package uk.waymark.progress.notes;

import jakarta.inject.Singleton;
import java.util.Optional;
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

/** Keeps photographs of pupils' work: only with consent, and without the place where they were taken. */
@Singleton
class NotePhotos {
    private final ConsentCheck consent;
    private final DocumentStore documents;

    NotePhotos(ConsentCheck consent, DocumentStore documents) {
        this.consent = consent;
        this.documents = documents;
    }

    /** What came of it. */
    sealed interface Kept {
        record As(DocumentId id) implements Kept {}

        record Not(Refused refused) implements Kept {}
    }

    Optional<Refused> refuse(PlacementFile file) {
        return consent.refuse(file.pupil());
    }

    /** Not inside a transaction, since the file is looked through. */
    Kept keep(Actor actor, PlacementFile file, Photograph photograph) {
        var refused = refuse(file);
        if (refused.isPresent()) {
            return new Kept.Not(refused.get());
        }
        var clean = PlainPicture.of(photograph.bytes());
        if (clean.isEmpty()) {
            return new Kept.Not(
                    new Refused(
                            "PICTURE",
                            "This is no photograph that Waymark can read. Take a JPEG or PNG, at most 50 million pixels, and try again."));
        }
        var document = new NewDocument(
                new Owner.Pupil(file.pupil()),
                DocumentClass.PUPIL_PHOTOGRAPH,
                "Photograph of work",
                "work.jpg",
                Optional.empty(),
                Audience.OWNER,
                Optional.empty());
        return switch (documents.receive(document, clean.get(), actor.person())) {
            case Stored.As(var id) -> new Kept.As(id);
            case Stored.Not(var why) -> new Kept.Not(why);
        };
    }
}

package uk.waymark.arrangements;

import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.documents.Audience;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.Pupils;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Scans of what was agreed or asked for on paper, and letters, in the pupil's file. */
@Door
public class ArrangementPapers {
    private final DocumentStore documents;
    private final EntryRows rows;
    private final Pupils pupils;
    private final Trail trail;

    ArrangementPapers(DocumentStore documents, EntryRows rows, Pupils pupils, Trail trail) {
        this.documents = documents;
        this.rows = rows;
        this.pupils = pupils;
        this.trail = trail;
    }

    /** Keeps a scan, for an entry that names it afterwards. */
    public Stored keep(Actor actor, PupilId pupil, String fileName, byte[] content) {
        var known = pupils.lookUp(actor, pupil)
                .filter(it -> actor.schools(Right.SEE_ATTENDANCE).contains(it.school()));
        return known.isEmpty()
                ? new Stored.Not(new Refused("NOT_FOUND", "There is no such pupil at your school."))
                : documents.receive(
                        new NewDocument(
                                new Owner.Pupil(pupil),
                                DocumentClass.SIGNED_PAPER,
                                "Paper about an arrangement",
                                fileName,
                                Optional.empty(),
                                Audience.OWNER,
                                Optional.empty()),
                        content,
                        actor.person());
    }

    /** Gives out a paper that belongs to an arrangement of the pupil; that it was opened is written into the trail. */
    public Optional<Content> open(Actor actor, PupilId pupil, DocumentId document) {
        if (rows.belongs(document, pupil, actor.schools(Right.SEE_ATTENDANCE)) == 0) {
            return Optional.empty();
        }
        trail.record(actor, Action.DOCUMENT_OPENED, document);
        return documents.content(document);
    }
}

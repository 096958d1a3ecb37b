package uk.waymark.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;

/** Puts on record what was signed on paper, with the scan of it. Catalogue row SLA-47. */
@Door
public class PaperSignatures {
    private final SigningRows rows;
    private final PaperWriting writing;
    private final DocumentStore documents;
    private final Clock clock;

    PaperSignatures(SigningRows rows, PaperWriting writing, DocumentStore documents, Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * For those who place the school's pupils. Refused for a day that is to come, or before the text was there.
     *
     * @param signedOn the day that stands on the paper
     */
    public Optional<Refused> record(
            Actor actor, UUID line, String name, LocalDate signedOn, String fileName, byte[] scan) {
        var row = rows.line(line);
        var text = row.flatMap(it -> rows.find(it.signingId()))
                .filter(it -> actor.schools(Right.PLACE_PUPILS).contains(it.schoolId()));
        if (row.isEmpty() || text.isEmpty()) {
            return Optional.of(SigningDesk.NOT_FOUND);
        }
        if (signedOn.isAfter(Session.today(clock))
                || signedOn.isBefore(Session.dateOf(text.get().openedAt()))) {
            return Optional.of(
                    new Refused(
                            "DATE",
                            "The day on the paper lies between the day on which this version was finished and today. Check it."));
        }
        return switch (documents.receive(
                new NewDocument(
                        new Owner.Pupil(text.get().pupilId()),
                        DocumentClass.SIGNED_PAPER,
                        "Signed: " + SignerRole.valueOf(row.get().role()).words(),
                        fileName,
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                scan,
                actor.person())) {
            case Stored.As(DocumentId id) -> writing.write(actor, text.get(), row.get(), name, signedOn, id);
            case Stored.Not(var refused) -> Optional.of(refused);
        };
    }
}

package uk.waymark.signing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.ids.DocumentId;
import uk.waymark.signing.SigningState.How;

/** The writing after the scan has been checked: checking a file is no matter for a transaction. */
@Singleton
class PaperWriting {
    private final Signatures signatures;
    private final Clock clock;

    PaperWriting(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    @Transactional
    Optional<Refused> write(
            Actor actor,
            SigningRows.Text text,
            SigningRows.Line line,
            String name,
            LocalDate signedOn,
            DocumentId scan) {
        var at = signedOn.equals(Session.today(clock))
                ? clock.instant()
                : signedOn.atTime(LocalTime.NOON).atZone(Session.ENGLAND).toInstant();
        var expected = line.contactId() == null && line.personId() == null && isOrganisation(line) ? name : line.name();
        return signatures.give(
                text,
                line,
                expected,
                new Signatures.Given(
                        name, true, How.ON_PAPER, Optional.of(at), Optional.of(scan), Optional.of(actor.person())));
    }

    /** Whoever may sign for that side has signed. */
    private static boolean isOrganisation(SigningRows.Line line) {
        return line.role().equals(SignerRole.SCHOOL.name()) || line.role().equals(SignerRole.PROVIDER.name());
    }
}

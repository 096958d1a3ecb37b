package uk.waymark.signing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.database.Hashes;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SigningId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Opens and closes texts for signing. What is signed is kept word for word, with its hash. Catalogue rows SLA-47, SLA-50. */
@Singleton
class SigningBook implements Signings {
    private final SigningRows rows;
    private final SigningReadings readings;
    private final Trail trail;
    private final Clock clock;

    SigningBook(SigningRows rows, SigningReadings readings, Trail trail, Clock clock) {
        this.rows = rows;
        this.readings = readings;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SigningId open(NewSigning wanted, PersonId by) {
        close(wanted.kind(), wanted.subject(), "Version " + wanted.version() + " has taken its place.");
        var id = SigningId.next();
        var declarations = String.join(
                "\n",
                wanted.declarations().stream()
                        .map(it -> it.strip().replaceAll("\\R", " "))
                        .toList());
        rows.save(new SigningRows.Row(
                id,
                wanted.kind().name(),
                wanted.subject(),
                wanted.version(),
                wanted.school(),
                wanted.pupil(),
                wanted.placement().orElse(null),
                wanted.title(),
                wanted.text(),
                declarations,
                hash(wanted.title(), wanted.text(), declarations),
                wanted.document().orElse(null),
                clock.instant(),
                by));
        rows.begin(id);
        addLines(id, wanted.signers());
        trail.record(Optional.of(by), Action.SIGNING_OPENED, Optional.of(id), "version " + wanted.version());
        return id;
    }

    private void addLines(SigningId id, List<Signer> signers) {
        for (var place = 0; place < signers.size(); place++) {
            var signer = signers.get(place);
            rows.addLine(
                    Id.next(),
                    id,
                    place,
                    signer.role().name(),
                    signer.name().strip(),
                    signer.position().strip(),
                    signer.contact().orElse(null),
                    signer.person().orElse(null),
                    signer.email().orElse(null),
                    signer.required());
        }
    }

    @Override
    @Transactional
    public void close(SigningKind kind, UUID subject, String reason) {
        for (var id : rows.open(kind.name(), subject)) {
            // waits for somebody who is signing at this moment
            rows.lock(id);
            if (rows.close(id, reason, clock.instant()) > 0) {
                trail.record(Optional.empty(), Action.SIGNING_CLOSED, Optional.of(id), "");
            }
        }
    }

    @Override
    public Optional<SigningState> of(SigningKind kind, UUID subject) {
        return readings.newest(kind, subject);
    }

    static byte[] hash(String title, String text, String declarations) {
        return Hashes.sha256(title + "\0" + text + "\0" + declarations);
    }
}

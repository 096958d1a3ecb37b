package uk.waymark.signing;

import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SigningId;
import uk.waymark.signing.SigningState.How;

/**
 * What a parent or pupil who is signed in to the family's pages has to sign. A parent answers as long as they hold responsibility, at the
 * moment of asking. Catalogue row SLA-47.
 */
@Door
public class FamilySigning {
    private final SigningRows rows;
    private final SigningReadings readings;
    private final Signatures signatures;
    private final Families families;

    FamilySigning(SigningRows rows, SigningReadings readings, Signatures signatures, Families families) {
        this.rows = rows;
        this.readings = readings;
        this.signatures = signatures;
        this.families = families;
    }

    /** One text that waits, on the line that is this person's. */
    public record Waiting(SigningReading reading, SigningState.Line line) {}

    /** What waits for this person, the oldest first. */
    public List<Waiting> waiting(Actor actor) {
        if (!actor.may(Right.SPEAK_FOR_CHILD)) {
            return List.of();
        }
        var lines = rows.waiting(contacts(actor), children(actor, Role.PUPIL));
        var readings = this.readings.all(
                lines.stream().map(SigningRows.Line::signingId).collect(Collectors.toSet()));
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(readings.get(line.signingId()))
                        .map(it -> new Waiting(it, SigningReadings.line(line)))
                        .stream())
                .toList();
    }

    /** Also what this person has signed. */
    public Optional<SigningReading> read(Actor actor, SigningId id) {
        return rows.find(id)
                .filter(text -> rows.lines(id).stream().anyMatch(line -> isTheirs(actor, text, line)))
                .map(readings::reading);
    }

    /** Signs on the line that is this person's. */
    @Transactional
    public Optional<Refused> sign(Actor actor, UUID line, String typedName, boolean ticked) {
        return rows.line(line)
                .flatMap(row -> rows.find(row.signingId())
                        .filter(text -> isTheirs(actor, text, row))
                        .map(text -> signatures.give(
                                text,
                                row,
                                row.name(),
                                Signatures.Given.now(typedName, ticked, How.SIGNED_IN, Optional.of(actor.person())))))
                .orElse(Optional.of(SigningDesk.NOT_FOUND));
    }

    private boolean isTheirs(Actor actor, SigningRows.Text text, SigningRows.Line line) {
        return switch (SignerRole.valueOf(line.role())) {
            case PARENT ->
                children(actor, Role.PARENT).contains(text.pupilId())
                        && theirs(actor, text.pupilId()).anyMatch(it -> it.id().equals(line.contactId()));
            case PUPIL -> children(actor, Role.PUPIL).contains(text.pupilId());
            case SCHOOL, PROVIDER, OTHER -> false;
        };
    }

    private Collection<FamilyContactId> contacts(Actor actor) {
        return children(actor, Role.PARENT).stream()
                .flatMap(pupil -> theirs(actor, pupil))
                .map(FamilyContact::id)
                .toList();
    }

    /** As whom the person stands at home beside the pupil. */
    private Stream<FamilyContact> theirs(Actor actor, PupilId pupil) {
        return families.responsible(pupil).stream()
                .filter(it -> it.person().filter(actor.person()::equals).isPresent());
    }

    private static Collection<PupilId> children(Actor actor, Role as) {
        return actor.grants().stream()
                .filter(it -> it.kind() == ScopeKind.CHILD && it.role() == as)
                .filter(it -> it.rights().contains(Right.SPEAK_FOR_CHILD))
                .flatMap(it -> Optional.ofNullable(it.scope()).stream())
                .map(PupilId::new)
                .collect(Collectors.toSet());
    }
}

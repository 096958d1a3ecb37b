package uk.waymark.signing;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.families.Families;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PupilId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.signing.SigningState.How;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Puts a signature on its line, once, and says when the last one is there. In the caller's transaction. */
@Singleton
class Signatures {
    /** What is written beside a line; by nobody where a link did it. */
    record Given(
            String name,
            boolean ticked,
            How how,
            Optional<Instant> at,
            Optional<DocumentId> scan,
            Optional<PersonId> by) {
        static Given now(String name, boolean ticked, How how, Optional<PersonId> by) {
            return new Given(name, ticked, how, Optional.empty(), Optional.empty(), by);
        }
    }

    private final SigningRows rows;
    private final Families families;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final ApplicationEventPublisher<SignatureGiven> given;
    private final ApplicationEventPublisher<SigningCompleted> completed;
    private final Trail trail;
    private final Clock clock;

    Signatures(
            SigningRows rows,
            Families families,
            PlacementFacts placements,
            PlacementPeople people,
            ApplicationEventPublisher<SignatureGiven> given,
            ApplicationEventPublisher<SigningCompleted> completed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.placements = placements;
        this.people = people;
        this.given = given;
        this.completed = completed;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Refused when it is closed, when a tick is missing, when the name is another's, and when somebody at home no longer answers for the
     * child. The same again by the same person changes nothing.
     *
     * @param expected the name that has to be written
     */
    Optional<Refused> give(SigningRows.Text text, SigningRows.Line line, String expected, Given given) {
        // the placement before the text, as everybody does who decides about a placement
        Optional.ofNullable(text.placementId()).ifPresent(placements::lock);
        rows.lock(text.id());
        var now = rows.find(text.id()).orElseThrow();
        var there = rows.line(line.id()).orElseThrow();
        return isSame(there, given)
                ? Optional.empty()
                : refuse(now, there, expected, given).or(() -> write(now, there, given));
    }

    private static boolean isSame(SigningRows.Line line, Given given) {
        var name = line.signedName();
        return name != null && given.how().name().equals(line.how()) && SignedNames.same(given.name(), name);
    }

    private Optional<Refused> refuse(SigningRows.Text text, SigningRows.Line line, String expected, Given given) {
        if (!Arrays.equals(text.hash(), SigningBook.hash(text.title(), text.text(), text.declarations()))) {
            throw new IllegalStateException("The text of signing " + text.id() + " is not what was opened");
        }
        if (line.signedAt() != null) {
            return refused("SIGNED_ALREADY", "This line is signed already. Nothing more is needed.");
        }
        var closed = closed(text.closedBecause());
        if (closed.isPresent()) {
            return closed;
        }
        if (!given.ticked()) {
            return refused(
                    "NOT_TICKED", "Tick each of the sentences above, so that everybody knows that you have read them.");
        }
        if (!SignedNames.same(given.name(), expected)) {
            return refused(
                    "NAME",
                    given.how() == How.BY_LINK
                            ? "That is not the name for which the school sent this link. Write it as the school writes it, or ring the school."
                            : "Write the name as it stands beside the line: " + expected + ".");
        }
        return answers(text.pupilId(), line);
    }

    static Optional<Refused> closed(@Nullable String because) {
        return because == null
                ? Optional.empty()
                : refused(
                        "CLOSED",
                        "This can no longer be signed: " + because + " Ask the school for what is signed now.");
    }

    /** Somebody at home signs as long as they hold responsibility, at the moment of signing. */
    Optional<Refused> answers(PupilId pupil, SigningRows.Line line) {
        var contact = line.contactId();
        if (contact == null
                || !line.role().equals(SignerRole.PARENT.name())
                || families.responsible(pupil).stream().anyMatch(it -> it.id().equals(contact))) {
            return Optional.empty();
        }
        return refused(
                "NOT_RESPONSIBLE",
                "By the school's records this person does not hold parental responsibility now, so this signature cannot be given. Ring the school if that is wrong.");
    }

    private Optional<Refused> write(SigningRows.Text text, SigningRows.Line line, Given given) {
        var now = clock.instant();
        rows.sign(
                line.id(),
                given.name().strip(),
                given.how().name(),
                given.scan().orElse(null),
                given.at().orElse(now),
                now,
                given.by().orElse(null));
        trail.record(
                given.by(),
                given.how() == How.ON_PAPER ? Action.SIGNED_ON_PAPER : Action.SIGNED,
                Optional.of(text.id()),
                line.role());
        if (line.role().equals(SignerRole.PARENT.name())) {
            tell(text);
        }
        this.given.publishEvent(new SignatureGiven(
                text.id(), SigningKind.valueOf(text.kind()), text.subjectId(), SignerRole.valueOf(line.role())));
        var missing = rows.lines(text.id()).stream().filter(it -> it.required() && it.signedAt() == null);
        if (missing.findAny().isEmpty() && rows.complete(text.id(), now) > 0) {
            completed.publishEvent(new SigningCompleted(
                    text.id(), SigningKind.valueOf(text.kind()), text.subjectId(), text.version()));
        }
        return Optional.empty();
    }

    private void tell(SigningRows.Text text) {
        Optional.ofNullable(text.placementId())
                .flatMap(placements::of)
                .ifPresent(it -> people.tellSchool(it, Set.of(Role.AP_LEAD), Kind.FAMILY_SIGNED, it.id(), false));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

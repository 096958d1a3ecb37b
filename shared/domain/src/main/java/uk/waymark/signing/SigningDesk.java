package uk.waymark.signing;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SigningId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.signing.SigningState.How;

/**
 * Where the people of a school and of a provider sign, and help somebody to sign who stands beside them. Catalogue row SLA-47.
 */
@Door
public class SigningDesk {
    static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such text for you to sign.");
    private static final Set<String> BESIDE =
            Set.of(SignerRole.PARENT.name(), SignerRole.PUPIL.name(), SignerRole.OTHER.name());

    private final SigningRows rows;
    private final SigningReadings readings;
    private final Signatures signatures;
    private final PlacementFacts placements;
    private final Clock clock;

    SigningDesk(
            SigningRows rows, SigningReadings readings, Signatures signatures, PlacementFacts placements, Clock clock) {
        this.rows = rows;
        this.readings = readings;
        this.signatures = signatures;
        this.placements = placements;
        this.clock = clock;
    }

    /** For those who see the pupil at the school, and at the provider whose signature it asks for. */
    public Optional<SigningReading> read(Actor actor, SigningId id) {
        return rows.find(id)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.schoolId())
                        || isAt(actor, Right.SEE_PLACED_PUPILS, it))
                .map(readings::reading);
    }

    /** Signs as oneself: for the school, for the provider, or on a line that names this person. */
    @Transactional
    public Optional<Refused> sign(Actor actor, UUID line, String typedName, boolean ticked) {
        return at(
                line,
                (text, row) -> mayThemselves(actor, text, row)
                        ? signatures.give(text, row, actor.name(), now(actor, typedName, ticked, How.SIGNED_IN))
                        : Optional.of(NOT_FOUND));
    }

    /** A parent, the pupil or another professional writes their own name on the tablet of somebody who is signed in. */
    @Transactional
    public Optional<Refused> signBeside(Actor actor, UUID line, String typedName, boolean ticked) {
        return at(line, (text, row) -> {
            if (!maySchool(actor, text) && !isAt(actor, Right.SIGN_AGREEMENTS, text)) {
                return Optional.of(NOT_FOUND);
            }
            return BESIDE.contains(row.role())
                    ? signatures.give(text, row, row.name(), now(actor, typedName, ticked, How.ON_THE_TABLET))
                    : Optional.of(new Refused(
                            "OWN_ACCOUNT",
                            "Who signs for a school or a provider signs in as themselves, or on paper."));
        });
    }

    private boolean mayThemselves(Actor actor, SigningRows.Text text, SigningRows.Line row) {
        var named = row.personId();
        if (named != null && !named.equals(actor.person())) {
            return false;
        }
        return switch (SignerRole.valueOf(row.role())) {
            case SCHOOL -> maySchool(actor, text);
            case PROVIDER -> isAt(actor, Right.SIGN_AGREEMENTS, text);
            case OTHER -> named != null && (maySchool(actor, text) || isAt(actor, Right.SEE_PLACED_PUPILS, text));
            case PARENT, PUPIL -> false;
        };
    }

    private interface Work {
        Optional<Refused> on(SigningRows.Text text, SigningRows.Line line);
    }

    private Optional<Refused> at(UUID line, Work work) {
        return rows.line(line)
                .flatMap(row -> rows.find(row.signingId()).map(text -> work.on(text, row)))
                .orElse(Optional.of(NOT_FOUND));
    }

    private static boolean maySchool(Actor actor, SigningRows.Text text) {
        return actor.schools(Right.PLACE_PUPILS).contains(text.schoolId());
    }

    private boolean isAt(Actor actor, Right right, SigningRows.Text text) {
        return Optional.ofNullable(text.placementId())
                .flatMap(placements::of)
                .filter(this::isOpen)
                .filter(it -> PlacementFiles.isAt(actor, right, it))
                .filter(it -> rows.lines(text.id()).stream()
                        .anyMatch(line -> line.role().equals(SignerRole.PROVIDER.name())))
                .isPresent();
    }

    private boolean isOpen(PlacementFile placement) {
        return placement.isOpen(Session.today(clock));
    }

    private static Signatures.Given now(Actor actor, String name, boolean ticked, How how) {
        return Signatures.Given.now(name, ticked, how, Optional.of(actor.person()));
    }
}

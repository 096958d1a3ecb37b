package uk.waymark.risk;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The provider's side of a pupil's risk assessment: a short summary of the version in force for everybody who has the pupil, and the
 * word that they work by it. Catalogue rows ILP-19 and RM-14 of part C.
 */
@Door
public class RisksInUse {
    private final RiskRows rows;
    private final RiskFiles files;
    private final RiskDue due;
    private final PlacementFacts placements;
    private final Trail trail;
    private final Clock clock;

    RisksInUse(RiskRows rows, RiskFiles files, RiskDue due, PlacementFacts placements, Trail trail, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.due = due;
        this.placements = placements;
        this.trail = trail;
        this.clock = clock;
    }

    /** The version in force, until the placement's last day has passed; empty while there is none. */
    public Optional<RiskSummary> of(Actor actor, PlacementId id) {
        return placements
                .of(id)
                .filter(it -> hasNow(actor, Right.SEE_PLACED_PUPILS, it))
                .map(it -> files.of(it.id()))
                .flatMap(file -> file.inForce().map(it -> summary(actor, file, it)));
    }

    private static RiskSummary summary(Actor actor, RiskFile file, RiskVersion it) {
        var written = it.written();
        return new RiskSummary(
                it.number(),
                Session.dateOf(it.writtenAt()),
                file.reviewOn().orElse(written.reviewOn()),
                written.summary(),
                written.hazards(),
                written.triggers(),
                written.calms(),
                written.mustKnow(),
                it.inUse(),
                it.inUse().stream().anyMatch(said -> said.person().equals(actor.person())));
    }

    /** Says that the actor works by this version. Refused for one that is no longer in force; twice is as once. */
    @Transactional
    public Optional<Refused> confirm(Actor actor, PlacementId id, int version) {
        var placement = placements.of(id).filter(it -> hasNow(actor, Right.WRITE_REPORTS, it));
        if (placement.isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such pupil who is placed with you."));
        }
        var inForce = files.of(id).inForce().filter(it -> it.number() == version);
        if (inForce.isEmpty()) {
            return Optional.of(new Refused(
                    "STALE", "The school has changed the risk assessment. Read the newest version, then confirm it."));
        }
        if (rows.confirm(inForce.get().id(), actor.person(), clock.instant()) > 0) {
            trail.record(actor, Action.RISK_CONFIRMED, id, "version " + version);
            due.confirmed(id, version, actor.person());
        }
        return Optional.empty();
    }

    private boolean hasNow(Actor actor, Right right, PlacementFile it) {
        return it.isOpen(Session.today(clock)) && PlacementFiles.isAt(actor, right, it);
    }
}

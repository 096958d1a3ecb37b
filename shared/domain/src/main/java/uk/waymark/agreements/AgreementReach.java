package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;

/** Whose placement it is, for the doors about its agreement. */
@Singleton
class AgreementReach {
    static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such placement whose agreement you keep.");

    private final PlacementFacts placements;
    private final Clock clock;

    AgreementReach(PlacementFacts placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    Optional<PlacementFile> atSchool(Actor actor, PlacementId id, Right right) {
        return placements.of(id).filter(it -> actor.schools(right).contains(it.school()));
    }

    Optional<PlacementFile> atProvider(Actor actor, PlacementId id, Right right) {
        return placements.of(id).filter(it -> isAt(actor, it, right));
    }

    /** Locks the placement, for those who write the agreement on either side. */
    Optional<PlacementFile> lock(Actor actor, PlacementId id) {
        return placements.lock(id).filter(it -> maySchool(actor, it) || isAt(actor, it, Right.SIGN_AGREEMENTS));
    }

    static boolean maySchool(Actor actor, PlacementFile it) {
        return actor.schools(Right.PLACE_PUPILS).contains(it.school());
    }

    private boolean isAt(Actor actor, PlacementFile it, Right right) {
        return it.isOpen(Session.today(clock)) && PlacementFiles.isAt(actor, right, it);
    }
}

package uk.waymark.contact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;

/** Whose placements somebody may read and write about here. */
@Singleton
final class Reach {
    private static final Set<Right> WRITING =
            EnumSet.of(Right.PLAN_SUPPORT, Right.MAKE_CONTACT, Right.KEEP_FAMILY_CONTACTS);

    private final PlacementFacts placements;
    private final Clock clock;

    Reach(PlacementFacts placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    Optional<PlacementFile> reading(Actor actor, PlacementId id) {
        return placements.of(id).filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()));
    }

    /** Those of the school who plan, keep in touch, or work in its office. */
    Optional<PlacementFile> writing(Actor actor, PlacementId id) {
        return placements
                .of(id)
                .filter(it ->
                        WRITING.stream().anyMatch(right -> actor.schools(right).contains(it.school())));
    }

    /** The provider's staff who have the pupil now. */
    Optional<PlacementFile> there(Actor actor, PlacementId id) {
        return placements
                .of(id)
                .filter(it -> it.isOpen(Session.today(clock)))
                .filter(it -> PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it));
    }

    /** The same row, locked until the transaction ends. */
    Optional<PlacementFile> lock(PlacementFile file) {
        return placements.lock(file.id());
    }
}

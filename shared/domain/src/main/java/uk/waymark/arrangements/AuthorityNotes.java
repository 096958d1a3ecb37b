package uk.waymark.arrangements;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementOwner;
import uk.waymark.placements.Placements;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What the local authority said about a placement that it arranged, for a pupil who is permanently excluded or would lack education
 * through illness. The school sees such a placement and notes; the authority decides. Catalogue rows CX-44 and BEH-04.
 */
@Door
public class AuthorityNotes {
    private final PlacementFacts placements;
    private final Placements door;
    private final Entries entries;
    private final Trail trail;

    AuthorityNotes(PlacementFacts placements, Placements door, Entries entries, Trail trail) {
        this.placements = placements;
        this.door = door;
        this.entries = entries;
        this.trail = trail;
    }

    /** What was noted, the latest first. */
    public List<Entry> of(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(it -> entries.of(Set.of(placement.value())).getOrDefault(placement.value(), List.of()))
                .orElse(List.of());
    }

    /** Notes what the authority said; where it named a last day, the placement ends on it. */
    @Transactional
    public Optional<Refused> note(Actor actor, PlacementId placement, NewEntry entry) {
        var file = placements
                .lock(placement)
                .filter(it -> actor.schools(Right.PLACE_PUPILS).contains(it.school()));
        if (file.isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such placement of your school."));
        }
        var refused = refuse(file.get(), entry).or(() -> entries.refuse(entry));
        if (refused.isPresent()) {
            return refused;
        }
        var notEnded = entry.until().flatMap(day -> door.endedByAuthority(actor, placement, day, entry.words()));
        if (notEnded.isPresent()) {
            return notEnded;
        }
        if (entries.add(actor, placement.value(), file.get().pupil(), file.get().school(), entry)) {
            trail.record(actor, Action.ARRANGEMENT_REVIEWED, placement, "the authority's word");
        }
        return Optional.empty();
    }

    private static Optional<Refused> refuse(PlacementFile file, NewEntry entry) {
        if (file.owner() != PlacementOwner.AUTHORITY) {
            return Optional.of(
                    new Refused("SCHOOLS", "Your own school arranged this placement, and decides about it."));
        }
        return entry.kind() == EntryKind.AUTHORITY_NOTE
                ? Optional.empty()
                : Optional.of(new Refused("KIND", "Only what the authority said is noted here."));
    }
}

package uk.waymark.placements;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;

/** A placement's facts for the other rules; a door has to have narrowed who asks. */
@Singleton
public class PlacementFacts {
    private final FileRows rows;

    PlacementFacts(FileRows rows) {
        this.rows = rows;
    }

    public Optional<PlacementFile> of(PlacementId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** One query for all of them. */
    public List<PlacementFile> all(Collection<PlacementId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.all(ids).stream().map(FileRows::file).toList();
    }

    /** A pupil's placements, the latest first; a hundred at most. */
    public List<PlacementFile> ofPupil(PupilId pupil) {
        return rows.ofPupil(pupil).stream().map(FileRows::file).toList();
    }

    /** Locks the placement until the transaction ends, so that two people who decide about it at once see each other. */
    public Optional<PlacementFile> lock(PlacementId id) {
        return rows.lock(id).flatMap(this::of);
    }
}

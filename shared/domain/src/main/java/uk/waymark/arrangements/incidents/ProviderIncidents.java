package uk.waymark.arrangements.incidents;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Side;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;

/** The provider's side of a behaviour incident: writing it down, and hearing that the school has decided. Catalogue row CX-43. */
@Door
public class ProviderIncidents {
    private final IncidentRows rows;
    private final Recording recording;
    private final PlacementFacts placements;
    private final Clock clock;

    ProviderIncidents(IncidentRows rows, Recording recording, PlacementFacts placements, Clock clock) {
        this.rows = rows;
        this.recording = recording;
        this.placements = placements;
        this.clock = clock;
    }

    /** Records one of a pupil who is placed here now; the school decides what follows. The same sent twice counts once. */
    @Transactional
    public Optional<Refused> record(Actor actor, PlacementId placement, NewIncident incident) {
        return here(actor, placement)
                .map(it -> recording.record(actor, Side.PROVIDER, it, incident))
                .orElseGet(() -> Optional.of(new Refused("NOT_FOUND", "This pupil is not placed with you now.")));
    }

    /** Those of the placement, the latest first, without the school's reasoning. */
    public List<OwnIncident> of(Actor actor, PlacementId placement) {
        return here(actor, placement).isEmpty()
                ? List.of()
                : rows.ofPlacement(placement).stream()
                        .map(row -> new OwnIncident(
                                row.id(),
                                row.happenedAt(),
                                row.what(),
                                row.serious(),
                                row.restraint(),
                                row.recorder(),
                                Optional.ofNullable(row.decidedAt()).map(Session::dateOf),
                                Objects.requireNonNullElse(row.toProvider(), "")))
                        .toList();
    }

    private Optional<PlacementFile> here(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> it.isOpen(Session.today(clock)))
                .filter(it -> PlacementFiles.isAt(actor, Right.WRITE_NOTES, it));
    }
}

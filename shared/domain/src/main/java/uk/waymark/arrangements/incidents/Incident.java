package uk.waymark.arrangements.incidents;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.PupilName;

/** A behaviour incident as the school sees it. */
public record Incident(
        UUID id,
        PlacementId placement,
        PupilId pupil,
        PupilName name,
        String provider,
        NewIncident told,
        String by,
        Instant recordedAt,
        Optional<Decision> decision) {
    /**
     * What the school decided.
     *
     * @param words the school's own reasoning, which the provider never sees
     * @param together with whom it was decided; empty where alone
     * @param toProvider what the provider has to know
     */
    public record Decision(String words, String together, String toProvider, Instant at, String by) {}
}

package uk.waymark.risk;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;

/** The risk assessments in force for the other rules; a door has to have narrowed who asks. Four queries, whatever the number. */
@Singleton
public class RiskFacts {
    private final RiskFiles files;

    RiskFacts(RiskFiles files) {
        this.files = files;
    }

    /** Empty while none is finished. Catalogue row ILP-19: the version that a visit asks for. */
    public Optional<RiskFact> current(PlacementId placement) {
        return Optional.ofNullable(all(List.of(placement)).get(placement));
    }

    public Map<PlacementId, RiskFact> all(Collection<PlacementId> placements) {
        Map<PlacementId, RiskFact> all = new LinkedHashMap<>();
        files.of(placements)
                .forEach((id, file) -> file.inForce()
                        .ifPresent(it -> all.put(
                                id,
                                new RiskFact(
                                        it.number(),
                                        Session.dateOf(it.writtenAt()),
                                        file.reviewOn().orElse(it.written().reviewOn()),
                                        it.inUse()))));
        return all;
    }
}

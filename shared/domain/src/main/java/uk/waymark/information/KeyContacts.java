package uk.waymark.information;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.ids.PlacementId;

/** Who is the one to speak to at the provider, for the other rules; a door has to have narrowed who asks. Catalogue row ROL-23. */
@Singleton
public class KeyContacts {
    private final KeyContactRows rows;

    KeyContacts(KeyContactRows rows) {
        this.rows = rows;
    }

    /** Empty where the provider has named nobody, and where whoever was named no longer works there. */
    public Optional<KeyContact> of(PlacementId placement) {
        return Optional.ofNullable(of(List.of(placement)).get(placement));
    }

    /** One query for all of them. */
    public Map<PlacementId, KeyContact> of(Collection<PlacementId> placements) {
        return placements.isEmpty()
                ? Map.of()
                : rows.newest(placements).stream()
                        .filter(KeyContactRows.Named::there)
                        .collect(Collectors.toMap(
                                KeyContactRows.Named::placementId,
                                it -> new KeyContact(it.personId(), it.name(), it.telephone())));
    }
}

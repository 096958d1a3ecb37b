package uk.waymark.referrals.onsite;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** A school's own areas for the other rules; a door has to have narrowed who asks. */
@Singleton
public class PremisesList {
    private final PremisesRows rows;

    PremisesList(PremisesRows rows) {
        this.rows = rows;
    }

    /** By name; fifty at most. One query. */
    public List<Area> of(SchoolId school) {
        return rows.of(Set.of(school)).stream().map(PremisesRows::area).toList();
    }

    /** The area as which a provider stands on the list; empty for every other provider. */
    public Optional<Area> at(ProviderId provider) {
        return rows.at(provider).map(PremisesRows::area);
    }
}

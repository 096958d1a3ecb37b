package uk.waymark.organisations;

import jakarta.inject.Singleton;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.ProviderId;

/** Which providers have become part of another, for the rules that begin something with a provider. */
@Singleton
public class Mergers {
    private final MergerRows rows;

    Mergers(MergerRows rows) {
        this.rows = rows;
    }

    /** Why nothing begins with this provider any more; empty for one that stands by itself. */
    public Optional<Refused> refuse(ProviderId provider) {
        return rows.mergedInto(provider)
                .map(into -> new Refused(
                        "MERGED",
                        "This provider has become part of " + into + ". Take " + into
                                + " up under Providers and audit it instead; what is on record here stays."));
    }
}

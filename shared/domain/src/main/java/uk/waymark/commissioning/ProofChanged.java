package uk.waymark.commissioning;

import java.util.Optional;
import uk.waymark.ids.ProviderId;

/**
 * Something that proves a provider has changed: published inside the transaction of the change, so that gates shut and open with it.
 *
 * @param lookAnew why schools have to look at the provider anew; empty where they need not
 */
public record ProofChanged(ProviderId provider, Optional<String> lookAnew) {
    public ProofChanged(ProviderId provider) {
        this(provider, Optional.empty());
    }
}

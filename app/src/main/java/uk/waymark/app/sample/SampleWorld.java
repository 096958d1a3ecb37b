package uk.waymark.app.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.ids.TrustId;
import uk.waymark.organisations.ProviderKind;

/** The places of the invented world. The first school and the farm have the sample accounts. */
record SampleWorld(
        TrustId trust,
        List<SchoolId> schools,
        Map<ProviderKind, ProviderId> providers,
        Map<ProviderKind, List<SiteId>> sites) {

    ProviderId provider(ProviderKind kind) {
        return Objects.requireNonNull(providers.get(kind));
    }
}

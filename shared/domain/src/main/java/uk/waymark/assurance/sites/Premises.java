package uk.waymark.assurance.sites;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.SiteKind;

/**
 * A site with what the provider says is there and the certificates that follow from it.
 *
 * @param features what is there; empty while the provider has not said
 * @param missing the certificates that are needed and not on record
 */
public record Premises(
        SiteId id,
        String name,
        SiteKind kind,
        Optional<String> runBy,
        String address,
        String telephone,
        Optional<Set<Feature>> features,
        List<Certificate> certificates,
        List<CertificateKinds.Kind> missing) {
    public Premises {
        certificates = List.copyOf(certificates);
        missing = List.copyOf(missing);
    }
}

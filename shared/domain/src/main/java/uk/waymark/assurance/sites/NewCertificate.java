package uk.waymark.assurance.sites;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.ids.DocumentId;

/**
 * What a provider writes about a certificate of a site.
 *
 * @param kind the name of one of {@link CertificateKinds}
 * @param about which machine, animal or appliance, where a site has several; empty for the whole site
 */
public record NewCertificate(
        String kind,
        String about,
        String number,
        LocalDate issuedOn,
        LocalDate expiresOn,
        Optional<DocumentId> document) {}

package uk.waymark.assurance.sites;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.ids.ProviderId;
import uk.waymark.organisations.SiteKind;

/** A provider's sites with their certificates, for both sides; a door has narrowed who asks. */
@Singleton
class PremisesList {
    private final SiteRows rows;
    private final CertificateKinds kinds;

    PremisesList(SiteRows rows, CertificateKinds kinds) {
        this.rows = rows;
        this.kinds = kinds;
    }

    /** Three queries. */
    List<Premises> of(ProviderId provider) {
        var features = rows.described(provider).stream()
                .collect(toMap(SiteRows.Described::siteId, row -> features(row.features())));
        var certificates = certificates(provider).stream().collect(groupingBy(Certificate::site));
        return rows.ofProvider(provider).stream()
                .map(site -> premises(
                        site,
                        Optional.ofNullable(features.get(site.id())),
                        certificates.getOrDefault(site.id(), List.of())))
                .toList();
    }

    List<Certificate> certificates(ProviderId provider) {
        return rows.certificates(provider).stream().map(this::certificate).toList();
    }

    private Certificate certificate(SiteRows.Held row) {
        return new Certificate(
                row.id(),
                row.siteId(),
                row.kind(),
                kinds.find(row.kind()).map(CertificateKinds.Kind::title).orElse(row.kind()),
                row.about(),
                row.number(),
                row.issuedOn(),
                row.expiresOn(),
                Optional.ofNullable(row.documentId()),
                row.recordedAt(),
                row.recordedBy());
    }

    private Premises premises(SiteRows.SiteRow site, Optional<Set<Feature>> features, List<Certificate> held) {
        Map<String, List<Certificate>> byKind = held.stream().collect(groupingBy(Certificate::kind));
        return new Premises(
                site.id(),
                site.name(),
                SiteKind.valueOf(site.kind()),
                Optional.ofNullable(site.runBy()),
                site.street() + ", " + site.town() + ", " + site.postcode(),
                site.telephone(),
                features,
                held,
                kinds.all().stream()
                        .filter(kind -> kind.neededBy(features.orElse(Set.of())) && !byKind.containsKey(kind.id()))
                        .toList());
    }

    private static Set<Feature> features(String names) {
        var features = EnumSet.noneOf(Feature.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Feature::valueOf)
                .forEach(features::add);
        return features;
    }
}

package uk.waymark.assurance.sites;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What a provider keeps about its own sites: what is there, and the certificates that go with it. Catalogue row SIT-08. */
@Door
public class ProviderSites {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such site on your record, or it is closed.");

    private final SiteRows rows;
    private final PremisesList premises;
    private final CertificateKinds kinds;
    private final CertificateWatch watch;
    private final SiteDue due;
    private final Trail trail;
    private final Clock clock;

    ProviderSites(
            SiteRows rows,
            PremisesList premises,
            CertificateKinds kinds,
            CertificateWatch watch,
            SiteDue due,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.premises = premises;
        this.kinds = kinds;
        this.watch = watch;
        this.due = due;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Premises> of(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider) ? premises.of(provider) : List.of();
    }

    /** Says what is on a site; what was said before stays on record. */
    @Transactional
    public Optional<Refused> describe(Actor actor, SiteId site, Set<Feature> features) {
        if (rows.own(site, actor.providers(Right.KEEP_PROVIDER_RECORD)).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var names = features.stream().map(Feature::name).sorted().collect(Collectors.joining(","));
        rows.describe(Id.next(), site, names, clock.instant(), actor.person());
        trail.record(actor, Action.CERTIFICATE_RECORDED, site, "what is there");
        return Optional.empty();
    }

    /** Records a certificate, or the one that takes its place. */
    @Transactional
    public Optional<Refused> certify(Actor actor, SiteId site, NewCertificate wanted) {
        var own = rows.own(site, actor.providers(Right.KEEP_PROVIDER_RECORD));
        if (own.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var refusal = refuse(wanted);
        if (refusal.isPresent()) {
            return refusal;
        }
        var before = newest(own.get().providerId(), site, wanted);
        rows.save(new SiteRows.CertificateRow(
                Id.next(),
                site,
                wanted.kind(),
                wanted.about().strip(),
                wanted.number().strip(),
                wanted.issuedOn(),
                wanted.expiresOn(),
                wanted.document().orElse(null),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.CERTIFICATE_RECORDED, site, wanted.kind() + " until " + wanted.expiresOn());
        before.ifPresent(older ->
                newest(own.get().providerId(), site, wanted).ifPresent(newer -> due.renewed(older.id(), newer)));
        watch.look(own.get().providerId());
        return Optional.empty();
    }

    private Optional<Certificate> newest(ProviderId provider, SiteId site, NewCertificate like) {
        return premises.certificates(provider).stream()
                .filter(it -> it.site().equals(site)
                        && it.kind().equals(like.kind())
                        && it.about().equalsIgnoreCase(like.about().strip()))
                .findFirst();
    }

    private Optional<Refused> refuse(NewCertificate wanted) {
        if (kinds.find(wanted.kind()).isEmpty()) {
            return refused("INVALID", "Choose what kind of certificate it is.");
        }
        if (wanted.about().length() > 200 || wanted.number().length() > 100) {
            return refused("INVALID", "What it is about has at most 200 characters, the number 100. Shorten it.");
        }
        if (wanted.issuedOn().isAfter(Session.today(clock))) {
            return refused("DATES", "The day of issue is still ahead. Check it on the certificate.");
        }
        if (wanted.expiresOn().isBefore(wanted.issuedOn())) {
            return refused("DATES", "The certificate would run out before it was issued. Check both days.");
        }
        return wanted.issuedOn().plusYears(10).isBefore(wanted.expiresOn())
                ? refused("DATES", "The certificate would run for more than ten years. Check the year of both days.")
                : Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

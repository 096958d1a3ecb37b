package uk.waymark.assurance.sites;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.assurance.ExpiryNews;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;

/** Tells the provider and its schools that a site's certificate runs out or has run out, each step once. Catalogue row SIT-08. */
@Singleton
public class CertificateWatch {
    private final PremisesList premises;
    private final Commissioners commissioners;
    private final ExpiryNews news;
    private final SiteDue due;
    private final Clock clock;

    CertificateWatch(PremisesList premises, Commissioners commissioners, ExpiryNews news, SiteDue due, Clock clock) {
        this.premises = premises;
        this.commissioners = commissioners;
        this.news = news;
        this.due = due;
        this.clock = clock;
    }

    @Transactional
    public void look(ProviderId provider) {
        var today = Session.today(clock);
        var hearers = news.hearers(provider);
        var longest = hearers.values().stream()
                .flatMap(Collection::stream)
                .max(Comparator.naturalOrder())
                .orElse(0);
        premises.certificates(provider).stream()
                .filter(certificate -> !certificate.expiresOn().isAfter(today.plusDays(longest)))
                .forEach(certificate -> {
                    due.renewal(provider, certificate);
                    hearers.forEach((hearer, days) -> look(provider, hearer, days, certificate));
                });
    }

    private void look(ProviderId provider, Id hearer, Collection<Integer> days, Certificate certificate) {
        var today = Session.today(clock);
        var said = certificate.hasLapsed(today)
                ? news.lapses(certificate.id(), hearer)
                : news.warns(certificate.id(), hearer, certificate.expiresOn(), today, days);
        if (said) {
            tell(provider, hearer, certificate, certificate.hasLapsed(today));
        }
    }

    private void tell(ProviderId provider, Id hearer, Certificate certificate, boolean lapsed) {
        var detail = certificate.name() + ", " + commissioners.name(provider) + ": "
                + (lapsed ? "ran out on " : "runs out on ") + DayWords.of(certificate.expiresOn());
        if (hearer instanceof SchoolId school) {
            commissioners.tell(school, List.of(Role.AP_LEAD), Kind.CERTIFICATE_RUNS_OUT, provider, lapsed, detail);
        } else {
            commissioners.tellProvider(
                    provider, List.of(Role.PROVIDER_MANAGER), Kind.CERTIFICATE_RUNS_OUT, provider, lapsed, detail);
        }
    }
}

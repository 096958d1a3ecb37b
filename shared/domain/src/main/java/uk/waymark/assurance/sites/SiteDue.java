package uk.waymark.assurance.sites;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.WorkingDays;
import uk.waymark.settings.Settings;

/** What is due about sites: a school's word on a new one, and a provider's certificate in time. */
@Singleton
class SiteDue {
    private static final String AGREE = "site.agree";
    private static final String RENEW = "certificate.renew";

    private final Obligations obligations;
    private final Settings settings;
    private final WorkingDays days;
    private final Clock clock;

    SiteDue(Obligations obligations, Settings settings, WorkingDays days, Clock clock) {
        this.obligations = obligations;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    void agreement(SchoolId school, ProviderId provider, SiteId site, String name) {
        var within = settings.of(school).get(SiteSettings.AGREE_DAYS);
        obligations.raise(new NewObligation(
                agreeKey(school, site),
                AGREE,
                new Holder.School(school, Set.of(Role.AP_LEAD, Role.HEAD)),
                Optional.of(site.value()),
                name,
                days.after(Session.today(clock), within),
                Optional.empty(),
                "providers/" + provider.value() + "/sites",
                "The provider put the site on record; " + within + " working days to look at its risks anew."));
    }

    void stated(SchoolId school, SiteId site, boolean agreed, PersonId by) {
        obligations.meet(agreeKey(school, site), agreed ? "Agreed" : "Not agreed", Optional.of(by));
    }

    private static String agreeKey(SchoolId school, SiteId site) {
        return "site-agree:" + site.value() + ":" + school.value();
    }

    void renewal(ProviderId provider, Certificate certificate) {
        obligations.raise(new NewObligation(
                certificateKey(certificate.id()),
                RENEW,
                new Holder.Provider(provider, Set.of(Role.PROVIDER_MANAGER)),
                Optional.of(certificate.id()),
                certificate.name(),
                certificate.expiresOn(),
                Optional.empty(),
                "sites",
                "The one on record runs out on " + DayWords.of(certificate.expiresOn()) + "."));
    }

    void renewed(UUID older, Certificate by) {
        obligations.meet(certificateKey(older), "Renewed until " + DayWords.of(by.expiresOn()));
    }

    private static String certificateKey(UUID certificate) {
        return "certificate:" + certificate;
    }

    @Factory
    static final class Kinds {
        @Bean
        @Singleton
        ObligationKinds siteKinds() {
            return new ObligationKinds(List.of(
                    new ObligationKind(
                                    AGREE,
                                    "Agree to a provider's new site, or not",
                                    "SIT-04: a new satellite or subcontractor is a material change (sites.agree_days)",
                                    "Stating whether the place is safe and serves pastoral and educational needs",
                                    "No pupil of the school is placed there meanwhile")
                            .postponable(20),
                    new ObligationKind(
                            RENEW,
                            "Renew a site's certificate",
                            "SIT-08: certificates that match what is on the site (insurance.warn_days)",
                            "Recording the certificate that takes its place",
                            "The provider's schools are told")));
        }
    }
}

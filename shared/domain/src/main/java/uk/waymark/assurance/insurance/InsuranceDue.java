package uk.waymark.assurance.insurance;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.ids.ProviderId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;

/** Renewing insurance as something that is due from the provider, met by the renewal itself. */
@Singleton
class InsuranceDue {
    private static final String KIND = "insurance.renew";

    private final Obligations obligations;

    InsuranceDue(Obligations obligations) {
        this.obligations = obligations;
    }

    void raise(ProviderId provider, String name, Cover cover) {
        obligations.raise(new NewObligation(
                key(provider, cover.id()),
                KIND,
                new Holder.Provider(provider, Set.of(Role.PROVIDER_MANAGER)),
                Optional.of(cover.id()),
                name,
                cover.expiresOn(),
                Optional.empty(),
                "insurance",
                "The policy on record runs out on " + DayWords.of(cover.expiresOn()) + "."));
    }

    void renewed(ProviderId provider, Cover cover, LocalDate until) {
        obligations.meet(key(provider, cover.id()), "Renewed until " + DayWords.of(until));
    }

    void notNeeded(ProviderId provider, Cover cover, String why) {
        obligations.withdraw(key(provider, cover.id()), why);
    }

    private static String key(ProviderId provider, UUID cover) {
        return "insurance:" + provider.value() + ":" + cover;
    }

    @Factory
    static final class Kinds {
        @Bean
        @Singleton
        ObligationKinds insuranceKinds() {
            return new ObligationKinds(List.of(new ObligationKind(
                    KIND,
                    "Renew insurance",
                    "INS-08 and DL-60: insurance is in date before a placement starts (insurance.warn_days)",
                    "Recording the renewal",
                    "Every school is told, and no new placement starts until it is renewed")));
        }
    }
}

package uk.waymark.obligations;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Kinds of things to do that only tests know, and short ways to raise them. */
@Factory
final class TestKinds {
    static final String AUDIT = "test.audit";
    static final String SAME_DAY = "test.same-day";

    @Bean
    @Singleton
    ObligationKinds testKinds() {
        return new ObligationKinds(List.of(
                new ObligationKind(
                                AUDIT,
                                "Audit the provider",
                                "The school audits every year",
                                "a submitted audit",
                                "The head is told")
                        .postponable(28)
                        .doneByHand(),
                new ObligationKind(
                        SAME_DAY,
                        "Tell the school of a change",
                        "The law gives no more than the day",
                        "a change that was told",
                        "The AP lead is told")));
    }

    static String key() {
        return "test/" + Id.next();
    }

    static NewObligation audit(SchoolId school, Role role, LocalDate day) {
        return audit(key(), school, role, day);
    }

    static NewObligation audit(String key, SchoolId school, Role role, LocalDate day) {
        return new NewObligation(
                key,
                AUDIT,
                new Holder.School(school, Set.of(role)),
                Optional.empty(),
                "Greenfield Farm",
                day,
                Optional.empty(),
                "providers",
                "Twelve months after the last audit");
    }

    static NewObligation change(ProviderId provider, Role role, LocalDate day, Optional<Instant> at) {
        return new NewObligation(
                key(),
                SAME_DAY,
                new Holder.Provider(provider, Set.of(role)),
                Optional.empty(),
                "A new deputy DSL",
                day,
                at,
                "letter",
                "The same day");
    }

    static NewObligation own(PersonId person, LocalDate day) {
        return new NewObligation(
                key(),
                AUDIT,
                new Holder.Person(person),
                Optional.empty(),
                "Read the policy",
                day,
                Optional.empty(),
                "policies",
                "Given to one person");
    }
}

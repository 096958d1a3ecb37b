package uk.waymark.assurance.changes;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Role;
import uk.waymark.assurance.changes.FilteringRows.Pair;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.settings.Settings;

/**
 * Every school term the manager of a provider owes each school the filtering assurance: asked for by itself at the term's beginning,
 * due at its end, chased by the engine, met by the statement. Catalogue row SAL-14, deadline DL-32.
 */
@Singleton
class FilteringDue implements Raiser {
    private static final int PIECE = 200;
    private static final Pair BEFORE_ALL = new Pair(new SchoolId(new UUID(0, 0)), new ProviderId(new UUID(0, 0)));

    private static final ObligationKind KIND = new ObligationKind(
            "filtering.term",
            "Assure a school in writing of internet filtering",
            "Every term, by the assurance letter (SAL-14; filtering.assurance_interval)",
            "The manager's written statement",
            "The manager and the school are told; the undertaking of the letter is not kept");

    private final FilteringRows rows;
    private final Commissions commissions;
    private final Settings settings;
    private final Years years;
    private final Obligations obligations;
    private final Clock clock;

    FilteringDue(
            FilteringRows rows,
            Commissions commissions,
            Settings settings,
            Years years,
            Obligations obligations,
            Clock clock) {
        this.rows = rows;
        this.commissions = commissions;
        this.settings = settings;
        this.years = years;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds filteringKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    /** The statement is there: what was open for this term is met. */
    void given(ProviderId provider) {
        var today = Session.today(clock);
        years.of(commissions.schools(provider))
                .forEach((school, calendar) -> Term.of(calendar, today)
                        .ifPresent(term ->
                                obligations.meet(key(new Pair(school, provider), term), "The manager's statement")));
    }

    @Override
    public void raise(LocalDate today) {
        var piece = rows.after(BEFORE_ALL.schoolId(), BEFORE_ALL.providerId(), PIECE);
        while (!piece.isEmpty()) {
            raise(piece, today);
            var last = piece.getLast();
            piece = rows.after(last.schoolId(), last.providerId(), PIECE);
        }
    }

    private void raise(List<Pair> pairs, LocalDate today) {
        var schools = pairs.stream().map(Pair::schoolId).collect(Collectors.toSet());
        var values = settings.of(schools);
        var calendars = years.of(schools);
        var providers = rows.lastOf(pairs.stream().map(Pair::providerId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(FilteringRows.Last::providerId, Function.identity()));
        for (var pair : pairs) {
            var own = Objects.requireNonNull(values.get(pair.schoolId()));
            var calendar = Objects.requireNonNull(calendars.get(pair.schoolId()));
            var provider = Objects.requireNonNull(providers.get(pair.providerId()));
            var asked = Term.asked(own, calendar, today);
            asked.filter(term -> !provider.isGivenSince(term.startsOn()))
                    .ifPresent(term -> obligations.raise(obligation(pair, term, provider.name())));
            if (asked.isEmpty()) {
                Term.of(calendar, today)
                        .ifPresent(term -> obligations.withdraw(key(pair, term), "The school asks for none"));
            }
        }
    }

    private static NewObligation obligation(Pair pair, Term term, String provider) {
        return new NewObligation(
                        key(pair, term),
                        KIND.name(),
                        new Holder.Provider(pair.providerId(), Set.of(Role.PROVIDER_MANAGER)),
                        Optional.of(pair.providerId().value()),
                        "This term's written assurance of internet filtering at " + provider,
                        term.endsOn(),
                        Optional.empty(),
                        "changes",
                        "Once in every school term")
                .owedTo(pair.schoolId());
    }

    private static String key(Pair pair, Term term) {
        return "filtering.term:" + pair.providerId().value() + ":"
                + pair.schoolId().value() + ":" + term.startsOn();
    }
}

package uk.waymark.assurance.insurance;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.assurance.ExpiryNews;
import uk.waymark.assurance.sites.Subcontractor;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;

/**
 * Tells the provider and each of its schools that insurance runs out, has lapsed, or is renewed, each step once, whichever node looks
 * first. Catalogue row INS-08, deadline DL-60.
 */
@Singleton
public class InsuranceWatch {
    private static final List<Role> MANAGER = List.of(Role.PROVIDER_MANAGER);
    private static final List<Role> WARNED = List.of(Role.AP_LEAD);
    private static final List<Role> STOPPED = List.of(Role.AP_LEAD, Role.DSL, Role.HEAD);

    private final Insurances insurances;
    private final Commissioners commissioners;
    private final ExpiryNews news;
    private final InsuranceDue due;
    private final Clock clock;

    InsuranceWatch(Insurances insurances, Commissioners commissioners, ExpiryNews news, InsuranceDue due, Clock clock) {
        this.insurances = insurances;
        this.commissioners = commissioners;
        this.news = news;
        this.due = due;
        this.clock = clock;
    }

    /** Goes through the provider's policies and tells what is new today. */
    @Transactional
    public void look(ProviderId provider) {
        var covers = insurances.covers(provider);
        var hearers = news.hearers(provider);
        covers.on(Session.today(clock), kind -> Optional.empty(), 0).stream()
                .filter(verdict -> verdict.cover().isPresent() && needed(verdict))
                .forEach(verdict -> look(provider, verdict, own(covers, verdict), hearers));
        covers.all().stream()
                .filter(cover -> recent(cover) && !counts(covers, cover))
                .forEach(cover -> due.notNeeded(provider, cover, "It is not asked for any more"));
    }

    private static List<Cover> own(Covers covers, Verdict verdict) {
        return covers.of(verdict.kind(), verdict.of().map(Subcontractor::id));
    }

    /** Whether a renewal of it would be asked for at all. */
    private static boolean counts(Covers covers, Cover cover) {
        return !cover.replaced()
                && (cover.kind() != InsuranceKind.MOTOR || covers.vehicles().orElse(false))
                && cover.subcontractor()
                        .map(id -> covers.subcontractors().stream()
                                .anyMatch(who -> who.id().equals(id)))
                        .orElse(true);
    }

    /** What ran out more than a year ago has been said and done. */
    private boolean recent(Cover cover) {
        return cover.expiresOn().isAfter(Session.today(clock).minusYears(1));
    }

    private static boolean needed(Verdict verdict) {
        return verdict.state() != Verdict.State.NOT_NEEDED && verdict.state() != Verdict.State.NOT_SAID;
    }

    private void look(ProviderId provider, Verdict verdict, List<Cover> own, Map<Id, Collection<Integer>> hearers) {
        var today = Session.today(clock);
        var last = Covers.last(own, today);
        var lapsed = own.stream()
                .filter(cover -> cover.expiresOn().isBefore(today))
                .max(Comparator.comparing(Cover::expiresOn));
        keepDue(provider, verdict.name(), own, last.or(() -> lapsed), hearers.get(provider));
        var what = verdict.name() + ", " + commissioners.name(provider) + ": ";
        hearers.forEach((hearer, days) -> {
            if (last.isEmpty()) {
                lapsed.filter(cover -> news.lapses(cover.id(), hearer))
                        .ifPresent(cover -> tell(
                                provider,
                                hearer,
                                STOPPED,
                                Kind.INSURANCE_LAPSED,
                                what + "lapsed after " + DayWords.of(cover.expiresOn())));
                return;
            }
            renewed(own, last.get(), today, hearer)
                    .ifPresent(after -> tell(
                            provider,
                            hearer,
                            after == ExpiryNews.Renewal.AFTER_LAPSE ? STOPPED : WARNED,
                            Kind.INSURANCE_RENEWED,
                            what + "in order until " + DayWords.of(last.get().expiresOn())));
            if (news.warns(last.get().id(), hearer, last.get().expiresOn(), today, days)) {
                tell(
                        provider,
                        hearer,
                        WARNED,
                        Kind.INSURANCE_RUNS_OUT,
                        what + "runs out on " + DayWords.of(last.get().expiresOn()));
            }
        });
    }

    /** The renewal of the newest one is due once a warning would be, and the older ones are met by it. */
    private void keepDue(
            ProviderId provider,
            String name,
            List<Cover> own,
            Optional<Cover> newest,
            @Nullable Collection<Integer> days) {
        var cover = newest.orElseThrow();
        var today = Session.today(clock);
        if (days != null && !cover.expiresOn().isAfter(today.plusDays(Collections.max(days)))) {
            due.raise(provider, name, cover);
        }
        own.stream()
                .filter(older -> !older.id().equals(cover.id())
                        && recent(older)
                        && !older.startsOn().isAfter(today))
                .filter(older -> !cover.expiresOn().isBefore(today))
                .forEach(older -> due.renewed(provider, older, cover.expiresOn()));
    }

    /** Whether one of the earlier policies was warned about, so that its renewal is now told; the gravest of them. */
    private Optional<ExpiryNews.Renewal> renewed(List<Cover> own, Cover last, LocalDate today, Id hearer) {
        List<ExpiryNews.Renewal> told = new ArrayList<>();
        own.stream()
                .filter(cover ->
                        !cover.id().equals(last.id()) && !cover.startsOn().isAfter(today))
                .forEach(cover -> told.add(news.renews(cover.id(), hearer)));
        return told.stream().filter(it -> it != ExpiryNews.Renewal.NOTHING).max(Comparator.naturalOrder());
    }

    private void tell(ProviderId provider, Id hearer, List<Role> roles, Kind kind, String detail) {
        var urgent = kind == Kind.INSURANCE_LAPSED;
        if (hearer instanceof SchoolId school) {
            commissioners.tell(school, Set.copyOf(roles), kind, provider, urgent, detail);
        } else {
            commissioners.tellProvider(provider, MANAGER, kind, provider, urgent, detail);
        }
    }
}

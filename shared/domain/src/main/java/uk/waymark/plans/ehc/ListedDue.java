package uk.waymark.plans.ehc;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementMade;
import uk.waymark.placements.PlacementWalk;
import uk.waymark.settings.Settings;

/**
 * Puts on the SENCO's clock that what an EHC plan lists is written down by the first day, and looked at again and again as long as the
 * placement runs. Catalogue row BEH-05.
 */
@Singleton
class ListedDue implements Raiser {
    /** For how long after the last day it is looked for what is still open. */
    private static final int AFTERWARDS = 14;

    private static final Set<Role> HOLDERS = Set.of(Role.SENCO);

    private static final ObligationKind LIST = new ObligationKind(
            "ehc.list",
            "Write down how what an EHC plan lists goes on",
            "The duty to provide it goes on while the pupil is elsewhere (BEH-05)",
            "The first thing that the plan lists, on the page Plans",
            "The head is told");
    private static final ObligationKind LOOK = new ObligationKind(
            "ehc.look",
            "Look whether what an EHC plan lists is provided",
            "The duty to provide it goes on while the pupil is elsewhere (BEH-05; ehc.provision_weeks)",
            "A look at each thing that the plan lists",
            "The head is told");

    private final ListedFacts facts;
    private final PlacementFacts placements;
    private final PlacementWalk walk;
    private final Obligations obligations;
    private final Settings settings;
    private final Clock clock;

    ListedDue(
            ListedFacts facts,
            PlacementFacts placements,
            PlacementWalk walk,
            Obligations obligations,
            Settings settings,
            Clock clock) {
        this.facts = facts;
        this.placements = placements;
        this.walk = walk;
        this.obligations = obligations;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds listedKinds() {
            return new ObligationKinds(List.of(LIST, LOOK));
        }
    }

    @EventListener
    void made(PlacementMade made) {
        placements.of(made.id()).ifPresent(this::bring);
    }

    @EventListener
    void ended(PlacementEnded ended) {
        placements
                .of(ended.id())
                .filter(it -> !it.endsOn().isAfter(Session.today(clock)))
                .ifPresent(it -> over(it.id()));
    }

    @Override
    public void raise(LocalDate today) {
        walk.open(today, this::bring);
        walk.ending(today.minusDays(AFTERWARDS), today.minusDays(1), it -> over(it.id()));
    }

    private void over(PlacementId placement) {
        obligations.withdrawAll(key(placement, ""), "The placement is over");
    }

    /** What is open for the placement as it stands now; nothing for a pupil without an EHC plan. */
    void bring(PlacementFile it) {
        if (!it.hasPlan()) {
            return;
        }
        var now = facts.lines(List.of(it.id())).getOrDefault(it.id(), List.of()).stream()
                .filter(line -> line.ended().isEmpty())
                .toList();
        if (now.isEmpty()) {
            raise(it, LIST, key(it.id(), "list"), it.countedFrom(), "Before the pupil begins");
            return;
        }
        obligations.meet(key(it.id(), "list"), "It is written down");
        var weeks = settings.of(it.school()).get(ListedSettings.WEEKS);
        var base = lookedAt(now).filter(day -> day.isAfter(it.countedFrom())).orElse(it.countedFrom());
        now.stream()
                .flatMap(line -> line.looks().stream())
                .map(Look::on)
                .filter(day -> day.isBefore(base))
                .distinct()
                .forEach(day -> obligations.meet(key(it.id(), "look:" + day), "It was looked at"));
        if (base.isAfter(it.countedFrom())) {
            obligations.meet(key(it.id(), "look:" + it.countedFrom()), "It was looked at");
        }
        if (!base.plusWeeks(weeks).isAfter(it.endsOn())) {
            raise(it, LOOK, key(it.id(), "look:" + base), base.plusWeeks(weeks), "Every " + weeks + " weeks");
        }
    }

    /** The day up to which everything was looked at: of the one that was looked at longest ago. */
    private static Optional<LocalDate> lookedAt(List<Listed> now) {
        return now.stream().anyMatch(line -> line.last().isEmpty())
                ? Optional.empty()
                : now.stream()
                        .flatMap(line -> line.last().stream())
                        .map(Look::on)
                        .min(Comparator.naturalOrder());
    }

    private void raise(PlacementFile it, ObligationKind kind, String key, LocalDate on, String reason) {
        obligations.raise(new NewObligation(
                key,
                kind.name(),
                new Holder.School(it.school(), HOLDERS),
                Optional.of(it.id().value()),
                "A placement at " + it.providerName(),
                on,
                Optional.empty(),
                "placements/" + it.id().value() + "/plan",
                reason));
    }

    private static String key(PlacementId placement, String what) {
        return "ehc:" + placement.value() + ":" + what;
    }
}

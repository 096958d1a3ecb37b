package uk.waymark.progress.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementFile;

/**
 * Attendance, objectives and ends of placements by provider and by school, for those who judge quality and for governors. Only the
 * actor's own schools are summed: whom else a provider teaches is not theirs to know. Catalogue rows PRG-12 and PRG-13.
 */
@Door
public class Impacts {
    private final ImpactRows rows;
    private final Outcomes outcomes;
    private final Clock clock;

    Impacts(ImpactRows rows, Outcomes outcomes, Clock clock) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** @param placements one by one, where the actor sees the school's pupils; the latest first */
    public record Sums(List<Impact<ProviderId>> providers, List<Impact<SchoolId>> schools, List<Outcome> placements) {
        public Sums {
            providers = List.copyOf(providers);
            schools = List.copyOf(schools);
            placements = List.copyOf(placements);
        }
    }

    /** The placements that ran on one of the days, with their sessions in these days. Five queries, whatever the number. */
    public Sums of(Actor actor, LocalDate from, LocalDate to) {
        Set<SchoolId> schools = new HashSet<>(actor.schools(Right.SEE_FIGURES));
        schools.addAll(actor.schools(Right.SEE_BUDGET));
        var all = outcomes.of(rows.ran(schools, from, to), from, to);
        return new Sums(
                grouped(all, PlacementFile::provider, PlacementFile::providerName),
                grouped(all, PlacementFile::school, PlacementFile::schoolName),
                all.stream()
                        .filter(it -> actor.schools(Right.SEE_PUPILS)
                                .contains(it.placement().school()))
                        .sorted(Comparator.comparing(
                                        (Outcome it) -> it.placement().startsOn())
                                .reversed())
                        .toList());
    }

    private <T extends Id> List<Impact<T>> grouped(
            List<Outcome> all, Function<PlacementFile, T> by, Function<PlacementFile, String> name) {
        List<Impact<T>> sums = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(it -> by.apply(it.placement()), LinkedHashMap::new, Collectors.toList()))
                .forEach((id, own) ->
                        sums.add(Impact.of(id, name.apply(own.getFirst().placement()), own, Session.today(clock))));
        sums.sort(Comparator.comparing(Impact::name));
        return sums;
    }
}

package uk.waymark.assurance.insurance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.waymark.assurance.insurance.Verdict.State;
import uk.waymark.assurance.sites.Subcontractor;
import uk.waymark.money.Pounds;

/** All of a provider's insurance, from which the state of each kind on any day follows. */
record Covers(List<Cover> all, Optional<Boolean> vehicles, List<Subcontractor> subcontractors) {
    Covers {
        all = List.copyOf(all);
        subcontractors = List.copyOf(subcontractors);
    }

    /** One for each kind, the provider's own first and then each subcontractor's. */
    List<Verdict> on(LocalDate day, Function<InsuranceKind, Optional<Pounds>> minimum, int warnWithin) {
        List<Optional<Subcontractor>> whose = new ArrayList<>(List.of(Optional.empty()));
        subcontractors.forEach(it -> whose.add(Optional.of(it)));
        return whose.stream()
                .flatMap(who -> Arrays.stream(InsuranceKind.values())
                        .map(kind -> verdict(kind, who, day, minimum.apply(kind), warnWithin)))
                .toList();
    }

    /** Those of the kind that nothing has replaced, the latest start first. */
    List<Cover> of(InsuranceKind kind, Optional<UUID> subcontractor) {
        return all.stream()
                .filter(cover -> cover.kind() == kind
                        && !cover.replaced()
                        && cover.subcontractor().equals(subcontractor))
                .sorted(Comparator.comparing(Cover::startsOn)
                        .thenComparing(Cover::recordedAt)
                        .reversed())
                .toList();
    }

    /** The last day until which one policy follows on another from the day; empty where the day itself has no cover. */
    static Optional<Cover> last(List<Cover> own, LocalDate day) {
        var end = own.stream().filter(cover -> cover.covers(day)).max(Comparator.comparing(Cover::expiresOn));
        while (end.isPresent()) {
            var from = end.get().expiresOn();
            var next = own.stream()
                    .filter(cover -> cover.covers(from.plusDays(1)))
                    .max(Comparator.comparing(Cover::expiresOn));
            if (next.isEmpty()) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private Verdict verdict(
            InsuranceKind kind, Optional<Subcontractor> who, LocalDate day, Optional<Pounds> minimum, int warnWithin) {
        var own = of(kind, who.map(Subcontractor::id));
        var now = own.stream().filter(cover -> cover.covers(day)).findFirst();
        var shown = now.or(() -> own.stream()
                .filter(cover -> cover.expiresOn().isBefore(day))
                .max(Comparator.comparing(Cover::expiresOn)));
        var until = last(own, day).or(() -> shown).map(Cover::expiresOn);
        var left = until.map(end -> ChronoUnit.DAYS.between(day, end)).orElse(0L);
        return new Verdict(
                kind, who, state(kind, now, shown, minimum, left <= warnWithin), shown, until, minimum, left);
    }

    private State state(
            InsuranceKind kind, Optional<Cover> now, Optional<Cover> shown, Optional<Pounds> minimum, boolean soon) {
        if (kind == InsuranceKind.MOTOR && !vehicles.orElse(false)) {
            return vehicles.isEmpty() ? State.NOT_SAID : State.NOT_NEEDED;
        }
        if (now.isEmpty()) {
            return shown.isEmpty() ? State.MISSING : State.LAPSED;
        }
        var sum = now.get().sum().orElse(Pounds.of(0));
        if (minimum.filter(least -> sum.compareTo(least) < 0).isPresent()) {
            return State.BELOW_MINIMUM;
        }
        return soon ? State.RUNS_OUT : State.IN_ORDER;
    }
}

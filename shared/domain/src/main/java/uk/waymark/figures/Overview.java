package uk.waymark.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.attendance.Tally;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/** The attendance of all pupils of the actor's schools over a stretch: counted once, looked at by pupil, by provider, by school. */
public final class Overview {
    /** One pupil at one provider. */
    record Cell(
            SchoolId school,
            String schoolName,
            ProviderId provider,
            String providerName,
            PupilId pupil,
            String name,
            Tally tally,
            Trend trend,
            Optional<Double> target,
            boolean hasIntervention) {}

    private final Stretch stretch;
    private final List<Cell> cells;
    private final Set<SchoolId> named;
    private final Map<SchoolId, Integer> targets;

    Overview(Stretch stretch, List<Cell> cells, Set<SchoolId> named, Map<SchoolId, Integer> targets) {
        this.stretch = stretch;
        this.cells = List.copyOf(cells);
        this.named = Set.copyOf(named);
        this.targets = Map.copyOf(targets);
    }

    public Stretch stretch() {
        return stretch;
    }

    /** The pupils whom the actor may see by name, those who missed the greatest share first. */
    public List<PupilFigures> pupils(Optional<SchoolId> school, Optional<ProviderId> provider) {
        return grouped(
                        cells.stream()
                                .filter(cell -> named.contains(cell.school()))
                                .filter(cell -> school.filter(it -> !it.equals(cell.school()))
                                        .isEmpty())
                                .filter(cell -> provider.filter(it -> !it.equals(cell.provider()))
                                        .isEmpty())
                                .toList(),
                        Cell::pupil)
                .values()
                .stream()
                .map(this::pupil)
                .sorted(Comparator.comparingDouble(
                                (PupilFigures it) -> it.tally().rate().orElse(101.0))
                        .thenComparing(PupilFigures::name))
                .toList();
    }

    private PupilFigures pupil(List<Cell> cells) {
        var first = cells.getFirst();
        return new PupilFigures(
                first.pupil(),
                first.name(),
                first.school(),
                first.schoolName(),
                cells.stream().map(Cell::providerName).distinct().sorted().toList(),
                tally(cells),
                trend(cells),
                cells.stream()
                        .flatMap(cell -> cell.target().stream())
                        .max(Double::compareTo)
                        .orElseGet(() -> targets.getOrDefault(first.school(), 0).doubleValue()),
                cells.stream().anyMatch(Cell::hasIntervention));
    }

    /** Each provider with the pupils of the actor's schools only: whom else it teaches is not theirs to know. */
    public List<GroupFigures<ProviderId>> providers(Optional<SchoolId> school) {
        return groups(
                cells.stream()
                        .filter(cell ->
                                school.filter(it -> !it.equals(cell.school())).isEmpty())
                        .toList(),
                Cell::provider,
                Cell::providerName);
    }

    public List<GroupFigures<SchoolId>> schools() {
        return groups(cells, Cell::school, Cell::schoolName);
    }

    /** All of it together. */
    public Tally tally() {
        return tally(cells);
    }

    private static <T extends Id> List<GroupFigures<T>> groups(
            List<Cell> cells, Function<Cell, T> by, Function<Cell, String> name) {
        List<GroupFigures<T>> all = new ArrayList<>();
        grouped(cells, by).forEach((id, own) -> {
            var pupils = grouped(own, Cell::pupil).values().stream()
                    .map(Overview::tally)
                    .toList();
            all.add(new GroupFigures<>(
                    id,
                    name.apply(own.getFirst()),
                    pupils.size(),
                    pupils.stream().filter(Tally::isPersistent).count(),
                    pupils.stream().filter(Tally::isSevere).count(),
                    tally(own),
                    trend(own)));
        });
        all.sort(Comparator.comparing(GroupFigures::name));
        return all;
    }

    private static <T> Map<T, List<Cell>> grouped(List<Cell> cells, Function<Cell, T> by) {
        return cells.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static Tally tally(List<Cell> cells) {
        return Tallies.together(cells.stream().map(Cell::tally).toList());
    }

    private static Trend trend(List<Cell> cells) {
        return new Trend(
                Tallies.together(cells.stream().map(it -> it.trend().recent()).toList()),
                Tallies.together(cells.stream().map(it -> it.trend().earlier()).toList()));
    }
}

package uk.waymark.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.pupils.PupilName;

/** Interventions as they come from the two queries that know them. */
final class InterventionWords {
    private InterventionWords() {}

    static Optional<Intervention> of(FigureRows.Head row) {
        return Optional.ofNullable(row.interventionId())
                .map(id -> new Intervention(
                        id,
                        row.pupilId(),
                        name(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                        row.schoolId(),
                        row.school(),
                        Objects.requireNonNull(row.openedAt()),
                        number(row.rate()),
                        number(row.below()),
                        Objects.requireNonNull(row.fromOn()),
                        Objects.requireNonNull(row.toOn()),
                        plan(row.plan(), row.plannedAt(), row.plannedBy())));
    }

    static Intervention of(InterventionRows.Shown row) {
        return new Intervention(
                row.id(),
                row.pupilId(),
                name(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                row.schoolId(),
                row.school(),
                row.openedAt(),
                row.rate().doubleValue(),
                row.target().doubleValue(),
                row.fromOn(),
                row.toOn(),
                plan(row.plan(), row.plannedAt(), row.plannedBy()));
    }

    private static String name(
            String legalForename,
            String legalSurname,
            @Nullable String preferredForename,
            @Nullable String preferredSurname) {
        return PupilName.of(legalForename, legalSurname, preferredForename, preferredSurname)
                .toUse();
    }

    private static double number(@Nullable BigDecimal number) {
        return number == null ? 0 : number.doubleValue();
    }

    private static Optional<Intervention.Plan> plan(@Nullable String text, @Nullable Instant at, @Nullable String by) {
        return text == null || at == null || by == null
                ? Optional.empty()
                : Optional.of(new Intervention.Plan(text, at, by));
    }
}

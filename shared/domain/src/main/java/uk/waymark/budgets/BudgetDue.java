package uk.waymark.budgets;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Role;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.settings.Settings;

/** Every year a school that places pupils owes itself an approved AP budget, in good time before the year. Catalogue row BUD-01. */
@Singleton
class BudgetDue implements Raiser {
    private static final int PIECE = 200;
    private static final int ASKED_AHEAD = 90;
    private static final SchoolId FIRST = new SchoolId(new UUID(0, 0));

    private static final ObligationKind KIND = new ObligationKind(
            "budget.yearly",
            "Have the AP budget approved",
            "In good time before the financial year (BUD-01; budget.days_before)",
            "An approved budget",
            "The head is told");

    private final BudgetRows rows;
    private final Settings settings;
    private final Obligations obligations;

    BudgetDue(BudgetRows rows, Settings settings, Obligations obligations) {
        this.rows = rows;
        this.settings = settings;
        this.obligations = obligations;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds budgetKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    @Override
    public void raise(LocalDate today) {
        var since = today.minusYears(1);
        for (var piece = rows.placing(FIRST, since, PIECE); !piece.isEmpty(); ) {
            var schools = piece.stream().map(BudgetRows.Placing::schoolId).collect(Collectors.toSet());
            var values = settings.of(schools);
            for (var school : schools) {
                var own = Objects.requireNonNull(values.get(school));
                var year = FinancialYear.of(own.get(BudgetSettings.YEAR), today).next();
                var due = year.from().minusDays(own.get(BudgetSettings.DAYS_BEFORE));
                if (!today.isBefore(due.minusDays(ASKED_AHEAD))) {
                    ask(school, year, due);
                }
            }
            piece = rows.placing(piece.getLast().schoolId(), since, PIECE);
        }
    }

    private void ask(SchoolId school, FinancialYear year, LocalDate due) {
        obligations.raise(new NewObligation(
                key(school, year),
                KIND.name(),
                new Holder.School(school, Set.of(Role.HEAD)),
                Optional.of(school.value()),
                "The AP budget from " + year.words(),
                due,
                Optional.empty(),
                "budget",
                KIND.why()));
        if (rows.of(school, year.from()).stream().anyMatch(it -> Boolean.TRUE.equals(it.approved()))) {
            obligations.meet(key(school, year), "The budget was approved");
        }
    }

    void approved(SchoolId school, FinancialYear year, PersonId by) {
        obligations.meet(key(school, year), "The budget was approved", Optional.of(by));
    }

    private static String key(SchoolId school, FinancialYear year) {
        return "budget.yearly:" + school.value() + ":" + year.from();
    }
}

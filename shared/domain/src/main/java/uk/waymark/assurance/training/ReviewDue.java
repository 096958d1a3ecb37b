package uk.waymark.assurance.training;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;

/** A year after the last look at training needs the next is due; the first by the end of the school year. Row TRG-03, DL-50. */
@Singleton
class ReviewDue implements Raiser {
    private static final int PIECE = 200;

    private static final ObligationKind KIND = new ObligationKind(
                    "training.review",
                    "Look at what training your staff need for alternative provision",
                    "Every year, with professional development (TRG-03, DL-50)",
                    "The review is written down",
                    "The head is told")
            .postponable(30);

    private final SchoolTrainingRows rows;
    private final Obligations obligations;

    ReviewDue(SchoolTrainingRows rows, Obligations obligations) {
        this.rows = rows;
        this.obligations = obligations;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds trainingKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    @Override
    public void raise(LocalDate today) {
        var piece = rows.last(new UUID(0, 0), PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(row -> obligations.raise(due(row, today)));
            piece = rows.last(piece.getLast().schoolId().value(), PIECE);
        }
    }

    private static NewObligation due(SchoolTrainingRows.Last row, LocalDate today) {
        var last = Optional.ofNullable(row.reviewedOn());
        return new NewObligation(
                key(row.schoolId(), last),
                KIND.name(),
                new Holder.School(row.schoolId(), Set.of(Role.AP_LEAD)),
                Optional.empty(),
                "The yearly look at training needs",
                last.map(day -> day.plusYears(1)).orElseGet(() -> endOfYear(today)),
                Optional.empty(),
                "training",
                last.map(day -> "A year after the last one").orElse("None is on record yet"));
    }

    /** Stays the same day however often it is asked before then, so that the obligation does not move. */
    private static LocalDate endOfYear(LocalDate today) {
        var end = LocalDate.of(today.getYear(), Month.JULY, 31);
        return today.isAfter(end) ? end.plusYears(1) : end;
    }

    private static String key(SchoolId school, Optional<LocalDate> last) {
        return "training.review:" + school.value() + ":"
                + last.map(LocalDate::toString).orElse("first");
    }

    void reviewed(SchoolId school, Optional<LocalDate> before) {
        obligations.meet(key(school, before), "The review is written down");
    }
}

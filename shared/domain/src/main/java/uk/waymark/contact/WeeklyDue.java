package uk.waymark.contact;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFile;
import uk.waymark.settings.Settings;

/**
 * Every morning: what the week asks of the AP lead about each placed pupil; met as soon as it is written down. What was missed in an
 * earlier week stays open, and goes up the ladder, until there is contact again. Catalogue rows DL-10, DL-11, PAS-17.
 */
@Singleton
class WeeklyDue implements Raiser {
    private static final int PIECE = 200;
    private static final int WEEKS_BACK = 12;
    private static final PlacementId FIRST = new PlacementId(new UUID(0, 0));

    private final EntryRows rows;
    private final Settings settings;
    private final Years years;
    private final Obligations obligations;

    WeeklyDue(EntryRows rows, Settings settings, Years years, Obligations obligations) {
        this.rows = rows;
        this.settings = settings;
        this.years = years;
        this.obligations = obligations;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds weeklyKinds() {
            return new ObligationKinds(
                    Arrays.stream(Weekly.values()).map(Weekly::obligation).toList());
        }
    }

    @Override
    public void raise(LocalDate today) {
        var monday = ContactWeek.monday(today);
        for (var piece = rows.all(monday, monday.plusDays(6), today, FIRST, PIECE); !piece.isEmpty(); ) {
            raise(piece, monday);
            piece = rows.all(monday, monday.plusDays(6), today, piece.getLast().id(), PIECE);
        }
    }

    private void raise(List<EntryRows.Week> piece, LocalDate monday) {
        var schools = piece.stream().map(EntryRows.Week::schoolId).collect(Collectors.toSet());
        var values = settings.of(schools);
        var calendars = years.of(schools);
        for (var row : piece) {
            var week = new ContactWeek(
                    row,
                    Objects.requireNonNull(values.get(row.schoolId())),
                    Objects.requireNonNull(calendars.get(row.schoolId())),
                    monday);
            for (var weekly : Weekly.values()) {
                raise(row, week, weekly, monday);
            }
        }
    }

    private void raise(EntryRows.Week row, ContactWeek week, Weekly weekly, LocalDate monday) {
        var due = week.dueOn();
        if (due.isEmpty() || !week.asks(weekly)) {
            obligations.withdraw(weekly.key(row.id(), monday), "It is not asked for in this week");
        } else if (!week.isMet(weekly)) {
            obligations.raise(new NewObligation(
                    weekly.key(row.id(), monday),
                    weekly.obligation().name(),
                    new Holder.School(row.schoolId(), Set.of(Role.AP_LEAD)),
                    Optional.of(row.id().value()),
                    "A placement at " + row.provider(),
                    due.get(),
                    Optional.empty(),
                    "placements/" + row.id().value() + "/contact",
                    "In the week of " + DayWords.of(monday)));
        }
    }

    /** Contact was written down: what it meets is met, in its week and in those before it. */
    void made(PlacementFile placement, LocalDate on, Actor by) {
        var monday = ContactWeek.monday(on);
        var row = rows.one(monday, monday.plusDays(6), on, placement.id());
        if (row.isEmpty()) {
            return;
        }
        var week = new ContactWeek(row.get(), settings.of(placement.school()), years.of(placement.school()), monday);
        for (var weekly : Weekly.values()) {
            if (week.isMet(weekly)) {
                meet(placement, weekly, monday, by);
            }
        }
    }

    private void meet(PlacementFile placement, Weekly weekly, LocalDate monday, Actor by) {
        var first = ContactWeek.monday(placement.startsOn());
        for (var back = 0; back <= WEEKS_BACK && !monday.minusWeeks(back).isBefore(first); back++) {
            obligations.meet(
                    weekly.key(placement.id(), monday.minusWeeks(back)),
                    back == 0 ? "Contact was made" : "Contact was made in the week of " + DayWords.of(monday),
                    Optional.of(by.person()));
        }
    }

    @EventListener
    void ended(PlacementEnded ended) {
        for (var weekly : Weekly.values()) {
            obligations.withdrawAll(weekly.prefix(ended.id()), "The placement has ended");
        }
    }
}

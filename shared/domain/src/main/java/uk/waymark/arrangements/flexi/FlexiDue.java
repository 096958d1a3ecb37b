package uk.waymark.arrangements.flexi;

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
import java.util.stream.Collectors;
import uk.waymark.access.Role;
import uk.waymark.arrangements.flexi.FlexiRows.Running;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.SchoolTerm;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/** Every term a review of each agreement, and the word to the authority. Catalogue rows FLX-13, FLX-15, deadline DL-53. */
@Singleton
class FlexiDue implements Raiser {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final ObligationKind REVIEW = new ObligationKind(
            "flexi.review",
            "Review a flexi-schooling agreement",
            "Reviewed every term (FLX-13)",
            "The record of the review",
            "The head is told");
    private static final ObligationKind REPORT = new ObligationKind(
            "flexi.report",
            "Tell the authority of a flexi-schooling agreement",
            "By the authority's procedure (FLX-15; flexi.authority.days)",
            "The record of what was told",
            "The head is told");

    private final FlexiRows rows;
    private final Obligations obligations;
    private final Years years;
    private final Settings settings;
    private final Clock clock;

    FlexiDue(FlexiRows rows, Obligations obligations, Years years, Settings settings, Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.years = years;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds flexiKinds() {
            return new ObligationKinds(List.of(REVIEW, REPORT));
        }
    }

    @Override
    public void raise(LocalDate today) {
        for (var piece = rows.running(today, BEFORE_ALL);
                !piece.isEmpty();
                piece = rows.running(today, piece.getLast().id())) {
            var schools = piece.stream().map(Running::schoolId).collect(Collectors.toSet());
            var calendars = years.of(schools);
            var values = settings.of(schools);
            piece.forEach(it -> raise(
                    it,
                    today,
                    Objects.requireNonNull(calendars.get(it.schoolId())),
                    Objects.requireNonNull(values.get(it.schoolId()))));
        }
    }

    void now(UUID agreement) {
        rows.one(agreement)
                .ifPresent(it -> raise(it, Session.today(clock), years.of(it.schoolId()), settings.of(it.schoolId())));
    }

    private void raise(Running it, LocalDate today, SchoolCalendar calendar, Values values) {
        var day = it.startsOn().isAfter(today) ? it.startsOn() : today;
        SchoolTerm.of(calendar, day)
                .filter(term -> it.reviewedOn() == null || it.reviewedOn().isBefore(term.startsOn()))
                .filter(term -> it.lastDay() == null || !it.lastDay().isBefore(term.endsOn()))
                .ifPresent(term -> due(
                        it, REVIEW, reviewKey(it.id(), term), Set.of(Role.HEAD), term.endsOn(), "Once in every term."));
        if (it.reports() == 0) {
            var days = values.get(FlexiSettings.REPORT);
            due(
                    it,
                    REPORT,
                    REPORT.name() + ":" + it.id(),
                    Set.of(Role.ATTENDANCE_OFFICER, Role.AP_LEAD),
                    Obligations.count(calendar, Session.dateOf(it.agreedAt()), days, DayKind.SCHOOL),
                    days + " school days after the agreement.");
        }
    }

    private void due(Running it, ObligationKind kind, String key, Set<Role> roles, LocalDate on, String reason) {
        obligations.raise(new NewObligation(
                key,
                kind.name(),
                new Holder.School(it.schoolId(), roles),
                Optional.of(it.id()),
                "A flexi-schooling agreement since " + DayWords.of(it.startsOn()),
                on,
                Optional.empty(),
                "pupils/" + it.pupilId().value() + "/flexi",
                reason));
    }

    private static String reviewKey(UUID agreement, SchoolTerm term) {
        return REVIEW.name() + ":" + agreement + ":" + term.startsOn();
    }

    /** Meets the review of the term in which the day lies. */
    void reviewed(UUID agreement, SchoolCalendar calendar, LocalDate on) {
        SchoolTerm.of(calendar, on)
                .ifPresent(term -> obligations.meet(reviewKey(agreement, term), "The review was held"));
    }

    void reported(UUID agreement) {
        obligations.meet(REPORT.name() + ":" + agreement, "Told to the authority");
    }

    /** Reviews after the last day are not asked for. */
    void ended(UUID agreement) {
        obligations.withdrawAll(REVIEW.name() + ":" + agreement, "Somebody has withdrawn");
        now(agreement);
    }
}

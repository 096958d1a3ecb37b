package uk.waymark.transition;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PlacementId;
import uk.waymark.meetings.MeetingHeld;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.obligations.DayKind;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementMade;
import uk.waymark.placements.PlacementWalk;
import uk.waymark.settings.Settings;

/** Raises what an ending asks for: before the last day, on it, a term and a year after, and for every pupil in the last year. */
@Singleton
final class EndingRaiser implements Raiser {
    private static final Set<Role> LEAD = Set.of(Role.AP_LEAD);
    private static final Set<Role> SENCO = Set.of(Role.SENCO);
    private static final int AHEAD = 60;

    /** What fell due further back than this is history that nobody can look at any longer. */
    private static final int LOOK_BACK = 60;

    private final PlacementWalk walk;
    private final PlacementFacts placements;
    private final EndingFacts facts;
    private final Obligations obligations;
    private final Settings settings;
    private final Years years;
    private final Clock clock;

    EndingRaiser(
            PlacementWalk walk,
            PlacementFacts placements,
            EndingFacts facts,
            Obligations obligations,
            Settings settings,
            Years years,
            Clock clock) {
        this.walk = walk;
        this.placements = placements;
        this.facts = facts;
        this.obligations = obligations;
        this.settings = settings;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public void raise(LocalDate today) {
        walk.ending(today.minusWeeks(130), today.plusDays(AHEAD), it -> ending(it, today));
        walk.inLastYear(today, it -> lastYear(it, today));
    }

    private void ending(PlacementFile it, LocalDate today) {
        if (!it.endsOn().isBefore(today)) {
            meeting(it);
            return;
        }
        if (!it.endsOn().isBefore(today.minusDays(LOOK_BACK))) {
            outcome(it);
            destination(it, Destination.Point.AT_END, it.endsOn().plusDays(10));
        }
        var values = settings.of(it.school());
        check(it, Destination.Point.FIRST_CHECK, values.get(ReturnSettings.FIRST_CHECK), today);
        check(it, Destination.Point.SECOND_CHECK, values.get(ReturnSettings.SECOND_CHECK), today);
    }

    private void check(PlacementFile it, Destination.Point point, int weeks, LocalDate today) {
        var due = it.endsOn().plusWeeks(weeks);
        if (weeks > 0 && !due.isAfter(today.plusDays(14)) && due.isAfter(today.minusDays(LOOK_BACK))) {
            destination(it, point, due);
        }
    }

    private void meeting(PlacementFile it) {
        int days = settings.of(it.school()).get(ReturnSettings.MEETING_DAYS);
        if (days > 0) {
            obligations.raise(due(
                    it,
                    EndingDuties.meeting(it.id()),
                    EndingDuties.MEETING,
                    LEAD,
                    years.of(it.school()).schoolDaysBefore(it.endsOn(), days),
                    "meetings",
                    days + " school days before the last day"));
        }
    }

    /** Nothing is asked for that was written down before the round came to ask. */
    private void outcome(PlacementFile it) {
        if (facts.outcome(it.id()).isPresent()) {
            return;
        }
        obligations.raise(due(
                it,
                EndingDuties.outcome(it.id()),
                EndingDuties.OUTCOME,
                LEAD,
                it.endsOn().plusDays(7),
                "ending",
                "Its last day has passed"));
    }

    private void destination(PlacementFile it, Destination.Point point, LocalDate due) {
        if (facts.destinations(it.id()).stream().anyMatch(known -> known.point() == point)) {
            return;
        }
        obligations.raise(due(
                it,
                EndingDuties.destination(it.id(), point),
                EndingDuties.DESTINATION,
                LEAD,
                due,
                "ending",
                point.words()));
    }

    private void lastYear(PlacementFile it, LocalDate today) {
        int month = settings.of(it.school()).get(ReturnSettings.LAST_YEAR_MONTH);
        var year = today.getMonthValue() >= 9 ? today.getYear() + 1 : today.getYear();
        var first = LocalDate.of(year, month, 1);
        obligations.raise(due(
                it,
                EndingDuties.nextStep(it.id()),
                EndingDuties.NEXT_STEP,
                LEAD,
                first.withDayOfMonth(first.lengthOfMonth()),
                "ending",
                "The pupil is in Year 11"));
    }

    /** Provision has changed for a pupil with a plan. Catalogue rows TRN-20, DL-43. */
    private void changed(PlacementId id, String change, String why) {
        placements.of(id).filter(PlacementFile::hasPlan).ifPresent(it -> {
            int days = settings.of(it.school()).get(ReturnSettings.EHC_REVIEW_DAYS);
            if (days > 0) {
                obligations.raise(due(
                        it,
                        EndingDuties.ehcReview(id, change),
                        EndingDuties.EHC_REVIEW,
                        SENCO,
                        obligations.due(it.school(), Session.today(clock), days, DayKind.SCHOOL),
                        "ending",
                        why));
            }
        });
    }

    @EventListener
    void made(PlacementMade made) {
        changed(made.id(), "made", "A placement was made for a pupil with an EHC plan");
    }

    @EventListener
    void ended(PlacementEnded ended) {
        changed(ended.id(), "ended", "A placement of a pupil with an EHC plan has ended");
        placements.of(ended.id()).ifPresent(it -> {
            obligations.withdraw(EndingDuties.nextStep(it.id()), "The placement has ended");
            if (it.endsOn().isBefore(Session.today(clock))) {
                obligations.withdraw(EndingDuties.meeting(it.id()), "The placement has ended");
            }
        });
    }

    @EventListener
    void held(MeetingHeld held) {
        if (held.kind() == MeetingKind.END) {
            held.placement().ifPresent(id -> obligations.meet(EndingDuties.meeting(id), "The meeting was held"));
        }
    }

    private static NewObligation due(
            PlacementFile it, String key, String kind, Set<Role> roles, LocalDate on, String page, String reason) {
        return new NewObligation(
                key,
                kind,
                new Holder.School(it.school(), roles),
                Optional.of(it.id().value()),
                "A placement at " + it.providerName(),
                on,
                Optional.empty(),
                "placements/" + it.id() + "/" + page,
                reason);
    }
}

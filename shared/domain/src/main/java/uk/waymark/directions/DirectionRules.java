package uk.waymark.directions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementKind;

/** What a direction must say before it can be decided about. */
@Singleton
class DirectionRules {
    private static final int LONG = 4_000;
    private static final int MEDIUM = 2_000;

    private final Years years;
    private final DirectedWeek week;
    private final Clock clock;

    DirectionRules(Years years, DirectedWeek week, Clock clock) {
        this.week = week;
        this.years = years;
        this.clock = clock;
    }

    Optional<Refused> refuse(PlacementFile placement, DirectionText it) {
        return dates(placement, it)
                .or(() -> place(placement))
                .or(() -> share(placement, it))
                .or(() -> words(it));
    }

    private Optional<Refused> dates(PlacementFile placement, DirectionText it) {
        if (it.endsOn().isBefore(it.startsOn())) {
            return refused("DATES", "A direction ends on its first day or later. Check the two days.");
        }
        if (it.startsOn().isBefore(placement.startsOn()) || it.endsOn().isAfter(placement.endsOn())) {
            return refused(
                    "OUTSIDE",
                    "The placement runs from " + DayWords.of(placement.startsOn()) + " to "
                            + DayWords.of(placement.endsOn()) + ". A direction lies within these days.");
        }
        if (it.startsOn().isBefore(Session.today(clock))) {
            return refused("PAST", "This day has passed. A direction begins in the future, after its notice.");
        }
        var calendar = years.of(placement.school());
        if (!calendar.isSchoolDay(it.startsOn())) {
            return refused(
                    "NO_SCHOOL",
                    DayWords.of(it.startsOn()) + " is no school day. Choose a day on which your school is open.");
        }
        var most = calendar.schoolDaysBetween(it.startsOn(), it.endsOn());
        return it.days() < 1 || it.days() > most
                ? refused(
                        "DAYS", "There are " + most + " school days in this time. Write how many of them are required.")
                : Optional.empty();
    }

    /** To a provider or another school, and never to the school's own rooms. Catalogue rows OSD-03, OSD-23. */
    private static Optional<Refused> place(PlacementFile placement) {
        if (placement.providerKind() == ProviderKind.ON_SITE) {
            return refused(
                    "ON_SITE",
                    "This is at your own school. A direction off site is to a provider or to another school elsewhere.");
        }
        return placement.providerKind().isSchool() && placement.kind() != PlacementKind.DUAL_REGISTERED
                ? refused(
                        "DUAL",
                        "This provider is a school, so the pupil is registered at both from the first day. Place them as dual"
                                + " registered first.")
                : Optional.empty();
    }

    /** What it says of the rest of the week agrees with the weekly pattern, so that no session falls between two places. OSD-04 */
    private Optional<Refused> share(PlacementFile placement, DirectionText it) {
        return week.isWhole(placement).flatMap(whole -> {
            if (whole && it.isPartOfWeek()) {
                return refused(
                        "WHOLE_WEEK",
                        "By the weekly pattern the pupil is there for the whole week. Change the pattern first where they go on"
                                + " attending school.");
            }
            return whole || it.isPartOfWeek()
                    ? Optional.empty()
                    : refused(
                            "AT_SCHOOL",
                            "The pupil is expected there in " + week.sessionsAWeek(placement)
                                    + " of the ten sessions of a week. Write when and where they go on attending school.");
        });
    }

    private static Optional<Refused> words(DirectionText it) {
        if (it.reviewWeeks() < 1 || it.reviewWeeks() > 26) {
            return refused("REVIEWS", "Say after how many weeks it is reviewed, from 1 to 26.");
        }
        return need(it.reportTo(), 300, "REPORT_TO", "Write whom the pupil reports to on the first day.")
                .or(() -> need(it.times(), 1_000, "TIMES", "Write when attendance is required, session by session."))
                .or(() -> need(it.breaks(), 300, "BREAKS", "Write when there is a break, or that there is none."))
                .or(() -> need(
                        it.tried(), LONG, "TRIED", "Write what your school has done before, and where it fell short."))
                .or(() -> need(it.reasons(), LONG, "REASONS", "Write the reasons for the direction."))
                .or(() -> need(it.objectives(), LONG, "OBJECTIVES", "Write what is to be reached."))
                .or(() -> need(
                        it.curriculum(),
                        MEDIUM,
                        "CURRICULUM",
                        "Write how a broad and balanced curriculum goes on in this time."))
                .or(() -> need(
                        it.returning(), MEDIUM, "RETURN", "Write what was agreed about the return, and how it shows."))
                .or(() -> risk(it))
                .or(() -> it.atSchool().filter(text -> text.length() > 1_000).isPresent()
                        ? refused("AT_SCHOOL", "Write at most 1,000 characters about the time at school.")
                        : Optional.empty());
    }

    /** Catalogue row OSD-26. */
    private static Optional<Refused> risk(DirectionText it) {
        return it.behaviour()
                        && it.contactRisk()
                                .filter(text -> text.length() <= MEDIUM)
                                .isEmpty()
                ? refused(
                        "CONTACT_RISK",
                        "Behaviour is the reason. Write in at most 2,000 characters how contact at events of your school was weighed"
                                + " against what led to this.")
                : Optional.empty();
    }

    private static Optional<Refused> need(String text, int most, String code, String message) {
        return text.isEmpty() || text.length() > most
                ? refused(code, message + " At most " + String.format(Locale.UK, "%,d", most) + " characters.")
                : Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

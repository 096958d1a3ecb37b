package uk.waymark.referrals;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.calendar.Years;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.Standing;
import uk.waymark.placements.PlacementKind;
import uk.waymark.referrals.ReferralSettings.Rule;
import uk.waymark.referrals.choice.CandidateList;
import uk.waymark.referrals.onsite.PremisesList;
import uk.waymark.settings.Settings;

/** What a yes has to say, and about which place it can be. Catalogue rows REF-20, REF-22, REF-24, CX-23. */
@Singleton
class DecisionRules {
    private static final int LONG = 2_000;
    private static final int SHORT = 1_000;

    private final Settings settings;
    private final Years years;
    private final Commissions commissions;
    private final CandidateList candidates;
    private final PremisesList premises;
    private final DecisionRows rows;

    DecisionRules(
            Settings settings,
            Years years,
            Commissions commissions,
            CandidateList candidates,
            PremisesList premises,
            DecisionRows rows) {
        this.settings = settings;
        this.years = years;
        this.commissions = commissions;
        this.candidates = candidates;
        this.premises = premises;
        this.rows = rows;
    }

    Optional<Refused> refuse(Referral referral, ReferralForm form, NewDecision wanted) {
        return words(wanted).or(() -> dates(referral, form, wanted)).or(() -> place(referral, form, wanted));
    }

    private static Optional<Refused> words(NewDecision it) {
        if (it.rationale().isEmpty() || it.rationale().length() > LONG) {
            return refused("RATIONALE", "Write why this is right for the pupil now, in up to 2,000 characters.");
        }
        if (it.outcomes().isEmpty() || it.outcomes().length() > LONG) {
            return refused("OUTCOMES", "Write what is to come of it, in up to 2,000 characters.");
        }
        if (it.review().isEmpty() || it.review().length() > SHORT) {
            return refused("REVIEW", "Write when and by whom it is reviewed, in up to 1,000 characters.");
        }
        if (!it.best().isWhole()) {
            return refused(
                    "BEST_INTERESTS",
                    "Say of safety, attainment, development, ambitions and interests why this is best, each in up to 1,000"
                            + " characters.");
        }
        return it.whyChosen().isEmpty() || it.whyChosen().length() > SHORT
                ? refused("WHY_CHOSEN", "Write why this place rather than another, in up to 1,000 characters.")
                : Optional.empty();
    }

    private Optional<Refused> dates(Referral referral, ReferralForm form, NewDecision it) {
        if (it.endsOn().filter(last -> last.isBefore(it.startsOn())).isPresent()) {
            return refused("DATES", "The last day is before the first day.");
        }
        var direction =
                form.basis().filter(basis -> basis == LegalBasis.DIRECTION).isPresent();
        var rule = settings.of(referral.school())
                .get(direction ? ReferralSettings.END_DATE_DIRECTION : ReferralSettings.END_DATE);
        if (rule == Rule.REQUIRED && it.endsOn().isEmpty()) {
            return refused(
                    "END_DATE",
                    direction
                            ? "A direction is for a limited time. Choose its last day."
                            : "Your school's settings ask for a last day. Choose one.");
        }
        return noSchoolDay(years.of(referral.school()), it.startsOn());
    }

    /** Why a placement cannot start on a day that is none for the home school; empty when it can. */
    static Optional<Refused> noSchoolDay(SchoolCalendar calendar, LocalDate day) {
        return calendar.isSchoolDay(day)
                ? Optional.empty()
                : refused(
                        "NO_SCHOOL_DAY",
                        DayWords.of(day) + " is no school day at your school. The next one is "
                                + DayWords.of(calendar.schoolDaysAfter(day, 1)) + ".");
    }

    private Optional<Refused> place(Referral referral, ReferralForm form, NewDecision it) {
        if (it.site().filter(site -> rows.sites(site, it.provider()) == 0).isPresent()) {
            return refused("SITE", "This site is not one of the provider's open sites. Choose another.");
        }
        var own = premises.of(referral.school()).stream()
                .anyMatch(area -> area.provider().equals(it.provider()));
        if (form.where() != Where.OFF_SITE || it.kind() == PlacementKind.ON_SITE || own) {
            return form.where() != Where.OFF_SITE && it.kind() == PlacementKind.ON_SITE && own
                    ? Optional.empty()
                    : refused(
                            "WHERE",
                            "The referral says: " + form.where().words()
                                    + ". Choose a place and an arrangement of that sort,"
                                    + " or take the referral back for changes.");
        }
        if (commissions
                .standing(referral.school(), it.provider())
                .filter(Standing::isApproved)
                .isEmpty()) {
            return refused(
                    "NOT_APPROVED", "Your school has not approved this provider. Approve it first, or choose another.");
        }
        return candidates.isNoted(referral.id(), it.provider())
                ? Optional.empty()
                : refused("COMPARE", "Write down first how this provider compares, under \"Where to\".");
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

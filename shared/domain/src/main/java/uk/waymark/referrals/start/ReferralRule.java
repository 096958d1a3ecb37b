package uk.waymark.referrals.start;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.ReferralId;
import uk.waymark.placements.Intended;
import uk.waymark.placements.Origin;
import uk.waymark.placements.PlacementRule;
import uk.waymark.placements.StartSettings;
import uk.waymark.referrals.Decision;
import uk.waymark.referrals.ReferralFact;
import uk.waymark.referrals.ReferralFacts;
import uk.waymark.referrals.Stage;
import uk.waymark.settings.Settings;

/**
 * A placement stems from a referral that the head has agreed to, of this pupil and for this place, and each referral leads to one; or it
 * was running before it was put on record. Catalogue rows REF-11, REF-20, CX-23.
 */
@Singleton
@Order(-30)
class ReferralRule implements PlacementRule {
    private final ReferralFacts referrals;
    private final Settings settings;
    private final Years years;
    private final Clock clock;

    ReferralRule(ReferralFacts referrals, Settings settings, Years years, Clock clock) {
        this.referrals = referrals;
        this.settings = settings;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public Optional<Refused> refuse(Intended placement) {
        return switch (placement.wanted().origin()) {
            case Origin.Direct() ->
                settings.of(placement.school()).get(StartSettings.REFERRAL)
                        ? refused(
                                "REFERRAL",
                                "A placement needs a referral that the head has agreed to. Open one on the pupil's page; one that"
                                        + " was running already is taken over with the reason.")
                        : Optional.empty();
            case Origin.TakenOver(var why) ->
                placement.wanted().startsOn().isBefore(Session.today(clock))
                        ? Optional.empty()
                        : refused(
                                "NOT_RUNNING",
                                "Only a placement that began before today is taken over. Open a referral for this one.");
            case Origin.Referral(var id) -> from(placement, id);
        };
    }

    private Optional<Refused> from(Intended placement, ReferralId id) {
        var found = referrals
                .of(id)
                .filter(it -> it.school().equals(placement.school()))
                .filter(it -> it.pupil().equals(placement.wanted().pupil()));
        if (found.isEmpty()) {
            return refused("REFERRAL", "There is no such referral of this pupil at your school.");
        }
        var fact = found.get();
        if (fact.stage() != Stage.AGREED) {
            return refused(
                    "NOT_AGREED",
                    "The head has not agreed to this referral: " + fact.stage().words() + ".");
        }
        if (referrals.placement(id).isPresent()) {
            return refused("USED", "This referral has led to a placement already. Open a new one for another.");
        }
        var decision = fact.decision().orElseThrow();
        return place(placement, decision).or(() -> days(placement, fact, decision));
    }

    private static Optional<Refused> place(Intended placement, Decision decision) {
        if (decision.provider().filter(placement.provider()::equals).isEmpty()
                || decision.site()
                        .filter(it -> !it.equals(placement.wanted().site()))
                        .isPresent()) {
            return refused(
                    "OTHER_PLACE",
                    "The head agreed to " + decision.providerName().orElse("another place")
                            + decision.siteName().map(it -> ", " + it).orElse("")
                            + ". Another place needs another decision.");
        }
        return decision.kind()
                .filter(it -> it != placement.wanted().kind())
                .flatMap(it -> refused("OTHER_KIND", "The head agreed to this arrangement: " + it.words() + "."));
    }

    private Optional<Refused> days(Intended placement, ReferralFact fact, Decision decision) {
        var wanted = placement.wanted();
        if (decision.endsOn().filter(it -> wanted.endsOn().isAfter(it)).isPresent()) {
            return refused(
                    "LENGTH",
                    "The head agreed to it until "
                            + DayWords.of(decision.endsOn().get()) + ". Choose a last day up to then.");
        }
        var calendar = years.of(fact.school());
        return calendar.isSchoolDay(wanted.startsOn())
                ? Optional.empty()
                : refused(
                        "NO_SCHOOL_DAY",
                        DayWords.of(wanted.startsOn()) + " is no school day at your school. The next one is "
                                + DayWords.of(calendar.schoolDaysAfter(wanted.startsOn(), 1)) + ".");
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

package uk.waymark.referrals.onsite;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.assurance.gate.Gates;
import uk.waymark.calendar.Session;
import uk.waymark.organisations.SiteKind;
import uk.waymark.placements.Intended;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementRule;
import uk.waymark.referrals.ReferralFact;
import uk.waymark.referrals.ReferralFacts;
import uk.waymark.referrals.ReferralSettings;
import uk.waymark.settings.Settings;

/**
 * Who may be placed on the school's own premises, and in a children's home: there only pupils who live in it, with the reason. Where
 * other people than the school's own teach, the gate between the school and them is asked all the same. Catalogue rows ONS-01 to ONS-08.
 */
@Singleton
@Order(-20)
class OnSiteRule implements PlacementRule {
    private final PremisesRows rows;
    private final PremisesList premises;
    private final ReferralFacts referrals;
    private final Gates gates;
    private final Settings settings;
    private final Clock clock;

    OnSiteRule(
            PremisesRows rows,
            PremisesList premises,
            ReferralFacts referrals,
            Gates gates,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.premises = premises;
        this.referrals = referrals;
        this.gates = gates;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Refused> refuse(Intended placement) {
        var onSite = placement.wanted().kind() == PlacementKind.ON_SITE;
        var area = premises.at(placement.provider());
        if (area.isPresent()) {
            return own(placement, area.get(), onSite);
        }
        if (onSite) {
            return refused(
                    "NOT_OWN_PREMISES",
                    "This is not one of your school's own areas. Choose another arrangement, or open the area under \"On our own"
                            + " premises\" first.");
        }
        var home = rows.siteKind(placement.wanted().site())
                .filter(SiteKind.CHILDRENS_HOME.name()::equals)
                .isPresent();
        return home ? resident(placement) : Optional.empty();
    }

    private Optional<Refused> own(Intended placement, Area area, boolean onSite) {
        if (!area.school().equals(placement.school())) {
            return refused("NOT_OWN_PREMISES", "This area belongs to another school.");
        }
        if (!onSite) {
            return refused("ON_SITE", "This is your school's own area. Choose \"On the school's own premises\".");
        }
        if (!settings.of(placement.school()).get(ReferralSettings.ON_SITE)) {
            return refused("ON_SITE_OFF", "Your school's settings have no provision on its own premises.");
        }
        return (area.location() == Area.Location.CHILDRENS_HOME ? resident(placement) : Optional.<Refused>empty())
                .or(() -> others(placement, area));
    }

    private Optional<Refused> resident(Intended placement) {
        return placement
                        .wanted()
                        .origin()
                        .referral()
                        .flatMap(referrals::of)
                        .filter(it -> it.pupil().equals(placement.wanted().pupil()))
                        .filter(ReferralFact::resident)
                        .isPresent()
                ? Optional.empty()
                : refused(
                        "NOT_RESIDENT",
                        "A children's home takes only pupils who live in it, and only with the reason in their referral.");
    }

    /** Registration, risk, safeguarding and attendance of those who teach, though they do so on the school's ground. */
    private Optional<Refused> others(Intended placement, Area area) {
        var today = Session.today(clock);
        var day = placement.wanted().startsOn().isBefore(today)
                ? today
                : placement.wanted().startsOn();
        return area.deliveredBy()
                .map(by -> gates.of(placement.school(), by, day))
                .filter(gate -> !gate.isOpen())
                .flatMap(gate -> refused(
                        "GATE", "Another provider teaches there, and its gate is shut on that day. " + gate.words()));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

package uk.waymark.referrals.onsite;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.Standing;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.OwnGround;
import uk.waymark.referrals.ReferralSettings;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A school's own areas for alternative provision. Whoever opens one manages it, and lets its staff in as at any provider; what they mark
 * there goes into the school's own register. Catalogue rows ONS-01, ONS-03 to ONS-08, CX-28.
 */
@Door
public class Premises {
    private final PremisesRows rows;
    private final OwnGround ground;
    private final Commissions commissions;
    private final Settings settings;
    private final Actors actors;
    private final Trail trail;
    private final Clock clock;

    Premises(
            PremisesRows rows,
            OwnGround ground,
            Commissions commissions,
            Settings settings,
            Actors actors,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.commissions = commissions;
        this.settings = settings;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of the actor's schools, by name. */
    public List<Area> of(Actor actor) {
        return rows.of(actor.schools(Right.MAKE_REFERRALS)).stream()
                .map(PremisesRows::area)
                .toList();
    }

    /** Opens one. Refused where the setting says that the school has none, and without a reason where it is not on the school's site. */
    @Transactional
    public Optional<Refused> open(Actor actor, SchoolId school, NewArea area) {
        if (!actor.schools(Right.AUDIT_PROVIDERS).contains(school)) {
            return refused("NOT_FOUND", "You do not keep this school's provision. Ask the head or the AP lead.");
        }
        if (!settings.of(school).get(ReferralSettings.ON_SITE)) {
            return refused(
                    "ON_SITE_OFF",
                    "Your school has no provision on its own premises. Change the setting first, with the reason.");
        }
        if (area.location() != Area.Location.WITHIN_SITE && area.reason().isEmpty()
                || area.reason().length() > 500) {
            return refused("REASON", "Write why it is not within the school's site, in at most 500 characters.");
        }
        if (area.staff().isEmpty() || area.staff().length() > 1_000) {
            return refused("STAFF", "Write who teaches and looks after pupils there, in at most 1,000 characters.");
        }
        if (area.deliveredBy()
                .filter(it -> commissions
                        .standing(school, it)
                        .filter(Standing::isApproved)
                        .isEmpty())
                .isPresent()) {
            return refused(
                    "NOT_APPROVED",
                    "Where another provider teaches there, your school approves it first, as everywhere.");
        }
        var name = rows.school(school).orElse("") + ": " + area.site().name().strip();
        var refused = ground.refuse(name, area.site());
        if (refused.isPresent()) {
            return refused;
        }
        var made = ground.make(name, area.site());
        rows.save(new PremisesRows.Row(
                made.provider(),
                made.site(),
                school,
                area.location().name(),
                area.reason(),
                area.staff(),
                area.deliveredBy().orElse(null),
                clock.instant(),
                actor.person()));
        actors.grant(
                actor.person(),
                Role.PROVIDER_MANAGER,
                ScopeKind.PROVIDER,
                Optional.of(made.provider()),
                Optional.of(actor.person()));
        trail.record(actor, Action.SITE_ADDED, made.site(), area.location().name());
        trail.record(actor, Action.ROLE_GIVEN, actor.person(), Role.PROVIDER_MANAGER.name());
        return Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

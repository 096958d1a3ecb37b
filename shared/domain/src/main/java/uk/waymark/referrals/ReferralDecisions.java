package uk.waymark.referrals;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.forms.Fillings;
import uk.waymark.ids.ReferralId;
import uk.waymark.placements.StartChanged;
import uk.waymark.pupils.Roll;
import uk.waymark.referrals.voices.DecisionMail;
import uk.waymark.referrals.voices.Party;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The head's decision, once: of two who decide at the same moment one does, and the other reads who did. Catalogue rows REF-11, REF-20,
 * REF-22, REF-24, BEH-01, ROL-36.
 */
@Door
public class ReferralDecisions {
    private final ReferralLook look;
    private final ReferralFiles files;
    private final DecisionRows rows;
    private final DecisionRules rules;
    private final ReferralDuties duties;
    private final DecisionMail mail;
    private final Fillings fillings;
    private final Roll roll;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    ReferralDecisions(
            ReferralLook look,
            ReferralFiles files,
            DecisionRows rows,
            DecisionRules rules,
            ReferralDuties duties,
            DecisionMail mail,
            Fillings fillings,
            Roll roll,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.look = look;
        this.files = files;
        this.rows = rows;
        this.rules = rules;
        this.duties = duties;
        this.mail = mail;
        this.fillings = fillings;
        this.roll = roll;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** Agrees. Refused while something is missing that the settings or the law ask for; what is missing is named. */
    @Transactional
    public Optional<Refused> agree(Actor actor, ReferralId id, NewDecision wanted) {
        var found = look.lock(id, actor.schools(Right.DECIDE_REFERRALS));
        if (found.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        var referral = found.get();
        var refused = look.mayNot(actor.person(), Right.DECIDE_REFERRALS, referral.school())
                .or(() -> undecided(referral))
                .or(() ->
                        roll.lock(referral.pupil(), List.of(referral.school())).isEmpty()
                                ? Optional.of(new Refused(
                                        "LEFT", "The pupil is no longer on your roll. Withdraw the referral instead."))
                                : Optional.empty())
                .or(() -> missing(referral))
                .or(() -> rules.refuse(referral, form(referral), wanted));
        if (refused.isPresent()) {
            return refused;
        }
        rows.save(new DecisionRows.Row(
                id,
                Stage.AGREED.name(),
                wanted.rationale(),
                wanted.outcomes(),
                wanted.review(),
                wanted.best().safety(),
                wanted.best().attainment(),
                wanted.best().development(),
                wanted.best().ambitions(),
                wanted.best().interests(),
                wanted.whyChosen(),
                wanted.provider(),
                wanted.site().orElse(null),
                wanted.kind().name(),
                wanted.startsOn(),
                wanted.endsOn().orElse(null),
                isOwn(actor, referral),
                clock.instant(),
                actor.person()));
        var told = mail.tell(referral, toTell(referral), actor.person());
        duties.decided(
                referral,
                Stage.AGREED,
                toTell(referral).stream().filter(it -> !told.contains(it)).toList());
        trail.record(actor, Action.REFERRAL_DECIDED, id, Stage.AGREED.name());
        look.placement(id).ifPresent(placement -> changed.publishEvent(new StartChanged(placement)));
        return Optional.empty();
    }

    /** Says no, with the reason. */
    @Transactional
    public Optional<Refused> refuse(Actor actor, ReferralId id, String reason) {
        var found = look.lock(id, actor.schools(Right.DECIDE_REFERRALS));
        if (found.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        var refused = look.mayNot(
                        actor.person(), Right.DECIDE_REFERRALS, found.get().school())
                .or(() -> undecided(found.get()))
                .or(() -> found.get().stage() == Stage.TO_FINISH
                        ? Optional.of(new Refused("FORM", "It is not submitted yet, so there is nothing to decide."))
                        : Optional.empty())
                .or(() -> reason(reason));
        if (refused.isEmpty()) {
            end(actor, found.get(), Stage.REFUSED, reason);
            trail.record(actor, Action.REFERRAL_DECIDED, id, Stage.REFUSED.name());
        }
        return refused;
    }

    /** Takes an undecided one back for good, with the reason; for whoever refers pupils at the school. */
    @Transactional
    public Optional<Refused> withdraw(Actor actor, ReferralId id, String reason) {
        var found = look.lock(id, actor.schools(Right.MAKE_REFERRALS));
        if (found.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        var refused = undecided(found.get()).or(() -> reason(reason));
        if (refused.isEmpty()) {
            end(actor, found.get(), Stage.WITHDRAWN, reason);
            trail.record(actor, Action.REFERRAL_WITHDRAWN, id);
        }
        return refused;
    }

    private void end(Actor actor, Referral referral, Stage verdict, String reason) {
        rows.save(new DecisionRows.Row(
                referral.id(),
                verdict.name(),
                reason.strip(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                isOwn(actor, referral),
                clock.instant(),
                actor.person()));
        duties.decided(referral, verdict, List.of());
    }

    private static boolean isOwn(Actor actor, Referral referral) {
        return referral.openedBy().equals(actor.person())
                || referral.submittedBy().filter(actor.person()::equals).isPresent();
    }

    private ReferralForm form(Referral referral) {
        return new ReferralForm(fillings.read(referral.filling()));
    }

    private Optional<Refused> undecided(Referral referral) {
        return referral.stage().isOpen()
                ? Optional.empty()
                : rows.of(referral.id())
                        .map(DecisionRows::decision)
                        .map(it -> new Refused(
                                "DECIDED",
                                "This referral has an end already: "
                                        + it.verdict().words().toLowerCase(java.util.Locale.UK) + ", by " + it.by()
                                        + "."));
    }

    private Optional<Refused> missing(Referral referral) {
        var missing = files.file(referral).missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        missing.getFirst().code(),
                        missing.stream().map(Need::words).collect(Collectors.joining(" "))));
    }

    private static Optional<Refused> reason(String reason) {
        return reason.isBlank() || reason.length() > 2_000
                ? Optional.of(new Refused("REASON", "Write the reason, in up to 2,000 characters."))
                : Optional.empty();
    }

    /** Who has to hear of a yes: home always, and those whose duty the pupil is. */
    private static List<Party> toTell(Referral referral) {
        List<Party> all = new ArrayList<>();
        all.add(Party.PARENT);
        if (referral.hasPlan()) {
            all.add(Party.AUTHORITY);
        }
        if (referral.isLookedAfter()) {
            all.add(Party.SOCIAL_WORKER);
            all.add(Party.VIRTUAL_SCHOOL);
        }
        return all;
    }
}

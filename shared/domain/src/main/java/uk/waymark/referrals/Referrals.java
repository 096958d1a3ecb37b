package uk.waymark.referrals;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.forms.Fillings;
import uk.waymark.forms.FormDesk;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.pupils.Roll;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Referring a pupil: opened by those who may, filled in over days, submitted to the head. Opening one to read is written into the trail.
 * Catalogue rows REF-01 to REF-09, REF-28, REF-29.
 */
@Door
public class Referrals {
    private final ReferralRows rows;
    private final ReferralLook look;
    private final ReferralFiles files;
    private final ReferralDesks desks;
    private final ReferralDuties duties;
    private final Fillings fillings;
    private final Roll roll;
    private final Trail trail;
    private final Clock clock;

    Referrals(
            ReferralRows rows,
            ReferralLook look,
            ReferralFiles files,
            ReferralDesks desks,
            ReferralDuties duties,
            Fillings fillings,
            Roll roll,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.look = look;
        this.files = files;
        this.desks = desks;
        this.duties = duties;
        this.fillings = fillings;
        this.roll = roll;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of the actor's schools: those that wait for somebody first, then the latest. */
    public List<Referral> list(Actor actor, int many, int from) {
        return rows.ofSchools(actor.schools(Right.MAKE_REFERRALS), many, from).stream()
                .map(ReferralRows::referral)
                .toList();
    }

    public long count(Actor actor) {
        return rows.count(actor.schools(Right.MAKE_REFERRALS));
    }

    /** A pupil's own, the latest first; fifty at most. */
    public List<Referral> of(Actor actor, PupilId pupil) {
        return rows.ofPupil(pupil, actor.schools(Right.MAKE_REFERRALS)).stream()
                .map(ReferralRows::referral)
                .toList();
    }

    /** One referral whole. */
    @Transactional
    public Optional<ReferralFile> open(Actor actor, ReferralId id) {
        var found = look.find(id, actor.schools(Right.MAKE_REFERRALS));
        found.ifPresent(it -> trail.record(actor, Action.PUPIL_LOOKED_UP, it.pupil(), "referral"));
        return found.map(files::file);
    }

    /**
     * Opens one. Refused while another of the same pupil is open, so that nobody decides about two at once.
     *
     * @param behaviour whether behaviour is among the worries: with an EHC plan the authority is then spoken to early
     */
    @Transactional
    public ReferralOutcome refer(Actor actor, PupilId pupil, boolean behaviour) {
        var school = roll.lock(pupil, actor.schools(Right.MAKE_REFERRALS));
        if (school.isEmpty()) {
            return new ReferralOutcome.Not(
                    new Refused("NOT_FOUND", "This pupil is not on the roll of a school for which you refer pupils."));
        }
        if (rows.ofPupil(pupil, Set.of(school.get())).stream()
                .anyMatch(it -> ReferralRows.referral(it).stage().isOpen())) {
            return new ReferralOutcome.Not(
                    new Refused("OPEN", "A referral of this pupil is open already. Go on with that one."));
        }
        var id = ReferralId.next();
        var now = clock.instant();
        rows.save(new ReferralRows.Row(id, pupil, school.get(), behaviour, now, actor.person()));
        var filling = fillings.start(ReferralForm.NAME, school, id.value(), actor.person(), Optional.empty());
        rows.round(id, 1, filling, "Opened", now, actor.person());
        trail.record(actor, Action.REFERRAL_OPENED, id);
        look.find(id, school.stream().toList()).ifPresent(duties::opened);
        return new ReferralOutcome.Opened(id);
    }

    /** Where the actor fills the form in; colleagues who refer pupils at the school go on with one another's draft. */
    public Optional<FormDesk> desk(Actor actor, ReferralId id) {
        return look.find(id, actor.schools(Right.MAKE_REFERRALS))
                .filter(it -> it.stage() == Stage.TO_FINISH)
                .map(it -> desks.of(actor, it));
    }

    /** Takes what was submitted back for changes, with the reason; every answer stays as it was until somebody changes it. */
    @Transactional
    public Optional<Refused> again(Actor actor, ReferralId id, String reason) {
        var found = look.lock(id, actor.schools(Right.MAKE_REFERRALS));
        if (found.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        var referral = found.get();
        if (referral.stage() != Stage.TO_DECIDE) {
            return Optional.of(new Refused("STAGE", "Only a referral that waits for the decision is taken back."));
        }
        if (reason.isBlank() || reason.length() > 500) {
            return Optional.of(new Refused("REASON", "Say in at most 500 characters what has to be changed."));
        }
        var before = fillings.read(referral.filling());
        var filling = fillings.start(
                ReferralForm.NAME,
                Optional.of(referral.school()),
                id.value(),
                actor.person(),
                Optional.of(referral.filling()));
        before.answers().entrySet().stream()
                // A group's rows before what stands in them, an answer before what it asks for next.
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .filter(it -> !it.getValue().answer().isBlank())
                .forEach(it -> fillings.save(filling, it.getKey(), it.getValue().answer(), 0, actor.person()));
        rows.round(id, referral.round() + 1, filling, reason.strip(), clock.instant(), actor.person());
        duties.takenBack(referral);
        return Optional.empty();
    }
}

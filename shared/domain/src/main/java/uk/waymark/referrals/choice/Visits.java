package uk.waymark.referrals.choice;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.Id;
import uk.waymark.ids.ReferralId;
import uk.waymark.referrals.ReferralLook;
import uk.waymark.referrals.Stage;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Visits, tasters and the steps of the induction: planned, and what came of them. Catalogue row REF-26. */
@Door
public class Visits {
    private final VisitRows rows;
    private final ReferralLook look;
    private final Years years;
    private final Trail trail;
    private final Clock clock;

    Visits(VisitRows rows, ReferralLook look, Years years, Trail trail, Clock clock) {
        this.rows = rows;
        this.look = look;
        this.years = years;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the order of their days; a hundred at most. */
    public List<Visit> of(Actor actor, ReferralId id) {
        return look.find(id, actor.schools(Right.MAKE_REFERRALS)).isEmpty()
                ? List.of()
                : rows.of(id).stream()
                        .map(row -> new Visit(
                                row.id(),
                                Visit.Kind.valueOf(row.kind()),
                                row.plannedOn(),
                                row.words(),
                                Optional.ofNullable(row.happened()),
                                Optional.ofNullable(row.cameOfIt()).orElse("")))
                        .toList();
    }

    /** Plans one; a pupil visits on school days. */
    @Transactional
    public Optional<Refused> plan(Actor actor, ReferralId id, Visit.Kind kind, LocalDate on, String words) {
        var referral = look.find(id, actor.schools(Right.MAKE_REFERRALS));
        if (referral.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        var stage = referral.get().stage();
        if (stage == Stage.REFUSED || stage == Stage.WITHDRAWN) {
            return Optional.of(new Refused("ENDED", "This referral has ended."));
        }
        if (words.isBlank() || words.length() > 500) {
            return Optional.of(new Refused("WORDS", "Write where and with whom, in at most 500 characters."));
        }
        if (!years.of(referral.get().school()).isSchoolDay(on)) {
            return Optional.of(new Refused("NO_SCHOOL_DAY", "This is no school day at your school. Choose another."));
        }
        rows.save(new VisitRows.Row(Id.next(), id, kind.name(), on, words.strip(), clock.instant(), actor.person()));
        trail.record(actor, Action.REFERRAL_CONSULTED, id, kind.name());
        return Optional.empty();
    }

    /** Says once what came of it, on the day or after it. */
    @Transactional
    public Optional<Refused> done(Actor actor, UUID visit, boolean happened, String words) {
        var referral = rows.referral(visit).flatMap(it -> look.find(it, actor.schools(Right.MAKE_REFERRALS)));
        if (referral.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        if (words.isBlank() || words.length() > 1_000) {
            return Optional.of(new Refused(
                    "WORDS", "Write how it went, or why it did not take place, in at most 1,000 characters."));
        }
        var planned = rows.of(referral.get().id()).stream()
                .filter(it -> it.id().equals(visit))
                .findFirst()
                .orElseThrow();
        if (happened && planned.plannedOn().isAfter(Session.today(clock))) {
            return Optional.of(new Refused("IN_THE_FUTURE", "This day has not come yet."));
        }
        return rows.done(visit, happened, words.strip(), clock.instant(), actor.person()) == 0
                ? Optional.of(new Refused("DONE", "Somebody has written down already what came of it."))
                : Optional.empty();
    }
}

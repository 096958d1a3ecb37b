package uk.waymark.app.doors;

import java.util.List;
import java.util.Optional;
import uk.waymark.access.Role;
import uk.waymark.app.RunningWaymark;
import uk.waymark.arrangements.Proposals;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TabletId;
import uk.waymark.meetings.Meetings;
import uk.waymark.obligations.Obligations;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.referrals.Referrals;
import uk.waymark.safeguarding.ConcernDraft;
import uk.waymark.safeguarding.RaisingConcerns;

/** Puts a school and a provider together, with one of everything that the doors are asked about. */
public final class Setting extends Doors {
    public Setting(RunningWaymark waymark) {
        super(waymark);
    }

    @Override
    List<Door> all() {
        return List.of();
    }

    public Things things(SchoolId school, ProviderId provider) {
        var pupil = world.pupil(school);
        var site = world.site(provider);
        var placement = world.placement(pupil, school, site);
        waymark.bean(FamilyContacts.class)
                .add(World.actorOf(school, Role.HEAD), pupil, FamilyContactId.next(), AT_HOME, Standing.RESPONSIBLE);
        waymark.bean(Workers.class)
                .add(
                        World.actorOf(school, Role.HEAD),
                        pupil,
                        Duty.HOME,
                        "Somebody at home",
                        Optional.of("01632 960123"),
                        Optional.empty());
        // Its id is the pupil's, so that the doors can be asked for it.
        waymark.bean(Proposals.class)
                .propose(World.actorOf(school, Role.HEAD), pupil, proposal(pupil.value(), NOW.date()));
        world.at(school, Role.SENIOR_LEADER);
        var set = new Things(school, provider, site, pupil, placement, ConcernId.next(), TabletId.next());
        waymark.bean(Meetings.class)
                .plan(World.actorOf(school, Role.HEAD), MeetingId.next(), meeting(set, "How it goes"));
        var tutor = world.at(provider, Role.TUTOR);
        var draft = new ConcernDraft(
                ConcernId.next(),
                Optional.of(placement),
                "Something.",
                Optional.of(waymark.bean(MovableClock.class).instant()),
                "Here",
                Optional.of(false),
                "Told a colleague.");
        waymark.bean(RaisingConcerns.class).send(tutor, draft);
        waymark.bean(Referrals.class).refer(world.at(school, Role.AP_LEAD), pupil, false);
        var things = new Things(school, provider, site, pupil, placement, draft.id(), tablet(provider));
        waymark.bean(Obligations.class).raise(Tasks.audit(Tasks.key(), school, Role.AP_LEAD, NOW.date(), task(things)));
        return things;
    }
}

package uk.waymark.meetings;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.feeds.CalendarInvites;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PersonId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Invites people to a meeting: parents on their own page and early enough, everybody else by e-mail with something for their calendar,
 * and never with a child's name. Catalogue rows OSD-16, OSD-17, OSD-20, CX-31.
 */
@Door
public class MeetingInvitations {
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such meeting of yours.");
    private static final Set<Role> AT_PROVIDER = Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT);

    private final MeetingRows rows;
    private final VoiceRows voices;
    private final MeetingLists lists;
    private final MeetingPost post;
    private final MeetingDues dues;
    private final Families families;
    private final Workers workers;
    private final Actors actors;
    private final PlacementFacts placements;
    private final CalendarInvites calendars;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    MeetingInvitations(
            MeetingRows rows,
            VoiceRows voices,
            MeetingLists lists,
            MeetingPost post,
            MeetingDues dues,
            Families families,
            Workers workers,
            Actors actors,
            PlacementFacts placements,
            CalendarInvites calendars,
            Outbox outbox,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.voices = voices;
        this.lists = lists;
        this.post = post;
        this.dues = dues;
        this.families = families;
        this.workers = workers;
        this.actors = actors;
        this.placements = placements;
        this.calendars = calendars;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those who hold responsibility now, and could be invited. */
    public List<FamilyContact> family(Actor actor, MeetingId id) {
        return rows.own(id, MeetingReach.keeps(actor))
                .map(it -> families.responsible(it.pupilId()))
                .orElse(List.of());
    }

    /**
     * Invites every parent who holds responsibility now. After the last day for it only with a reason, which stays on record.
     *
     * @param waiver why so late; blank where it is in time
     */
    @Transactional
    public InviteOutcome inviteFamily(Actor actor, MeetingId id, String waiver) {
        var meeting = rows.own(id, MeetingReach.keeps(actor));
        var refused = refuse(meeting).or(() -> late(meeting.orElseThrow(), waiver));
        if (refused.isPresent()) {
            return new InviteOutcome.Not(refused.get());
        }
        var all = families.responsible(meeting.get().pupilId());
        if (all.isEmpty()) {
            return new InviteOutcome.Not(
                    new Refused(
                            "NOBODY",
                            "Nobody with parental responsibility is on the pupil's list. Put them on it first, then invite them."));
        }
        List<MeetingPost.Invitation> invited = new ArrayList<>();
        all.stream().filter(FamilyContact::canBeWrittenTo).forEach(contact -> {
            var key = Id.next();
            if (add(key, meeting.get(), contact, Meeting.How.FAMILY_PAGE, waiver, actor) > 0) {
                invited.add(new MeetingPost.Invitation(key, contact.id()));
            }
        });
        post.invite(actor, meeting.get(), invited);
        if (!invited.isEmpty()) {
            invited(id);
            trail.record(actor, Action.MEETING_INVITED, id, invited.size() + " of the family");
        }
        return new InviteOutcome.Sent(
                invited.size(),
                all.stream()
                        .filter(it -> !it.canBeWrittenTo())
                        .map(FamilyContact::name)
                        .toList());
    }

    /** Invites somebody. A parent whom the page does not reach is invited by whoever calls this; it writes down that it was done. */
    @Transactional
    public InviteOutcome invite(Actor actor, MeetingId id, Invitee who, String waiver) {
        var meeting = rows.own(id, MeetingReach.keeps(actor));
        var refused = refuse(meeting);
        if (refused.isPresent()) {
            return new InviteOutcome.Not(refused.get());
        }
        var it = meeting.get();
        return switch (who) {
            case Invitee.Family(var contact, var how) -> parent(actor, it, contact, how, waiver);
            case Invitee.Staff(var role) -> sent(actor, it, people(actor, it, Invitee.Kind.STAFF, atSchool(it, role)));
            case Invitee.Provider() -> sent(actor, it, people(actor, it, Invitee.Kind.PROVIDER, atProvider(it)));
            case Invitee.Professional(var worker) -> professional(actor, it, worker);
            case Invitee.Authority() -> authority(actor, it);
            case Invitee.AuthorityOtherwise(var name, var how) -> authorityOtherwise(actor, it, name.strip(), how);
            case Invitee.Outside(var name, var email) ->
                address(actor, it, Invitee.Kind.OUTSIDE, email.toLowerCase(Locale.ROOT), name.strip(), email.strip());
        };
    }

    private Optional<Refused> refuse(Optional<MeetingRows.Shown> meeting) {
        if (meeting.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (meeting.get().cancelled() != null || meeting.get().recordedAt() != null) {
            return Optional.of(new Refused("CLOSED", "This meeting is over. Plan another to invite people to it."));
        }
        return meeting.get().heldOn().isBefore(Session.today(clock))
                ? Optional.of(new Refused("PAST", "This meeting's day has passed. Record it, or plan another."))
                : Optional.empty();
    }

    /** Catalogue row OSD-16. */
    private Optional<Refused> late(MeetingRows.Shown it, String waiver) {
        if (waiver.length() > 500) {
            return Optional.of(new Refused("INVALID", "Give the reason in at most 500 characters."));
        }
        return waiver.isBlank()
                ? lists.inviteBy(it)
                        .filter(last -> Session.today(clock).isAfter(last))
                        .map(last -> new Refused(
                                "INVITED_LATE",
                                "The parents should have been invited by " + DayWords.of(last)
                                        + ". Choose a later day for the review, or write why they agree to less time."))
                : Optional.empty();
    }

    private InviteOutcome parent(
            Actor actor, MeetingRows.Shown it, FamilyContactId id, Meeting.How how, String waiver) {
        var contact = families.responsible(it.pupilId()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (contact.isEmpty()) {
            return new InviteOutcome.Not(new Refused(
                    "NOT_RESPONSIBLE", "This person holds no parental responsibility now, and is not invited."));
        }
        return late(it, waiver)
                .<InviteOutcome>map(InviteOutcome.Not::new)
                .orElseGet(() -> sent(actor, it, add(Id.next(), it, contact.get(), how, waiver, actor)));
    }

    private int add(
            UUID key, MeetingRows.Shown it, FamilyContact contact, Meeting.How how, String waiver, Actor actor) {
        var late = lists.inviteBy(it)
                .filter(last -> Session.today(clock).isAfter(last))
                .isPresent();
        return voices.invite(
                key,
                it.id(),
                Invitee.Kind.FAMILY.name(),
                contact.id().value().toString(),
                contact.name(),
                null,
                contact.id(),
                null,
                how.name(),
                late ? waiver.strip() : null,
                clock.instant(),
                actor.person());
    }

    private List<PersonId> atSchool(MeetingRows.Shown it, Role role) {
        return actors.holding(role, it.schoolId());
    }

    private List<PersonId> atProvider(MeetingRows.Shown it) {
        return Optional.ofNullable(it.placementId()).flatMap(placements::of).stream()
                .flatMap(file -> AT_PROVIDER.stream().flatMap(role -> actors.holding(role, file.provider()).stream()))
                .distinct()
                .toList();
    }

    private int people(Actor actor, MeetingRows.Shown it, Invitee.Kind kind, List<PersonId> people) {
        return people.stream()
                .mapToInt(person -> person(actor, it, kind, person))
                .sum();
    }

    private int person(Actor actor, MeetingRows.Shown it, Invitee.Kind kind, PersonId person) {
        var name = actors.of(person).map(Actor::name).orElse("");
        var added = voices.invite(
                Id.next(),
                it.id(),
                kind.name(),
                person.value().toString(),
                name,
                person,
                null,
                null,
                Meeting.How.MAIL.name(),
                null,
                clock.instant(),
                actor.person());
        if (added > 0) {
            calendars.invite(person, MeetingPost.appointment(it, 0));
            Stream.ofNullable(it.placementId())
                    .forEach(about -> outbox.onScreen(person, Kind.MEETING_PLANNED, about, false));
        }
        return added;
    }

    /** Catalogue row OSD-20. */
    private InviteOutcome authority(Actor actor, MeetingRows.Shown it) {
        var officer = workers.of(actor, it.pupilId()).stream()
                .filter(one -> one.duty() == Duty.LA_CASE_OFFICER && one.canBeWrittenTo())
                .findFirst();
        return officer.map(one -> address(
                        actor,
                        it,
                        Invitee.Kind.AUTHORITY,
                        one.id().toString(),
                        one.name(),
                        one.email().orElse("")))
                .orElseGet(() -> new InviteOutcome.Not(new Refused(
                        "NO_OFFICER",
                        "No case officer of the authority with a checked e-mail address is on the pupil's list of people"
                                + " outside school. Put one on it, or invite the authority in another way.")));
    }

    private InviteOutcome authorityOtherwise(Actor actor, MeetingRows.Shown it, String name, Meeting.How how) {
        if (name.isEmpty() || name.length() > 200) {
            return new InviteOutcome.Not(new Refused("NAME", "Write whom at the authority you invited."));
        }
        return sent(
                actor,
                it,
                voices.invite(
                        Id.next(),
                        it.id(),
                        Invitee.Kind.AUTHORITY.name(),
                        name.toLowerCase(Locale.ROOT),
                        name,
                        null,
                        null,
                        null,
                        how.name(),
                        null,
                        clock.instant(),
                        actor.person()));
    }

    private InviteOutcome professional(Actor actor, MeetingRows.Shown it, UUID id) {
        var worker = workers.of(actor, it.pupilId()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (worker.isEmpty()) {
            return new InviteOutcome.Not(
                    new Refused("NOT_FOUND", "This person is not on the pupil's list of people outside school."));
        }
        if (worker.get().email().isEmpty() || worker.get().verifiedAt().isEmpty()) {
            return new InviteOutcome.Not(
                    new Refused(
                            "NOT_CHECKED",
                            "Nobody has checked this person's e-mail address. Ring them, and mark the address as checked first."));
        }
        return address(
                actor,
                it,
                Invitee.Kind.PROFESSIONAL,
                id.toString(),
                worker.get().name(),
                worker.get().email().get());
    }

    private InviteOutcome address(
            Actor actor, MeetingRows.Shown it, Invitee.Kind kind, String key, String name, String email) {
        if (name.isEmpty() || name.length() > 200 || !isAddress(email)) {
            return new InviteOutcome.Not(new Refused("ADDRESS", "Write a name and an e-mail address."));
        }
        var added = voices.invite(
                Id.next(),
                it.id(),
                kind.name(),
                key,
                name,
                null,
                null,
                email,
                Meeting.How.MAIL.name(),
                null,
                clock.instant(),
                actor.person());
        if (added > 0) {
            calendars.invite(email, MeetingPost.appointment(it, 0));
        }
        return sent(actor, it, added);
    }

    private void invited(MeetingId id) {
        rows.find(id).ifPresent(it -> dues.invited(lists.all(List.of(it)).getFirst()));
    }

    private static boolean isAddress(String email) {
        return email.length() <= 254 && email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    private InviteOutcome sent(Actor actor, MeetingRows.Shown it, int newly) {
        if (newly > 0) {
            invited(it.id());
            trail.record(actor, Action.MEETING_INVITED, it.id());
        }
        return new InviteOutcome.Sent(newly, List.of());
    }
}

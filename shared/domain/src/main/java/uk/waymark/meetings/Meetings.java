package uk.waymark.meetings;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.pupils.Roll;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The meetings about a pupil: planned, spoken to beforehand, held, and recorded in writing once. The provider sees those of the pupils
 * whom it has now, and says its own view. Catalogue rows OSD-13, OSD-18 to OSD-20, REV-16.
 */
@Door
public class Meetings {
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such meeting or pupil of yours.");

    private final MeetingRows rows;
    private final VoiceRows voices;
    private final MeetingLists lists;
    private final MeetingDues dues;
    private final MeetingPost post;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Roll roll;
    private final ApplicationEventPublisher<MeetingHeld> held;
    private final Trail trail;
    private final Clock clock;

    Meetings(
            MeetingRows rows,
            VoiceRows voices,
            MeetingLists lists,
            MeetingDues dues,
            MeetingPost post,
            PlacementFacts placements,
            PlacementPeople people,
            Roll roll,
            ApplicationEventPublisher<MeetingHeld> held,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.voices = voices;
        this.lists = lists;
        this.dues = dues;
        this.post = post;
        this.placements = placements;
        this.people = people;
        this.roll = roll;
        this.held = held;
        this.trail = trail;
        this.clock = clock;
    }

    /** A pupil's meetings, the latest first, for those who see the pupil; a hundred at most. */
    public List<Meeting> of(Actor actor, PupilId pupil) {
        return lists.all(rows.ofPupil(pupil, actor.schools(Right.SEE_PUPILS)));
    }

    /** Those about one placement, for its school. */
    public List<Meeting> ofPlacement(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(it -> lists.all(rows.ofPlacement(placement)))
                .orElse(List.of());
    }

    /** The same for the provider while the pupil is placed there: its own views, and what was decided; nobody else's views. */
    public List<Meeting> atProvider(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> isWithProvider(actor, it))
                .map(it -> lists.all(rows.ofPlacement(placement)).stream()
                        .map(Meetings::forProvider)
                        .toList())
                .orElse(List.of());
    }

    private boolean isWithProvider(Actor actor, PlacementFile it) {
        return it.isOpen(Session.today(clock)) && PlacementFiles.isAt(actor, Right.SEE_PLACED_PUPILS, it);
    }

    private static Meeting forProvider(Meeting it) {
        return new Meeting(
                it.id(),
                it.planned(),
                it.plannedBy(),
                Optional.empty(),
                it.invited().stream()
                        .filter(who -> who.kind() == Invitee.Kind.PROVIDER)
                        .toList(),
                it.views().stream()
                        .filter(view -> view.side() == View.Side.PROVIDER)
                        .toList(),
                it.withAuthority(),
                it.cancelled(),
                it.minutes()
                        .map(all -> new Meeting.Minutes(
                                new NewMinutes(
                                        all.words().attendees(),
                                        all.words().apologies(),
                                        "",
                                        all.words().decision(),
                                        all.words().words(),
                                        all.words().actions(),
                                        all.words().next()),
                                all.recordedAt(),
                                all.recordedBy())));
    }

    /**
     * Plans a meeting, or notes one that took place. Sending the same id again changes nothing.
     *
     * @param id made by whoever plans it
     */
    @Transactional
    public Optional<Refused> plan(Actor actor, MeetingId id, NewMeeting meeting) {
        var school = roll.lock(meeting.pupil(), MeetingReach.keeps(actor));
        if (school.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var own = meeting.placement()
                .map(it -> placements
                        .of(it)
                        .filter(file -> file.pupil().equals(meeting.pupil())
                                && file.school().equals(school.get()))
                        .isPresent())
                .orElse(true);
        if (!own) {
            return Optional.of(NOT_FOUND);
        }
        var refused = refuse(meeting);
        if (refused.isPresent()) {
            return refused;
        }
        var added = rows.plan(
                id,
                meeting.pupil(),
                school.get(),
                meeting.placement().orElse(null),
                meeting.kind().name(),
                meeting.on(),
                meeting.at(),
                meeting.minutes(),
                meeting.place(),
                meeting.chair(),
                meeting.purpose(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            dues.planned(
                    id,
                    school.get(),
                    meeting,
                    lists.all(List.of(rows.find(id).orElseThrow())).getFirst());
            trail.record(actor, Action.MEETING_PLANNED, id, meeting.kind().name());
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(NewMeeting it) {
        var today = Session.today(clock);
        if (it.on().isBefore(today.minusYears(1)) || it.on().isAfter(today.plusYears(2))) {
            return refused("DATES", "Choose a day within the last year or the next two.");
        }
        if (it.minutes() < 5 || it.minutes() > 480) {
            return refused("MINUTES", "A meeting lasts from five minutes to eight hours.");
        }
        if (it.place().isEmpty() || it.place().length() > 300) {
            return refused("PLACE", "Write where it is, or the link of the meeting online, in at most 300 characters.");
        }
        if (it.chair().isEmpty() || it.chair().length() > 200) {
            return refused("CHAIR", "Write who leads it.");
        }
        return it.purpose().isEmpty() || it.purpose().length() > 1_000
                ? refused("PURPOSE", "Write in at most 1,000 characters what it is for; those who are invited read it.")
                : Optional.empty();
    }

    /** Calls it off, and tells everybody who was invited. Refused once it is recorded or cancelled. */
    @Transactional
    public Optional<Refused> cancel(Actor actor, MeetingId id, String reason) {
        var meeting = rows.own(id, MeetingReach.keeps(actor));
        if (meeting.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reason.isBlank() || reason.length() > 500) {
            return refused("REASON", "Say in at most 500 characters why it does not take place.");
        }
        if (meeting.get().recordedAt() != null) {
            return refused("RECORDED", "This meeting took place and is on record.");
        }
        if (rows.cancel(id, reason.strip(), clock.instant(), actor.person()) == 0) {
            return refused("CANCELLED", "This meeting is cancelled already.");
        }
        dues.cancelled(id);
        post.cancelled(actor, meeting.get());
        trail.record(actor, Action.MEETING_CANCELLED, id);
        return Optional.empty();
    }

    /**
     * Writes down somebody's view before the meeting: the school for anybody who spoke or wrote to it, the provider its own. The same
     * view sent twice counts once.
     */
    @Transactional
    public Optional<Refused> giveView(Actor actor, MeetingId id, NewView view) {
        var meeting = rows.own(id, MeetingReach.keeps(actor)).or(() -> providers(actor, id, view));
        if (meeting.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (meeting.get().cancelled() != null || meeting.get().recordedAt() != null) {
            return refused("CLOSED", "This meeting is over. What is said now belongs to the next one.");
        }
        if (view.name().isEmpty() || view.name().length() > 200) {
            return refused("NAME", "Write whose view it is.");
        }
        if (view.words().isEmpty() || view.words().length() > 4_000) {
            return refused("WORDS", "Write the view in at most 4,000 characters.");
        }
        var added = voices.say(
                view.id(),
                id,
                view.side().name(),
                view.name(),
                null,
                null,
                view.opinion().map(Enum::name).orElse(null),
                view.words(),
                view.how().name(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            trail.record(actor, Action.VIEW_GIVEN, id, view.side().name());
            if (view.side() == View.Side.PROVIDER) {
                tellSchool(meeting.get());
            }
        }
        return Optional.empty();
    }

    private Optional<MeetingRows.Shown> providers(Actor actor, MeetingId id, NewView view) {
        return view.side() == View.Side.PROVIDER
                ? rows.find(id)
                        .filter(it -> Optional.ofNullable(it.placementId())
                                .flatMap(placements::of)
                                .filter(file -> isWithProvider(actor, file))
                                .isPresent())
                : Optional.empty();
    }

    private void tellSchool(MeetingRows.Shown meeting) {
        Optional.ofNullable(meeting.placementId())
                .flatMap(placements::of)
                .ifPresent(it -> people.tellSchool(it, Set.of(Role.AP_LEAD), Kind.VIEW_GIVEN, it.id(), false));
    }

    /**
     * Writes the record, once: the family reads the decision and the actions. Refused before the day of the meeting, and where a review
     * says nothing of whether it goes on. A review of a direction says how the parents took part, and the authority where there is an
     * EHC plan, or why not. Catalogue rows OSD-19, OSD-20.
     */
    @Transactional
    public Optional<Refused> record(Actor actor, MeetingId id, NewMinutes minutes) {
        var meeting = rows.own(id, MeetingReach.keeps(actor));
        if (meeting.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var shown = meeting.get();
        var refused = refuse(shown, minutes);
        if (refused.isPresent()) {
            return refused;
        }
        var added = rows.record(
                id,
                minutes.attendees(),
                minutes.apologies(),
                minutes.views(),
                minutes.decision().name(),
                minutes.words(),
                minutes.actions(),
                minutes.next().orElse(null),
                clock.instant(),
                actor.person());
        if (added == 0) {
            return refused("RECORDED", "This meeting is on record already. Look at what is written there.");
        }
        minutes.parts()
                .forEach((side, part) -> voices.took(
                        id, side.name(), part.took().name(), part.words(), clock.instant(), actor.person()));
        dues.recorded(id);
        trail.record(actor, Action.MEETING_HELD, id, minutes.decision().name());
        post.outcome(actor, shown, minutes);
        var kind = MeetingKind.valueOf(shown.kind());
        var placement = Optional.ofNullable(shown.placementId());
        if (kind == MeetingKind.DIRECTION_REVIEW || kind == MeetingKind.PLACEMENT_REVIEW) {
            placement.ifPresent(it -> dues.reviewed(
                    it, voices.asked(it).stream().map(VoiceRows.Asked::id).toList()));
        }
        held.publishEvent(new MeetingHeld(id, kind, shown.pupilId(), placement));
        return Optional.empty();
    }

    private Optional<Refused> refuse(MeetingRows.Shown meeting, NewMinutes it) {
        if (meeting.cancelled() != null) {
            return refused("CANCELLED", "This meeting was cancelled. Plan another, and record that one.");
        }
        if (meeting.heldOn().isAfter(Session.today(clock))) {
            return refused("IN_THE_FUTURE", "This meeting has not taken place yet.");
        }
        if (it.attendees().isEmpty()
                || it.attendees().length() > 2_000
                || it.apologies().length() > 1_000) {
            return refused("ATTENDEES", "Write who was there, and in at most 1,000 characters who sent apologies.");
        }
        if (it.words().isEmpty() || it.words().length() > 2_000) {
            return refused("DECISION", "Write in at most 2,000 characters what was decided and why.");
        }
        if (it.views().length() > 8_000 || it.actions().length() > 4_000) {
            return refused("INVALID", "Write at most 8,000 characters of views and 4,000 of actions.");
        }
        if (MeetingKind.valueOf(meeting.kind()) == MeetingKind.DIRECTION_REVIEW
                && it.decision() == MeetingDecision.OTHER) {
            return refused("DECISION", "Say whether the direction goes on, changes or ends.");
        }
        return it.next().filter(next -> !next.isAfter(meeting.heldOn())).isPresent()
                ? refused("NEXT", "The next meeting is after this one.")
                : parts(meeting, it);
    }

    /** Catalogue row OSD-20. */
    private static Optional<Refused> parts(MeetingRows.Shown meeting, NewMinutes it) {
        if (it.parts().values().stream().anyMatch(part -> part.words().length() > 1_000)) {
            return refused("INVALID", "Say in at most 1,000 characters how somebody took part.");
        }
        if (!MeetingKind.valueOf(meeting.kind()).wantsPartners()) {
            return Optional.empty();
        }
        if (isOpen(it.parts().get(View.Side.FAMILY))) {
            return refused(
                    "FAMILY_PART", "Say whether the parents came or sent their views, or why they took no part.");
        }
        return meeting.hasPlan() && isOpen(it.parts().get(View.Side.AUTHORITY))
                ? refused(
                        "AUTHORITY_PART",
                        "The pupil has an EHC plan. Say whether the authority came or sent its views, or why it took no part.")
                : Optional.empty();
    }

    private static boolean isOpen(@Nullable Part part) {
        return part == null || part.took() == Part.Took.NEITHER && part.words().isEmpty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

package uk.waymark.meetings;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PupilId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The meetings to which somebody from home is invited: they answer, send their views beforehand, and ask for a review. A parent is whoever
 * stands on the child's list with responsibility at this moment; a pupil sees the meetings about themselves. Catalogue rows OSD-17,
 * VOI-06.
 */
@Door
public class FamilyMeetings {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "You are not invited to a meeting like this, or it is over. Ring the school.");

    private final MeetingRows rows;
    private final VoiceRows voices;
    private final MeetingLists lists;
    private final Families families;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final ReviewRequests.Asking asking;
    private final Trail trail;
    private final Clock clock;

    FamilyMeetings(
            MeetingRows rows,
            VoiceRows voices,
            MeetingLists lists,
            Families families,
            PlacementFacts placements,
            PlacementPeople people,
            ReviewRequests.Asking asking,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.voices = voices;
        this.lists = lists;
        this.families = families;
        this.placements = placements;
        this.people = people;
        this.asking = asking;
        this.trail = trail;
        this.clock = clock;
    }

    /** Meetings to come to which the actor is invited, the next one first. */
    public List<FamilyMeeting> next(Actor actor) {
        var today = Session.today(clock);
        var contacts = contacts(actor).stream().map(FamilyContact::id).collect(Collectors.toSet());
        var own = children(actor, Role.PUPIL);
        var shown = !contacts.isEmpty()
                ? rows.toCome(contacts, today)
                : own.isEmpty() ? List.<MeetingRows.Shown>of() : rows.about(own, today);
        var said = lists.said(shown.stream().map(MeetingRows.Shown::id).toList());
        return shown.stream()
                .map(it -> meeting(actor, it, said.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static FamilyMeeting meeting(Actor actor, MeetingRows.Shown it, List<VoiceRows.Said> said) {
        var own = said.stream()
                .filter(row -> row.givenBy().equals(actor.person()))
                .toList();
        return new FamilyMeeting(
                it.id(),
                MeetingLists.planned(it),
                own.stream()
                        .flatMap(row -> Optional.ofNullable(row.attending()).stream())
                        .reduce((first, last) -> last),
                own.stream()
                        .filter(row -> !row.words().isEmpty())
                        .map(MeetingLists::view)
                        .toList());
    }

    /** Says whether one comes; may be said anew until the day. */
    @Transactional
    public Optional<Refused> answer(Actor actor, MeetingId id, boolean attending) {
        return say(actor, Id.next(), id, attending, Optional.empty(), "");
    }

    /**
     * Sends one's views in writing before the meeting. The same id sent twice counts once.
     *
     * @param opinion whether it should go on, change or end
     */
    @Transactional
    public Optional<Refused> giveView(
            Actor actor, UUID view, MeetingId id, Optional<MeetingDecision> opinion, String words) {
        if (words.isBlank() || words.length() > 4_000) {
            return Optional.of(new Refused("WORDS", "Write your views in at most 4,000 characters."));
        }
        return say(actor, view, id, null, opinion, words.strip());
    }

    private Optional<Refused> say(
            Actor actor,
            UUID key,
            MeetingId id,
            @Nullable Boolean attending,
            Optional<MeetingDecision> opinion,
            String words) {
        var meeting = rows.find(id)
                .filter(it -> it.cancelled() == null
                        && it.recordedAt() == null
                        && !it.heldOn().isBefore(Session.today(clock)));
        var contact = meeting.flatMap(it -> invited(actor, it));
        var isPupil = meeting.filter(it -> children(actor, Role.PUPIL).contains(it.pupilId()))
                .isPresent();
        if (contact.isEmpty() && !isPupil) {
            return Optional.of(NOT_FOUND);
        }
        var added = voices.say(
                key,
                id,
                (contact.isPresent() ? View.Side.FAMILY : View.Side.PUPIL).name(),
                contact.map(FamilyContact::name).orElse(actor.name()),
                contact.map(FamilyContact::id).orElse(null),
                attending,
                opinion.map(Enum::name).orElse(null),
                words,
                Meeting.How.FAMILY_PAGE.name(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            trail.record(actor, Action.VIEW_GIVEN, id);
            Optional.ofNullable(meeting.get().placementId())
                    .flatMap(placements::of)
                    .ifPresent(it -> people.tellSchool(it, Set.of(Role.AP_LEAD), Kind.VIEW_GIVEN, it.id(), false));
        }
        return Optional.empty();
    }

    private Optional<FamilyContact> invited(Actor actor, MeetingRows.Shown it) {
        var invited = voices.invitations(List.of(it.id())).stream()
                .map(VoiceRows.Invitation::contactId)
                .collect(Collectors.toSet());
        return contacts(actor).stream()
                .filter(contact -> contact.pupil().equals(it.pupilId()) && invited.contains(contact.id()))
                .findFirst();
    }

    /** Asks in writing for a review of the placement that the child has now. The same id sent twice counts once. */
    @Transactional
    public AskOutcome askForReview(Actor actor, UUID id, PupilId pupil, String words) {
        var contact =
                contacts(actor).stream().filter(it -> it.pupil().equals(pupil)).findFirst();
        var today = Session.today(clock);
        var placement = contact.flatMap(it -> placements.ofPupil(pupil).stream()
                        .filter(one -> one.isOpen(today))
                        .findFirst())
                .flatMap(it -> placements.lock(it.id()));
        if (contact.isEmpty() || placement.isEmpty()) {
            return new AskOutcome.Not(
                    new Refused("NOT_FOUND", "There is no placement of your child that could be reviewed."));
        }
        if (words.isBlank() || words.length() > 2_000) {
            return new AskOutcome.Not(new Refused("WORDS", "Write in at most 2,000 characters why you ask for it."));
        }
        return asking.ask(
                actor.person(),
                id,
                placement.get(),
                new ReviewRequests.Asking.Asked(
                        ReviewRequest.By.PARENT, contact.get().name(), today, words.strip()));
    }

    /** As whom the actor stands on the lists of their children, with responsibility now. */
    private List<FamilyContact> contacts(Actor actor) {
        return children(actor, Role.PARENT).stream()
                .flatMap(pupil -> families.responsible(pupil).stream())
                .filter(it -> it.person().filter(actor.person()::equals).isPresent())
                .toList();
    }

    private static Set<PupilId> children(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role && grant.rights().contains(Right.SPEAK_FOR_CHILD))
                .flatMap(grant -> grant.children().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

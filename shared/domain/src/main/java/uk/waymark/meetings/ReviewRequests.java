package uk.waymark.meetings;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Reviews that a parent or the authority asked for in writing: they take place within ten weeks, unless one was held in the ten weeks
 * before. Catalogue rows OSD-18, DL-18.
 */
@Door
public class ReviewRequests {
    /** By the regulations: how long one review answers for the next request, and how soon a request is met. */
    static final int WEEKS = 10;

    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such placement of yours.");

    private final VoiceRows voices;
    private final PlacementFacts placements;
    private final Asking asking;
    private final Clock clock;

    ReviewRequests(VoiceRows voices, PlacementFacts placements, Asking asking, Clock clock) {
        this.voices = voices;
        this.placements = placements;
        this.asking = asking;
        this.clock = clock;
    }

    /** What was asked for about a placement, the latest first, for its school. */
    public List<ReviewRequest> of(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()))
                .map(it -> voices.asked(placement).stream()
                        .map(ReviewRequests::request)
                        .toList())
                .orElse(List.of());
    }

    private static ReviewRequest request(VoiceRows.Asked row) {
        return new ReviewRequest(
                ReviewRequest.By.valueOf(row.askedBy()),
                row.name(),
                row.askedOn(),
                row.words(),
                Optional.ofNullable(row.dueOn()),
                Optional.ofNullable(row.heldBefore()));
    }

    /**
     * Writes down that somebody asked in writing. The same id sent twice counts once.
     *
     * @param name who asked
     * @param on the day on which the request came in
     */
    @Transactional
    public AskOutcome askFor(
            Actor actor, UUID id, PlacementId placement, ReviewRequest.By by, String name, LocalDate on, String words) {
        var file = placements
                .lock(placement)
                .filter(it -> MeetingReach.keeps(actor).contains(it.school()));
        if (file.isEmpty()) {
            return new AskOutcome.Not(NOT_FOUND);
        }
        var today = Session.today(clock);
        if (on.isAfter(today) || on.isBefore(today.minusYears(1))) {
            return not("DATES", "Write the day within the last year on which the request came in.");
        }
        if (name.isBlank() || name.length() > 200) {
            return not("NAME", "Write who asked.");
        }
        if (words.length() > 2_000) {
            return not("WORDS", "Write at most 2,000 characters.");
        }
        return asking.ask(actor.person(), id, file.get(), new Asking.Asked(by, name.strip(), on, words.strip()));
    }

    private static AskOutcome not(String code, String message) {
        return new AskOutcome.Not(new Refused(code, message));
    }

    /** What school and family do alike. */
    @Singleton
    static class Asking {
        private final VoiceRows voices;
        private final MeetingRecords records;
        private final MeetingDues dues;
        private final PlacementPeople people;
        private final Trail trail;
        private final Clock clock;

        Asking(
                VoiceRows voices,
                MeetingRecords records,
                MeetingDues dues,
                PlacementPeople people,
                Trail trail,
                Clock clock) {
            this.voices = voices;
            this.records = records;
            this.dues = dues;
            this.people = people;
            this.trail = trail;
            this.clock = clock;
        }

        /** Who asked for it, when, and in which words. */
        record Asked(ReviewRequest.By by, String name, LocalDate on, String words) {}

        AskOutcome ask(PersonId by, UUID id, PlacementFile it, Asked asked) {
            var before = records.held(it.pupil(), asked.on().minusWeeks(WEEKS)).stream()
                    .filter(held -> held.placement().filter(it.id()::equals).isPresent())
                    .filter(held ->
                            held.kind() == MeetingKind.DIRECTION_REVIEW || held.kind() == MeetingKind.PLACEMENT_REVIEW)
                    .map(HeldMeeting::on)
                    .findFirst();
            var due = before.isPresent()
                    ? Optional.<LocalDate>empty()
                    : Optional.of(asked.on().plusWeeks(WEEKS));
            var added = voices.ask(
                    id,
                    it.pupil(),
                    it.school(),
                    it.id(),
                    asked.by().name(),
                    asked.name(),
                    asked.on(),
                    asked.words(),
                    due.orElse(null),
                    before.orElse(null),
                    clock.instant(),
                    by);
            if (added > 0) {
                due.ifPresent(day -> dues.asked(id, it.school(), it.pupil(), it.id(), it.providerName(), day));
                trail.record(
                        Optional.of(by),
                        Action.MEETING_ASKED_FOR,
                        Optional.of(it.id()),
                        asked.by().name());
                people.tellSchool(it, Set.of(Role.AP_LEAD), Kind.REVIEW_ASKED_FOR, it.id(), false);
            }
            return before.<AskOutcome>map(AskOutcome.HeldLately::new)
                    .orElseGet(() -> new AskOutcome.MeetBy(due.orElseThrow()));
        }
    }
}

package uk.waymark.arrangements.flexi;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.arrangements.Entries;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.NewEntry;
import uk.waymark.attendance.HomeCode;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.Pupils;
import uk.waymark.pupils.Roll;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Requests for flexi-schooling and what is put on record about them. Flexi-schooling is a registered pupil who learns at home for a
 * part of the week by agreement; it is neither elective home education nor a part-time timetable. Catalogue rows FLX-01 to FLX-03,
 * FLX-06, FLX-13, FLX-15, FLX-16, DL-53, DL-55.
 */
@Door
public class FlexiRequests {
    static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such pupil or request at a school where you see attendance.");
    static final Refused OFF = new Refused(
            "OFF", "Your school does not offer flexi-schooling. The setting says whether parents may ask for it.");

    private static final Set<EntryKind> OF_FLEXI =
            Set.of(EntryKind.FLEXI_MEETING, EntryKind.FLEXI_CONSULTED, EntryKind.FLEXI_REVIEW, EntryKind.FLEXI_REPORT);

    private final FlexiRows rows;
    private final FlexiFacts facts;
    private final FlexiDue due;
    private final Entries entries;
    private final Roll roll;
    private final Pupils pupils;
    private final Settings settings;
    private final Years years;
    private final Trail trail;
    private final Clock clock;

    FlexiRequests(
            FlexiRows rows,
            FlexiFacts facts,
            FlexiDue due,
            Entries entries,
            Roll roll,
            Pupils pupils,
            Settings settings,
            Years years,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.due = due;
        this.entries = entries;
        this.roll = roll;
        this.pupils = pupils;
        this.settings = settings;
        this.years = years;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the school's page about flexi-schooling shows of a pupil.
     *
     * @param code the code that the school has chosen for sessions at home
     * @param asksAgain whether another request this academic year would be a second one
     */
    public record Page(
            boolean offered,
            String stance,
            Optional<String> code,
            int notice,
            boolean asksAgain,
            List<FlexiRequest> requests) {}

    /** Empty for a pupil who is not at a school of the actor's. A fixed number of queries. */
    @Transactional
    public Optional<Page> of(Actor actor, PupilId pupil) {
        return pupils.lookUp(actor, pupil)
                .filter(it -> actor.schools(Right.SEE_ATTENDANCE).contains(it.school()))
                .map(it -> page(pupil, it.school()));
    }

    private Page page(PupilId pupil, SchoolId school) {
        var values = settings.of(school);
        var requests = facts.all(rows.ofPupil(pupil, Set.of(school)));
        return new Page(
                values.get(FlexiSettings.ENABLED),
                values.get(FlexiSettings.STANCE),
                values.get(HomeCode.SETTING),
                values.get(FlexiSettings.NOTICE),
                decidedIn(requests, Session.today(clock)),
                requests);
    }

    /** Whether one was decided about in the academic year of the day, from September on. */
    private static boolean decidedIn(List<FlexiRequest> requests, LocalDate day) {
        var start = LocalDate.of(
                day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1,
                Month.SEPTEMBER,
                1);
        return requests.stream()
                .flatMap(it -> it.decision().stream())
                .anyMatch(it -> !Session.dateOf(it.at()).isBefore(start));
    }

    /** Records a parent's written request. The same sent twice counts once; a second one in an academic year needs a reason. */
    @Transactional
    public Optional<Refused> record(Actor actor, PupilId pupil, NewFlexiRequest wanted) {
        var school = roll.lock(pupil, actor.schools(Right.SEE_ATTENDANCE));
        if (school.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (!settings.of(school.get()).get(FlexiSettings.ENABLED)) {
            return Optional.of(OFF);
        }
        var known = facts.all(rows.ofPupil(pupil, Set.of(school.get())));
        if (known.stream().anyMatch(it -> it.id().equals(wanted.id()))) {
            return Optional.empty();
        }
        var refused = refuse(wanted).or(() -> again(known, wanted));
        if (refused.isPresent()) {
            return refused;
        }
        rows.add(
                wanted.id(),
                pupil,
                school.get(),
                wanted.receivedOn(),
                wanted.byWhom(),
                wanted.reason(),
                wanted.wanted(),
                wanted.homePlan(),
                wanted.againBecause().orElse(null),
                wanted.document().orElse(null),
                clock.instant(),
                actor.person());
        trail.record(actor, Action.FLEXI_REQUESTED, pupil);
        return Optional.empty();
    }

    private Optional<Refused> refuse(NewFlexiRequest it) {
        if (it.receivedOn().isAfter(Session.today(clock))) {
            return Optional.of(new Refused("IN_THE_FUTURE", "This day has not come yet."));
        }
        if (it.byWhom().isEmpty() || it.byWhom().length() > 200) {
            return Optional.of(new Refused("WHO", "Say which parent asked."));
        }
        var missing = Stream.of(it.reason(), it.wanted(), it.homePlan()).anyMatch(String::isEmpty);
        return missing
                        || it.reason().length() > 2_000
                        || it.wanted().length() > 1_000
                        || it.homePlan().length() > 2_000
                ? Optional.of(
                        new Refused(
                                "WORDS",
                                "Write what the parent's letter says: the reason, the sessions, and the plan for home. It need not be long."))
                : Optional.empty();
    }

    private Optional<Refused> again(List<FlexiRequest> known, NewFlexiRequest wanted) {
        if (known.stream().anyMatch(it -> it.decision().isEmpty())) {
            return Optional.of(
                    new Refused("WAITS", "A request for this pupil waits for the head already. Add to that one."));
        }
        if (wanted.againBecause().filter(it -> it.length() > 500).isPresent()) {
            return Optional.of(new Refused("INVALID", "Why it is looked at again has at most 500 characters."));
        }
        return decidedIn(known, Session.today(clock)) && wanted.againBecause().isEmpty()
                ? Optional.of(new Refused(
                        "SECOND",
                        "The head has decided about a request in this academic year already, and a second one is normally not"
                                + " considered. Say why this one is, or tell the parents that it is not."))
                : Optional.empty();
    }

    /** Puts on record that a meeting was offered, who was consulted, a review, or what the authority was told. */
    @Transactional
    public Optional<Refused> note(Actor actor, PupilId pupil, UUID id, NewEntry entry) {
        var found = roll.lock(pupil, actor.schools(Right.SEE_ATTENDANCE))
                .flatMap(school -> rows.find(id, pupil, Set.of(school)))
                .map(facts::one);
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var request = found.get();
        var refused = refuse(request, entry).or(() -> entries.refuse(entry));
        if (refused.isPresent()) {
            return refused;
        }
        if (entries.add(actor, id, pupil, request.school(), entry)) {
            follow(actor, request, entry);
        }
        return Optional.empty();
    }

    private static Optional<Refused> refuse(FlexiRequest request, NewEntry entry) {
        if (!OF_FLEXI.contains(entry.kind())) {
            return Optional.of(new Refused("KIND", "This is not put on record about flexi-schooling."));
        }
        var after = entry.kind() == EntryKind.FLEXI_REVIEW || entry.kind() == EntryKind.FLEXI_REPORT;
        if (after && request.agreement().isEmpty()) {
            return Optional.of(new Refused("NOT_AGREED", "There is no agreement yet."));
        }
        return !after && request.decision().isPresent()
                ? Optional.of(new Refused("DECIDED", "The head has decided already, on what was on record then."))
                : Optional.empty();
    }

    private void follow(Actor actor, FlexiRequest request, NewEntry entry) {
        trail.record(
                actor,
                Action.ARRANGEMENT_REVIEWED,
                request.pupil(),
                entry.kind().name());
        request.agreement().ifPresent(agreement -> {
            if (entry.kind() == EntryKind.FLEXI_REVIEW) {
                due.reviewed(agreement.id(), years.of(request.school()), entry.on());
            } else if (entry.kind() == EntryKind.FLEXI_REPORT) {
                due.reported(agreement.id());
                trail.record(actor, Action.AUTHORITY_TOLD, request.pupil(), "flexi-schooling");
            }
        });
    }
}

package uk.waymark.directions;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.DirectionId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.placements.StartChanged;
import uk.waymark.pupils.PupilName;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What the governing body has to approve, without the pupil's name, and its answer with the minute. Catalogue rows OSD-15, CX-14. */
@Door
public class GovernorDirections {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "There is no such direction that waits for your governing body.");

    private final DirectionRows rows;
    private final DirectionBook book;
    private final DirectionDues dues;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final Actors actors;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    GovernorDirections(
            DirectionRows rows,
            DirectionBook book,
            DirectionDues dues,
            PlacementFacts placements,
            PlacementPeople people,
            Actors actors,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.dues = dues;
        this.placements = placements;
        this.people = people;
        this.actors = actors;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that were put to the governing body, the latest first; a hundred at most. */
    public List<GovernorCase> list(Actor actor) {
        var directions = book.all(rows.putToGovernors(actor.schools(Right.APPROVE_FOR_GOVERNORS)));
        var files = placements.all(directions.stream().map(Direction::placement).toList()).stream()
                .collect(Collectors.toMap(PlacementFile::id, it -> it));
        return directions.stream()
                .flatMap(it -> Optional.ofNullable(files.get(it.placement())).map(file -> seen(it, file)).stream())
                .toList();
    }

    private static GovernorCase seen(Direction it, PlacementFile file) {
        return new GovernorCase(
                it.id(),
                it.version(),
                file.yearGroup(),
                file.hasPlan(),
                file.providerName(),
                it.text().startsOn(),
                it.text().endsOn(),
                it.text().days(),
                withoutName(it.text().tried(), file.name()),
                withoutName(it.text().reasons(), file.name()),
                withoutName(it.text().objectives(), file.name()),
                it.state(),
                it.decisions().getFirst().at(),
                it.decisions().stream()
                        .filter(one -> one.body() == Direction.Body.GOVERNORS)
                        .findFirst());
    }

    /** Whoever wrote the reasons for the parents wrote a name; a governor has no need of it. */
    static String withoutName(String words, PupilName name) {
        var names = Stream.of(
                        Optional.of(name.legalForename()),
                        Optional.of(name.legalSurname()),
                        name.preferredForename(),
                        name.preferredSurname())
                .flatMap(Optional::stream)
                .flatMap(part -> Stream.concat(Stream.of(part), Stream.of(part.split("[ -]", -1))))
                .filter(part -> part.length() > 1)
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var word = "(?:" + names + ")";
        return Pattern.compile(
                        "(?<![\\p{L}])" + word + "(?:\\s+" + word + ")*(?![\\p{L}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .replaceAll("the pupil");
    }

    /**
     * The governing body's answer, once, with where it stands in the minutes. Refused for a governor who has lost the role since they
     * signed in, and for a version that has been worded anew.
     */
    @Transactional
    public Optional<Refused> decide(
            Actor actor, DirectionId id, int seen, boolean approve, String minute, String words) {
        var direction = rows.find(id)
                .flatMap(it -> placements.lock(it.placementId()))
                .flatMap(file -> book.find(id))
                .filter(it -> actors.of(actor.person())
                        .filter(now -> now.schools(Right.APPROVE_FOR_GOVERNORS).contains(it.school()))
                        .isPresent());
        if (direction.filter(it -> !it.decisions().isEmpty()).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var it = direction.get();
        if (it.version() != seen) {
            return Directions.refused("STALE", "This direction has been worded anew. Read it as it is now.");
        }
        if (it.state() != DirectionState.WITH_GOVERNORS) {
            return Directions.refused("DECIDED", "This direction does not wait for the governing body any longer.");
        }
        if (minute.isBlank() || minute.length() > 200) {
            return Directions.refused("MINUTE", "Write where it stands in the minutes, in at most 200 characters.");
        }
        if (words.length() > 1_000 || !approve && words.isBlank()) {
            return Directions.refused("REASON", "Say in at most 1,000 characters why not.");
        }
        if (approve && !it.text().startsOn().isAfter(Session.today(clock))) {
            return Directions.refused("STARTED", "Its first day has come. The head has to choose a later one.");
        }
        var added = rows.decide(
                id,
                seen,
                Direction.Body.GOVERNORS.name(),
                approve,
                true,
                minute.strip(),
                words.strip(),
                it.writer().equals(actor.person()),
                clock.instant(),
                actor.person());
        if (added == 0) {
            return Directions.refused("DECIDED", "This direction has been decided about already.");
        }
        trail.record(actor, Action.DIRECTION_APPROVED, id, approve ? "governors: approved" : "governors: refused");
        var file = placements.of(it.placement()).orElseThrow();
        dues.decided(book.find(id).orElseThrow(), file);
        people.tellSchool(file, Set.of(Role.HEAD, Role.AP_LEAD), Kind.DIRECTION_DECIDED, file.id(), false);
        changed.publishEvent(new StartChanged(file.id()));
        return Optional.empty();
    }
}

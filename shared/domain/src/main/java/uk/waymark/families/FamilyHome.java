package uk.waymark.families;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.attendance.Fact;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReleaseId;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * What a family sees of its own child: how the week goes, what the school released, whom to call. What nobody has said about a session is
 * never shown. Catalogue rows ROL-24 to ROL-26, PRG-05.
 */
@Door
public class FamilyHome {
    /** A mark made later than this after the expected time says that the pupil was there, not when they came. */
    private static final int MINUTES_OF_ARRIVAL = 45;

    private static final Set<ReleaseKind> ON_TOP = EnumSet.of(ReleaseKind.NOTE, ReleaseKind.PLAN, ReleaseKind.REPORT);
    private static final Set<ReleaseKind> WITH_OBJECTIVES =
            EnumSet.of(ReleaseKind.PLAN, ReleaseKind.AGREEMENT, ReleaseKind.REPORT);

    private final HomeRows rows;
    private final ReleaseRows releases;
    private final AccessRows access;
    private final ContactRows contacts;
    private final PlacementFacts placements;
    private final ObjectiveLists objectives;
    private final DocumentStore documents;
    private final Trail trail;
    private final Clock clock;

    FamilyHome(
            HomeRows rows,
            ReleaseRows releases,
            AccessRows access,
            ContactRows contacts,
            PlacementFacts placements,
            ObjectiveLists objectives,
            DocumentStore documents,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.releases = releases;
        this.access = access;
        this.contacts = contacts;
        this.placements = placements;
        this.objectives = objectives;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** The actor's own children at this moment, the eldest first. */
    public List<Child> children(Actor actor) {
        var own = actor.children(Right.SEE_OWN_CHILD);
        return own.isEmpty()
                ? List.of()
                : rows.children(own, today()).stream()
                        .map(row -> new Child(
                                row.id(),
                                Optional.ofNullable(row.preferredForename()).orElse(row.legalForename()),
                                FamilyReach.isParent(actor, row.id()) ? Role.PARENT : Role.PUPIL,
                                row.schoolId(),
                                row.school(),
                                Optional.ofNullable(row.placementId())))
                        .toList();
    }

    /** One of them; somebody else's child looks like one who is not there. */
    public Optional<Child> child(Actor actor, PupilId pupil) {
        return children(actor).stream().filter(it -> it.id().equals(pupil)).findFirst();
    }

    /** Everything that the first page shows of a child; that the reader was shown whom to call is in the trail. */
    @Transactional
    public Optional<ChildHome> of(Actor actor, PupilId pupil) {
        var found = child(actor, pupil);
        found.ifPresent(it -> trail.record(actor, Action.FAMILY_LOOKED, pupil));
        return found.map(child -> home(actor, child));
    }

    private ChildHome home(Actor actor, Child child) {
        var today = today();
        var sessions = rows.sessions(child.id(), today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today);
        var said = new TreeMap<LocalDate, List<ChildHome.Session>>();
        sessions.stream()
                .filter(FamilyHome::isSaid)
                .forEach(it -> said.computeIfAbsent(it.sessionDate(), day -> new ArrayList<>())
                        .add(session(it)));
        var waiting = sessions.stream()
                .anyMatch(it -> it.sessionDate().equals(today) && isExpected(it.state()) && !isSaid(it));
        var released = released(actor, child.id());
        return new ChildHome(
                child,
                said.getOrDefault(today, List.of()),
                said.entrySet().stream()
                        .map(it -> new ChildHome.Day(it.getKey(), it.getValue()))
                        .toList(),
                waiting,
                ON_TOP.stream()
                        .flatMap(kind -> released.stream()
                                .filter(it -> it.kind() == kind)
                                .limit(1))
                        .toList(),
                places(child.id(), today),
                Optional.of(rows.telephone(child.school())).filter(it -> !it.isBlank()));
    }

    private static boolean isExpected(String state) {
        return state.equals("EXPECTED") || state.equals("INDUCTION");
    }

    private static boolean isSaid(HomeRows.SessionRow it) {
        return isExpected(it.state())
                && it.fact() != null
                && !Fact.TAKEN_BACK.name().equals(it.fact());
    }

    private static ChildHome.Session session(HomeRows.SessionRow it) {
        var fact = Fact.valueOf(Objects.requireNonNull(it.fact()));
        return new ChildHome.Session(Half.valueOf(it.half()), fact, arrived(it, fact));
    }

    private static Optional<LocalTime> arrived(HomeRows.SessionRow it, Fact fact) {
        if (fact == Fact.LATE && it.minutesLate() != null) {
            return Optional.of(it.arrivesAt().plusMinutes(it.minutesLate()));
        }
        return fact == Fact.PRESENT ? seen(it.sessionDate(), it.arrivesAt(), it.capturedAt()) : Optional.empty();
    }

    private static Optional<LocalTime> seen(LocalDate day, LocalTime expected, @Nullable Instant captured) {
        return Optional.ofNullable(captured)
                .map(it -> it.atZone(Session.ENGLAND))
                .filter(it -> it.toLocalDate().equals(day))
                .map(it -> it.toLocalTime().withSecond(0).withNano(0))
                .filter(it -> !it.isAfter(expected.plusMinutes(MINUTES_OF_ARRIVAL)));
    }

    private List<ChildHome.Place> places(PupilId pupil, LocalDate today) {
        var open = placements.ofPupil(pupil).stream()
                .filter(it -> it.isOpen(today) && it.heldBecause().isEmpty())
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var calls = rows.keyContacts(open.stream().map(PlacementFile::provider).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(HomeRows.CallRow::providerId));
        return open.stream()
                .map(it -> new ChildHome.Place(
                        it.providerName(),
                        it.siteName(),
                        it.siteAddress(),
                        it.siteTelephone(),
                        it.startsOn(),
                        it.endsOn(),
                        calls.getOrDefault(it.provider(), List.of()).stream()
                                .map(row -> new ChildHome.Call(row.name(), Optional.ofNullable(row.telephone())))
                                .toList()))
                .toList();
    }

    /** Everything that was released for this reader, the latest first: neither what another contact alone was sent, nor another's child's. */
    public List<Released> released(Actor actor, PupilId pupil) {
        return actor.children(Right.SEE_OWN_CHILD).contains(pupil)
                ? releases.readable(List.of(pupil), as(actor, Set.of(pupil))).stream()
                        .map(ReleaseRows.Row::released)
                        .toList()
                : List.of();
    }

    private List<FamilyContactId> as(Actor actor, Set<PupilId> children) {
        return releases.contacts(actor.person(), children);
    }

    /** One of them, and that it was read. */
    @Transactional
    public Optional<Released> read(Actor actor, ReleaseId id) {
        var found = find(actor, id);
        found.ifPresent(it -> trail.record(actor, Action.FAMILY_LOOKED, id));
        return found;
    }

    /** The file that goes with it. */
    @Transactional
    public Optional<Content> document(Actor actor, ReleaseId id) {
        var document = find(actor, id).flatMap(Released::document);
        document.ifPresent(it -> trail.record(actor, Action.DOCUMENT_OPENED, it));
        return document.flatMap(documents::content);
    }

    private Optional<Released> find(Actor actor, ReleaseId id) {
        var own = actor.children(Right.SEE_OWN_CHILD);
        return releases.one(id, own, as(actor, own)).map(ReleaseRows.Row::released);
    }

    /** The objectives of placements of which the school has released an agreement, a plan or a report; the open ones first. */
    public List<Objective> objectives(Actor actor, PupilId pupil) {
        var shown = released(actor, pupil).stream()
                .filter(it -> WITH_OBJECTIVES.contains(it.kind()))
                .flatMap(it -> it.placement().stream())
                .distinct()
                .toList();
        return objectives.of(shown).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(it -> !it.isOpen()))
                .toList();
    }

    /** In which language the school writes to the reader. */
    public String language(Actor actor) {
        return access.languages(actor.person()).stream().findFirst().orElse("en");
    }

    /** Chooses the language of letters and pages, for all of one's children. */
    @Transactional
    public Optional<Refused> speak(Actor actor, String language) {
        if (!FamilyWords.LANGUAGES.contains(language)) {
            return Optional.of(new Refused("LANGUAGE", "Choose one of the languages of the list."));
        }
        var own = actor.children(Right.SEE_OWN_CHILD);
        own.forEach(releases::lock);
        as(actor, own).forEach(id -> contacts.speak(Id.next(), id, language, clock.instant(), actor.person()));
        own.stream()
                .filter(pupil -> !FamilyReach.isParent(actor, pupil))
                .flatMap(pupil -> access.now(pupil.value()).stream())
                .filter(it -> actor.person().equals(it.personId()))
                .forEach(it -> access.add(
                        it.pupilId(), null, it.personId(), it.email(), language, clock.instant(), actor.person()));
        return Optional.empty();
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}

package uk.waymark.authorities;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Who has been told what about a pupil's provision, and whom to tell: the school's own authority, and that of the pupil's home where it
 * is another. Catalogue rows NOT-01, NOT-05, NOT-08, NOT-11, NOT-19.
 */
@Door
public class Authorities {
    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such placement or desk of yours.");

    private final AuthorityRows rows;
    private final PlacementFacts placements;
    private final Telling telling;
    private final AuthorityLetter letter;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    Authorities(
            AuthorityRows rows,
            PlacementFacts placements,
            Telling telling,
            AuthorityLetter letter,
            Settings settings,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.telling = telling;
        this.letter = letter;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that was told about the pupil of a placement, the latest first. */
    public List<Told> told(Actor actor, PlacementId placement) {
        return seen(actor, placement)
                .map(it -> rows.told(it.pupil(), Set.of(it.school())).stream()
                        .map(Authorities::told)
                        .toList())
                .orElse(List.of());
    }

    private static Told told(AuthorityRows.Line row) {
        return new Told(
                Topic.valueOf(row.topic()),
                Whom.valueOf(row.whom()),
                row.name(),
                TellBy.valueOf(row.channel()),
                row.toldOn(),
                row.words(),
                Optional.ofNullable(row.by()));
    }

    /** Writes down that somebody was told by telephone, post, hand or a secure system. The same sent twice counts once. */
    @Transactional
    public Optional<Refused> note(Actor actor, PlacementId placement, NewTold told) {
        var file = placements.of(placement).filter(it -> keeps(actor).contains(it.school()));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var today = Session.today(clock);
        if (told.name().isEmpty() || told.name().length() > 200) {
            return refused("NAME", "Write who was told.");
        }
        if (told.on().isAfter(today) || told.on().isBefore(today.minusYears(1))) {
            return refused("DATES", "Write the day within the last year on which they were told.");
        }
        if (told.words().length() > 500) {
            return refused("WORDS", "Write at most 500 characters.");
        }
        var it = file.get();
        var added = rows.tell(
                told.id(),
                it.pupil(),
                it.school(),
                placement,
                told.topic().name(),
                told.whom().name(),
                told.name(),
                told.how().name(),
                told.on(),
                told.words(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            telling.noted(it.pupil(), Optional.of(placement), told);
            trail.record(actor, Action.AUTHORITY_TOLD, it.pupil(), told.topic().name());
        }
        return Optional.empty();
    }

    /** The desks at the authorities of a placement's school and of the pupil's home. */
    public List<AuthorityDesk> desks(Actor actor, PlacementId placement) {
        return seen(actor, placement)
                .map(it -> rows.desks(Set.of(it.school()), it.pupil()).stream()
                        .map(Authorities::desk)
                        .toList())
                .orElse(List.of());
    }

    private static AuthorityDesk desk(AuthorityRows.Desk row) {
        return new AuthorityDesk(
                row.id(),
                row.pupilId() != null,
                row.authority(),
                row.name(),
                Optional.ofNullable(row.telephone()),
                Optional.ofNullable(row.email()),
                row.verifiedAt() != null);
    }

    /**
     * Adds a desk of the school's authority, which every placement of the school is told to, or one of the authority in which the pupil
     * lives.
     *
     * @param ofHome whether it is that of the pupil's home. Catalogue row NOT-19
     */
    @Transactional
    public Optional<Refused> addDesk(
            Actor actor,
            PlacementId placement,
            boolean ofHome,
            String authority,
            String name,
            Optional<String> telephone,
            Optional<String> email) {
        var file = placements
                .of(placement)
                .filter(it -> actor.schools(Right.MANAGE_WORKERS).contains(it.school()));
        if (file.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (authority.isBlank() || authority.length() > 200 || name.isBlank() || name.length() > 200) {
            return refused("INVALID", "Write which authority it is, and the person or team.");
        }
        if (telephone.isEmpty() && email.isEmpty()
                || telephone.filter(it -> it.length() > 30).isPresent()) {
            return refused("INVALID", "Write a telephone number of at most 30 characters, or an e-mail address.");
        }
        if (email.filter(it -> !it.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || it.length() > 254)
                .isPresent()) {
            return refused("INVALID", "This is no e-mail address.");
        }
        rows.save(new AuthorityRows.Desk(
                Id.next(),
                file.get().school(),
                ofHome ? file.get().pupil() : null,
                authority.strip(),
                name.strip(),
                orNull(telephone),
                orNull(email),
                null,
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.WORKER_ADDED, file.get().school());
        return Optional.empty();
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.map(String::strip).filter(it -> !it.isEmpty()).orElse(null);
    }

    /** Somebody has checked, by ringing say, that the address is this desk's. */
    @Transactional
    public Optional<Refused> checkDesk(Actor actor, UUID desk) {
        return rows.verify(desk, actor.schools(Right.MANAGE_WORKERS), clock.instant(), actor.person()) == 0
                ? Optional.of(NOT_FOUND)
                : Optional.empty();
    }

    /** Takes a desk off the list; the row stays. */
    @Transactional
    public Optional<Refused> endDesk(Actor actor, UUID desk) {
        return rows.end(desk, actor.schools(Right.MANAGE_WORKERS), clock.instant()) == 0
                ? Optional.of(NOT_FOUND)
                : Optional.empty();
    }

    /** The letter in full, as a PDF to post or to hand over; that it was made is written into the trail. Catalogue row NOT-08. */
    @Transactional
    public Optional<byte[]> letter(Actor actor, PlacementId placement, Topic topic) {
        var file = placements.of(placement).filter(it -> keeps(actor).contains(it.school()));
        file.ifPresent(it -> trail.record(actor, Action.DOCUMENT_OPENED, it.id(), "letter to the authority"));
        return file.map(it -> letter.of(
                it,
                topic,
                settings.of(it.school()).get(AuthoritySettings.text(topic)),
                rows.desks(Set.of(it.school()), it.pupil()),
                Session.today(clock)));
    }

    private Optional<PlacementFile> seen(Actor actor, PlacementId placement) {
        return placements
                .of(placement)
                .filter(it -> actor.schools(Right.SEE_PUPILS).contains(it.school()));
    }

    private static Set<SchoolId> keeps(Actor actor) {
        Set<SchoolId> schools = new HashSet<>(actor.schools(Right.PLACE_PUPILS));
        schools.addAll(actor.schools(Right.PLAN_SUPPORT));
        return schools;
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

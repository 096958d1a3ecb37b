package uk.waymark.families;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * A family tells of an absence once, for school and provider: the provider's register and the school's codes show what was said, and the
 * school decides. Catalogue row ROL-24.
 */
@Door
public class FamilyAbsences {
    /** How far ahead an absence is told of here; a longer leave is asked for at school. */
    private static final int DAYS_AHEAD = 14;

    /** What a family can say; transport and the like are the provider's to say. */
    public static final Set<AbsenceReason> REASONS =
            EnumSet.of(AbsenceReason.ILL, AbsenceReason.APPOINTMENT, AbsenceReason.OTHER);

    private static final Refused NOT_FOUND = new Refused("NOT_FOUND", "There is no such child of yours.");

    private final FamilyAbsenceRows rows;
    private final HomeRows homes;
    private final ContactRows contacts;
    private final Years years;
    private final Actors actors;
    private final Outbox outbox;
    private final Live live;
    private final Trail trail;
    private final Clock clock;

    FamilyAbsences(
            FamilyAbsenceRows rows,
            HomeRows homes,
            ContactRows contacts,
            Years years,
            Actors actors,
            Outbox outbox,
            Live live,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.contacts = contacts;
        this.years = years;
        this.actors = actors;
        this.outbox = outbox;
        this.live = live;
        this.trail = trail;
        this.clock = clock;
    }

    /** Tells of it. Only a parent does; the same id sent twice counts once, and a later word about a session takes the place of this. */
    @Transactional
    public Optional<Refused> report(
            Actor actor, UUID id, PupilId pupil, LocalDate on, Set<Half> halves, AbsenceReason reason, String words) {
        var today = Session.today(clock);
        var child = homes.children(actor.children(Right.SPEAK_FOR_CHILD), today).stream()
                .filter(it -> it.id().equals(pupil) && FamilyReach.isParent(actor, pupil))
                .findFirst();
        if (child.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var school = child.get().schoolId();
        if (on.isBefore(today) || on.isAfter(today.plusDays(DAYS_AHEAD))) {
            return refused("DAY", "Choose today or a day in the next two weeks. For any other day ring the school.");
        }
        if (!years.of(school).isSchoolDay(on)) {
            return refused("NO_SCHOOL", "There is no school on that day, so there is nothing to tell.");
        }
        if (halves.isEmpty()) {
            return refused("SESSION", "Choose the morning, the afternoon, or both.");
        }
        if (!REASONS.contains(reason) || words.length() > 500 || reason == AbsenceReason.OTHER && words.isBlank()) {
            return refused("WHY", "Choose a reason; for another reason write it down, in at most 500 characters.");
        }
        var said = halves.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        if (rows.report(id, pupil, on, said, reason.name(), words.strip(), clock.instant(), actor.person()) > 0) {
            halves.forEach(half -> rows.says(pupil, on, half.name(), id, reason.name()));
            trail.record(actor, Action.ABSENCE_REPORTED, pupil, said);
            Id about = Optional.ofNullable(child.get().placementId())
                    .<Id>map(it -> it)
                    .orElse(pupil);
            actors.holding(Role.ATTENDANCE_OFFICER, school)
                    .forEach(it -> outbox.notify(it, Kind.FAMILY_ABSENCE, about, false));
            live.changed(Topic.whereabouts(school));
            rows.providers(pupil, on).forEach(it -> live.changed(Topic.register(it)));
        }
        return Optional.empty();
    }

    /** What the actor has told of, the latest first. */
    public List<FamilyAbsence> mine(Actor actor, PupilId pupil) {
        return FamilyReach.speaks(actor, pupil)
                ? rows.own(pupil, actor.person()).stream()
                        .map(FamilyAbsences::absence)
                        .toList()
                : List.of();
    }

    /** What was told of a pupil, for the school, the latest first. */
    public List<FamilyAbsence> of(Actor actor, PupilId pupil) {
        return contacts.school(pupil, actor.schools(Right.SEE_PUPILS)).isPresent()
                ? rows.of(pupil).stream().map(FamilyAbsences::absence).toList()
                : List.of();
    }

    private static FamilyAbsence absence(FamilyAbsenceRows.Row row) {
        return new FamilyAbsence(
                row.onDay(),
                Arrays.stream(row.halves().split(",")).map(Half::valueOf).collect(Collectors.toSet()),
                AbsenceReason.valueOf(row.reason()),
                row.words(),
                row.reportedAt());
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

package uk.waymark.assurance.staff;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The rota by which a DSL or deputy is on hand throughout the opening hours. Catalogue row SCR-09, deadline DL-59. */
@Door
public class SafeguardingCover {
    private static final Refused NOT_YOURS =
            new Refused("NOT_YOURS", "You cannot change this rota. Ask the provider's manager or DSL.");

    private final CoverRows rows;
    private final StaffRows staff;
    private final CoverTimes times;
    private final Trail trail;
    private final Clock clock;

    SafeguardingCover(CoverRows rows, StaffRows staff, CoverTimes times, Trail trail, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.times = times;
        this.trail = trail;
        this.clock = clock;
    }

    /** The hours of one weekday. */
    public record Opening(DayOfWeek day, LocalTime opensAt, LocalTime closesAt) {}

    /** One line of the rota. */
    public record Line(UUID id, DayOfWeek day, LocalTime from, LocalTime to, String name, String telephone) {}

    public List<Opening> opening(Actor actor, ProviderId provider) {
        return keeps(actor, provider)
                ? rows.opening(provider).stream()
                        .map(row -> new Opening(DayOfWeek.of(row.weekday()), row.opensAt(), row.closesAt()))
                        .toList()
                : List.of();
    }

    public List<Line> rota(Actor actor, ProviderId provider) {
        return keeps(actor, provider)
                ? rows.rota(provider, Session.today(clock)).stream()
                        .map(row -> new Line(
                                row.id(),
                                DayOfWeek.of(row.weekday()),
                                row.fromAt(),
                                row.toAt(),
                                row.name(),
                                row.telephone()))
                        .toList()
                : List.of();
    }

    /** Opening hours in which nobody is on hand, in sentences. */
    public List<String> gaps(Actor actor, ProviderId provider) {
        return keeps(actor, provider) ? times.gaps(provider) : List.of();
    }

    @Transactional
    public Optional<Refused> open(Actor actor, ProviderId provider, Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_YOURS);
        }
        if (days.isEmpty() || !to.isAfter(from)) {
            return Optional.of(new Refused("HOURS", "Choose the days, and a time of closing after that of opening."));
        }
        days.forEach(day -> rows.open(provider, day.getValue(), from, to, clock.instant(), actor.person()));
        trail.record(actor, Action.STAFF_CHANGED, provider, "opening hours");
        return Optional.empty();
    }

    @Transactional
    public Optional<Refused> shut(Actor actor, ProviderId provider, DayOfWeek day) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_YOURS);
        }
        rows.shut(provider, day.getValue());
        trail.record(actor, Action.STAFF_CHANGED, provider, "opening hours");
        return Optional.empty();
    }

    /** A DSL or deputy is on hand at these hours of these days. */
    @Transactional
    public Optional<Refused> cover(
            Actor actor, StaffId member, Set<DayOfWeek> days, LocalTime from, LocalTime to, String telephone) {
        var found = staff.find(member, actor.providers(Right.KEEP_PROVIDER_RECORD));
        if (found.isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (SafeguardingDuty.valueOf(found.get().duty()) == SafeguardingDuty.NONE) {
            return Optional.of(new Refused("DUTY", "Only a DSL or a deputy can be on hand. Choose one of them."));
        }
        if (days.isEmpty() || !to.isAfter(from)) {
            return Optional.of(new Refused("HOURS", "Choose the days, and an end that is after the beginning."));
        }
        if (telephone.isBlank() || telephone.length() > 30) {
            return Optional.of(new Refused("TELEPHONE", "Write the telephone number on which they answer."));
        }
        days.forEach(day -> rows.add(new CoverRows.Row(
                Id.next(),
                found.get().providerId(),
                member,
                day.getValue(),
                from,
                to,
                telephone.strip(),
                clock.instant(),
                actor.person())));
        trail.record(actor, Action.STAFF_CHANGED, member, "rota");
        return Optional.empty();
    }

    @Transactional
    public Optional<Refused> end(Actor actor, ProviderId provider, UUID line) {
        if (!keeps(actor, provider)) {
            return Optional.of(NOT_YOURS);
        }
        rows.end(line, provider, clock.instant(), actor.person());
        trail.record(actor, Action.STAFF_CHANGED, provider, "rota");
        return Optional.empty();
    }

    private static boolean keeps(Actor actor, ProviderId provider) {
        return actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider);
    }
}

package uk.waymark.attendance;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.attendance.ClosureRows.Hit;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * One broadcast by which a provider tells every school that a site is shut: each session there that nobody has marked gets the fact
 * "site closed", and each school decides its own code.
 */
@Door
public class ProviderClosures {
    private static final int LONGEST = 31;

    private final ClosureRows rows;
    private final MarkRows marks;
    private final Actors actors;
    private final Outbox outbox;
    private final Trail trail;
    private final Live live;
    private final Clock clock;

    ProviderClosures(
            ClosureRows rows, MarkRows marks, Actors actors, Outbox outbox, Trail trail, Live live, Clock clock) {
        this.rows = rows;
        this.marks = marks;
        this.actors = actors;
        this.outbox = outbox;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    /** What is announced; the id is made by the screen, so that a double tap is one message. */
    public record NewClosure(UUID id, SiteId site, LocalDate from, LocalDate to, Optional<Half> half, String reason) {}

    /** Announces it, from today on and for a month at the most; every school with pupils there is told. */
    @Transactional
    public Optional<Refused> announce(Actor actor, NewClosure closure) {
        var provider = rows.provider(
                closure.site(), actor.providers(Right.ANNOUNCE_CLOSURE), actor.sites(Right.ANNOUNCE_CLOSURE));
        if (provider.isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such site for which you speak."));
        }
        if (closure.from().isBefore(Session.today(clock))
                || closure.to().isBefore(closure.from())
                || closure.to().isAfter(closure.from().plusDays(LONGEST))) {
            return Optional.of(new Refused("DATES", "Begin today or later, and end within a month."));
        }
        if (closure.reason().isBlank() || closure.reason().length() > 500) {
            return Optional.of(
                    new Refused("REASON", "Say why the site is shut; the schools decide their codes by it."));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var half = closure.half().map(Enum::name).orElse("");
        var added = rows.add(
                closure.id(),
                provider.get(),
                closure.site(),
                closure.from(),
                closure.to(),
                half.isEmpty() ? null : half,
                closure.reason().strip(),
                now,
                actor.person());
        if (added > 0) {
            var hits = rows.open(closure.site(), closure.from(), closure.to(), half);
            say(actor, provider.get(), hits, Fact.SITE_CLOSED, closure.id(), now);
            trail.record(actor, Action.CLOSURE_ANNOUNCED, closure.site(), hits.size() + " sessions");
            tellSchools(hits, closure.site());
        }
        return Optional.empty();
    }

    /** Takes it back: sessions that were closed by it and not marked since are open again. */
    @Transactional
    public Optional<Refused> withdraw(Actor actor, UUID id) {
        var closure = rows.own(id, actor.providers(Right.ANNOUNCE_CLOSURE), actor.sites(Right.ANNOUNCE_CLOSURE));
        if (closure.isEmpty()) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such message, or it has been taken back."));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = closure.get();
        rows.withdraw(id, now, actor.person());
        var hits = rows.closed(row.siteId(), row.startsOn(), row.endsOn(), device(id));
        say(actor, row.providerId(), hits, Fact.TAKEN_BACK, id, now);
        trail.record(actor, Action.CLOSURE_WITHDRAWN, row.siteId(), hits.size() + " sessions");
        tellSchools(hits, row.siteId());
        return Optional.empty();
    }

    private void say(Actor actor, ProviderId provider, List<Hit> hits, Fact fact, UUID closure, Instant now) {
        if (hits.isEmpty()) {
            return;
        }
        var said = hits.stream()
                .map(hit -> new MarkRows.Row(
                        MarkId.next(),
                        hit.placementId(),
                        hit.sessionDate(),
                        hit.half(),
                        fact.name(),
                        null,
                        null,
                        null,
                        now,
                        device(closure),
                        null,
                        now,
                        actor.person(),
                        null))
                .toList();
        marks.add(said);
        marks.count(said.stream().map(MarkRows.Row::id).toList());
        live.changed(Topic.register(provider));
        hits.stream().map(Hit::schoolId).distinct().forEach(school -> live.changed(Topic.whereabouts(school)));
    }

    /** Marks that a message made are known by it, as those of a tablet are by the tablet. */
    private static String device(UUID closure) {
        return "closure " + closure;
    }

    private void tellSchools(List<Hit> hits, SiteId site) {
        hits.stream()
                .map(Hit::schoolId)
                .distinct()
                .forEach(school -> Stream.of(Role.ATTENDANCE_OFFICER, Role.AP_LEAD)
                        .flatMap(role -> actors.holding(role, school).stream())
                        .distinct()
                        .forEach(person -> outbox.notify(person, Kind.SITE_CLOSED, site, false)));
    }

    /** What the actor's provider has announced, the latest first; fifty at most. */
    public List<ProviderClosure> of(Actor actor) {
        return rows.of(actor.providers(Right.MARK_ATTENDANCE), actor.sites(Right.MARK_ATTENDANCE)).stream()
                .map(row -> new ProviderClosure(
                        row.id(),
                        row.site(),
                        row.startsOn(),
                        row.endsOn(),
                        Optional.ofNullable(row.half()).map(Half::valueOf),
                        row.reason(),
                        row.announcedAt(),
                        row.by(),
                        Optional.ofNullable(row.withdrawnAt())))
                .toList();
    }
}

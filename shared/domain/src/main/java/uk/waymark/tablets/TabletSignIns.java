package uk.waymark.tablets;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.accounts.Proof;
import uk.waymark.accounts.SignInSettings;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.TabletId;
import uk.waymark.organisations.Named;
import uk.waymark.tablets.TabletRows.Row;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * How a tablet and the people on it are known. Not a door: here nobody is an actor yet. As with a sign-in, what a tablet's token and a
 * person stand for is asked of the database again every few seconds.
 */
@Singleton
public class TabletSignIns {
    private static final int WIPE_AFTER_DAYS = 7;
    private static final Refused CODE_WRONG = new Refused(
            "CODE_WRONG",
            "This code does not work. It lasts a quarter of an hour and works once: ask your manager for a new one.");
    private static final Refused NOT_ENROLLED =
            new Refused("NOT_ENROLLED", "This tablet has not been let in. Ask your manager for a code.");
    private static final Refused NOT_HERE = new Refused(
            "NO_RIGHT",
            "You do not mark the registers that lie on this tablet. Ask your manager for a role here, or use another tablet.");

    private record Asked(Token token, PersonId person) {}

    private final TabletRows rows;
    private final SignIns signIns;
    private final Actors actors;
    private final Trail trail;
    private final Clock clock;
    private final Cache<Asked, TabletVisitor> known;

    TabletSignIns(TabletRows rows, SignIns signIns, Actors actors, Trail trail, Clock clock, SignInSettings settings) {
        this.rows = rows;
        this.signIns = signIns;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(settings.recheck())
                .maximumSize(50_000)
                .build();
    }

    /** Lets a tablet in by the code that its manager was shown, once. */
    @Transactional
    public EnrolOutcome enrol(EnrolmentCode code) {
        var now = clock.instant();
        var found = rows.code(code.hash()).filter(row -> row.expiresAt().isAfter(now));
        // The update is the arbiter: of two tablets with the same code one finds it unused.
        if (found.isEmpty() || rows.useCode(found.get().id(), now) == 0) {
            return new EnrolOutcome.NotEnrolled(CODE_WRONG);
        }
        var made = found.get();
        var token = Token.make();
        var row = new Row(
                TabletId.next(),
                made.providerId(),
                made.siteId(),
                made.name(),
                token.hash(),
                now,
                made.createdBy(),
                WIPE_AFTER_DAYS,
                now,
                null,
                null,
                null,
                null,
                null);
        rows.save(row);
        trail.record(Optional.of(made.createdBy()), Action.TABLET_ENROLLED, Optional.of(row.id()), "");
        return new EnrolOutcome.Enrolled(token, row.enrolled());
    }

    /** Puts a member of staff on the tablet by their password; from then on a PIN that only the tablet knows is enough. */
    @Transactional
    public JoinOutcome join(Token tablet, String email, String password) {
        var found = rows.findByToken(tablet.hash()).filter(row -> row.revokedAt() == null);
        if (found.isEmpty()) {
            return new JoinOutcome.NotJoined(NOT_ENROLLED);
        }
        return switch (signIns.prove(email, password)) {
            case Proof.NotProved(var refused) -> new JoinOutcome.NotJoined(refused);
            case Proof.Proved(var person) -> join(found.get().enrolled(), person);
        };
    }

    private JoinOutcome join(EnrolledTablet tablet, PersonId person) {
        var actor = actors.of(person).flatMap(tablet::narrow);
        if (actor.isEmpty()) {
            return new JoinOutcome.NotJoined(NOT_HERE);
        }
        if (rows.isOn(tablet.id(), person) == 0) {
            rows.join(Id.next(), tablet.id(), person, clock.instant());
            trail.record(actor.get(), Action.TABLET_JOINED, tablet.id());
        }
        known.invalidateAll();
        return new JoinOutcome.Joined(person, actor.get().name());
    }

    /** Takes a person off the tablet. */
    @Transactional
    public void leave(TabletId tablet, Actor actor) {
        rows.leave(tablet, actor.person(), clock.instant());
        trail.record(actor, Action.TABLET_LEFT, tablet);
        known.invalidateAll();
    }

    /** Whom this tablet and this person stand for at this moment. */
    public TabletVisitor who(Token token, PersonId person) {
        return Objects.requireNonNull(known.get(new Asked(token, person), this::ask));
    }

    private TabletVisitor ask(Asked asked) {
        var found = rows.findByToken(asked.token().hash());
        if (found.isEmpty()) {
            return new TabletVisitor.NotEnrolled();
        }
        if (found.get().revokedAt() != null) {
            return new TabletVisitor.Revoked();
        }
        var tablet = found.get().enrolled();
        return Optional.of(asked.person())
                .filter(person -> rows.isOn(tablet.id(), person) > 0)
                .flatMap(actors::of)
                .flatMap(tablet::narrow)
                .<TabletVisitor>map(actor -> new TabletVisitor.Known(tablet, actor))
                .orElseGet(TabletVisitor.Ended::new);
    }

    /** Who is on the tablet now, by name. */
    public List<Named> people(TabletId tablet) {
        return rows.joined(List.of(tablet)).stream()
                .map(row -> new Named(row.personId().value(), row.name()))
                .toList();
    }

    /** The school of each pupil who is placed there now, and its telephone. */
    public List<HomeSchool> schools(EnrolledTablet tablet) {
        return rows.schools(tablet.provider(), tablet.site().orElse(null), Session.today(clock));
    }

    /** Writes down that the tablet was in contact, and what it said. */
    @Transactional
    public void seen(TabletId tablet, TabletReport report) {
        var now = clock.instant();
        var ahead = report.clock().map(at -> Duration.between(now, at).toSeconds());
        rows.seen(tablet, now, report.waiting(), report.sequence().orElse(null), ahead.orElse(null));
    }

    /** Forgets everything that is believed without asking. */
    public void forgetAll() {
        known.invalidateAll();
    }
}

package uk.waymark.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.database.Hashes;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Sign-in and sign-out, for the web and for the endpoint alike. Not a door: here nobody is an actor yet. What a token stands for is
 * asked of the database again every few seconds, so that a person who is deactivated or loses a role is out everywhere within ten.
 */
@Singleton
public class SignIns {
    private final PersonRows people;
    private final SignInRows rows;
    private final Passwords passwords;
    private final Actors actors;
    private final Trail trail;
    private final Live live;
    private final Clock clock;
    private final SignInSettings settings;
    private final Cache<Token, Optional<Actor>> known;

    SignIns(
            PersonRows people,
            SignInRows rows,
            Passwords passwords,
            Actors actors,
            Trail trail,
            Live live,
            Clock clock,
            SignInSettings settings) {
        this.people = people;
        this.rows = rows;
        this.passwords = passwords;
        this.actors = actors;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
        this.settings = settings;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(settings.recheck())
                .maximumSize(50_000)
                .build();
    }

    /** Tries a password, and begins a sign-in when it is right. */
    @Transactional
    public SignInOutcome signIn(String email, String password) {
        return switch (prove(email, password)) {
            case Proof.Proved(var person) -> signedIn(person, clock.instant());
            case Proof.NotProved(var refused) -> new SignInOutcome.NotSignedIn(refused);
        };
    }

    /**
     * Tries a password without signing anybody in. After a few wrong ones for the same address the next has to wait, longer each
     * time, and after more the address is locked for a while; an address without an account is treated in the same way.
     */
    @Transactional
    public Proof prove(String email, String password) {
        var address = EmailAddress.of(email);
        var key = Hashes.sha256(address.map(EmailAddress::value).orElse(email.strip()));
        var now = clock.instant();
        var wait = waitFor(key, now);
        if (wait.isPositive()) {
            return refused(wait);
        }
        var person = address.flatMap(found -> people.findByEmail(found.value()));
        var right = passwords.matches(
                password, person.map(PersonRows.Row::passwordHash).orElse(null));
        if (!right || person.isEmpty() || person.get().deactivatedAt() != null) {
            rows.failed(Id.next(), key, now);
            trail.record(person.map(PersonRows.Row::id), Action.SIGN_IN_FAILED, Optional.empty(), "");
            return refused(waitFor(key, now));
        }
        rows.clearFailures(key, now);
        return new Proof.Proved(person.get().id());
    }

    private SignInOutcome signedIn(PersonId person, Instant now) {
        var token = Token.make();
        var expires = now.plus(settings.lasts());
        rows.save(new SignInRows.Row(Id.next(), person, token.hash(), now, expires));
        trail.record(Optional.of(person), Action.SIGNED_IN, Optional.of(person), "");
        return new SignInOutcome.SignedIn(token, expires);
    }

    private Duration waitFor(byte[] key, Instant now) {
        var failures = rows.failures(key, now.minus(settings.lockLasts()));
        var last = failures.last();
        if (last == null || failures.many() < settings.failuresBeforeSlow()) {
            return Duration.ZERO;
        }
        var over = (int) Math.min(6, failures.many() - settings.failuresBeforeSlow());
        var pause = failures.many() >= settings.failuresBeforeLock()
                ? settings.lockLasts()
                : Duration.ofSeconds(1L << over);
        return Duration.between(now, last.plus(pause));
    }

    private static Proof refused(Duration wait) {
        var words = "That e-mail address and password do not go together.";
        if (!wait.isPositive()) {
            return new Proof.NotProved(new Refused("WRONG", words + " Check both and try again."));
        }
        var seconds = Math.max(1, wait.toSeconds());
        var howLong = seconds < 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
        return new Proof.NotProved(new Refused(
                "WAIT",
                words + " There were several tries: wait " + howLong + ", then try again, or ask for a new link."));
    }

    /** Who this token stands for at this moment, with the roles held now; empty when it stands for nobody any more. */
    public Optional<Actor> actor(Token token) {
        var found = known.get(
                token, asked -> rows.person(asked.hash(), clock.instant()).flatMap(actors::of));
        return found == null ? Optional.empty() : found;
    }

    @Transactional
    public void signOut(Token token) {
        rows.person(token.hash(), clock.instant())
                .ifPresent(person -> trail.record(Optional.of(person), Action.SIGNED_OUT, Optional.of(person), ""));
        rows.end(token.hash(), clock.instant());
        known.invalidate(token);
    }

    /** Ends every sign-in of this person, on every device. */
    @Transactional
    public void signOutEverywhere(Actor actor) {
        rows.endAll(actor.person(), clock.instant());
        rows.leaveTablets(actor.person(), clock.instant());
        trail.record(actor, Action.SIGNED_OUT_EVERYWHERE, actor.person());
        forget(actor.person());
    }

    /** Ends every sign-in of somebody who is shut out; none of their tokens works again when they come back. */
    void shutOut(PersonId person) {
        rows.endAll(person, clock.instant());
        rows.leaveTablets(person, clock.instant());
        forget(person);
    }

    /** What is known of this person's roles is asked again at once; their open screens look again too. */
    void forget(PersonId person) {
        known.asMap()
                .values()
                .removeIf(
                        actor -> actor.filter(it -> it.person().equals(person)).isPresent());
        live.changed(Topic.access(person));
    }

    /** Forgets everything that is believed without asking; other nodes' changes are seen at once. */
    public void forgetAll() {
        known.invalidateAll();
    }
}

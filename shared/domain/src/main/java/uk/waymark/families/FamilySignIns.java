package uk.waymark.families;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Refused;
import uk.waymark.accounts.EmailAddress;
import uk.waymark.accounts.Token;
import uk.waymark.database.Hashes;
import uk.waymark.ids.Id;
import uk.waymark.ids.PersonId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Signing in to the family's pages without a password: by a link or a code that goes to the address on record. Not a door: here nobody is
 * an actor yet. Whom a session shows is asked of the database at every request.
 */
@Singleton
public class FamilySignIns {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Refused WRONG = new Refused(
            "WRONG_CODE", "This code does not work. Check it, or ask for a new one: it works once, for a few minutes.");
    private static final Refused LINK = new Refused(
            "LINK_NOT_VALID", "This link has been used or has run out. Ask for a new one with your e-mail address.");

    private final FamilySignInRows rows;
    private final AccessRows access;
    private final Actors actors;
    private final FamilyMail mail;
    private final Trail trail;
    private final Clock clock;
    private final FamilySignInSettings settings;

    FamilySignIns(
            FamilySignInRows rows,
            AccessRows access,
            Actors actors,
            FamilyMail mail,
            Trail trail,
            Clock clock,
            FamilySignInSettings settings) {
        this.rows = rows;
        this.access = access;
        this.actors = actors;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Sends a link and a code to the address, if it is on record for somebody who may come in. Whoever asks learns nothing from the
     * answer: it is refused only where the text is no address at all.
     */
    @Transactional
    public Optional<Refused> ask(String email) {
        var address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return Optional.of(new Refused("NO_ADDRESS", "This is no e-mail address. Check it and try again."));
        }
        var hash = hash(address.get());
        var now = clock.instant();
        if (rows.asked(hash, now.minus(Duration.ofHours(1))) >= settings.perHour()) {
            return Optional.empty();
        }
        var token = Token.make();
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        var entry = entry(address.get());
        rows.ask(
                Id.next(),
                hash,
                entry.map(AccessRows.Entry::personId).orElse(null),
                token.hash(),
                hash(address.get(), code),
                now,
                now.plus(settings.codeLasts()));
        entry.ifPresent(it -> {
            var minutes = settings.codeLasts().toMinutes();
            mail.wayIn(address.get().value(), it.language(), token.value(), code, minutes);
            trail.record(Optional.empty(), Action.FAMILY_CODE_SENT, Optional.of(it.personId()), "");
        });
        return Optional.empty();
    }

    private Optional<AccessRows.Entry> entry(EmailAddress address) {
        return access.entries(address.value()).stream()
                .filter(it -> actors.family(it.personId()).isPresent())
                .findFirst();
    }

    /** By the code that was typed for the address. Each try counts against every code that was sent there. */
    @Transactional
    public FamilySignInOutcome byCode(String email, String code) {
        var address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return new FamilySignInOutcome.Not(WRONG);
        }
        var hash = hash(address.get());
        var now = clock.instant();
        if (rows.tryCode(hash, now, settings.tries()) == 0) {
            return new FamilySignInOutcome.Not(WRONG);
        }
        var typed = hash(address.get(), code.replaceAll("[\\s-]", ""));
        return rows.byCode(hash, typed, now, settings.tries()).stream()
                .findFirst()
                .flatMap(this::enter)
                .orElseGet(() -> new FamilySignInOutcome.Not(WRONG));
    }

    /** By the link; refused the second time, and for whoever it was forwarded to after it was used. */
    @Transactional
    public FamilySignInOutcome byLink(Token link) {
        return rows.byLink(link.hash(), clock.instant())
                .flatMap(this::enter)
                .orElseGet(() -> new FamilySignInOutcome.Not(LINK));
    }

    /** Whether the link still works; only looking at it uses nothing up, since mail programs look at links by themselves. */
    public boolean works(Token link) {
        return rows.byLink(link.hash(), clock.instant()).isPresent();
    }

    private Optional<FamilySignInOutcome> enter(FamilySignInRows.Way way) {
        var person = Optional.ofNullable(way.personId());
        if (person.isEmpty() || rows.use(way.id(), clock.instant()) == 0) {
            return Optional.empty();
        }
        rows.spoilOthers(way.emailHash(), clock.instant());
        // Responsibility may have been withdrawn since the link was sent.
        return actors.family(person.get()).map(it -> begin(it.person()));
    }

    private FamilySignInOutcome begin(PersonId person) {
        var token = Token.make();
        var now = clock.instant();
        var expires = now.plus(settings.lasts());
        rows.save(new FamilySignInRows.Row(Id.next(), person, token.hash(), now, expires));
        trail.record(Optional.of(person), Action.FAMILY_SIGNED_IN, Optional.of(person), "");
        return new FamilySignInOutcome.SignedIn(
                token, expires, access.languages(person).stream().findFirst().orElse("en"));
    }

    /** Who a session stands for at this moment, with the children whom they may see now; empty when there is none any more. */
    public Optional<Actor> actor(Token session) {
        return rows.person(session.hash(), clock.instant()).flatMap(actors::family);
    }

    @Transactional
    public void signOut(Token session) {
        rows.person(session.hash(), clock.instant())
                .ifPresent(person -> trail.record(Optional.of(person), Action.SIGNED_OUT, Optional.of(person), ""));
        rows.end(session.hash(), clock.instant());
    }

    private static byte[] hash(EmailAddress address) {
        return Hashes.sha256(address.value());
    }

    private static byte[] hash(EmailAddress address, String code) {
        return Hashes.sha256(address.value() + "\n" + code);
    }
}

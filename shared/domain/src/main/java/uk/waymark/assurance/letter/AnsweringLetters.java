package uk.waymark.assurance.letter;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.staff.AssuranceNews;
import uk.waymark.assurance.staff.StaffLines;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;
import uk.waymark.notices.Kind;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The school's side of the letter: reading it, accepting it, which clears the staff that it names for this school alone, or sending
 * it back with reasons. Catalogue row SAL-24.
 */
@Door
public class AnsweringLetters {
    private static final Refused NOT_FOUND = new Refused(
            "NOT_FOUND",
            "There is no such letter that you can answer. Ask your AP lead or DSL, and look at the list again.");

    private final LetterRows rows;
    private final Letters letters;
    private final StaffLines staff;
    private final Commissions commissions;
    private final AssuranceNews news;
    private final Trail trail;
    private final ApplicationEventPublisher<ProofChanged> changes;
    private final Clock clock;

    AnsweringLetters(
            LetterRows rows,
            Letters letters,
            StaffLines staff,
            Commissions commissions,
            AssuranceNews news,
            Trail trail,
            ApplicationEventPublisher<ProofChanged> changes,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.staff = staff;
        this.commissions = commissions;
        this.news = news;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    /** How the provider's letters for the actor's own schools stand. */
    public List<LetterStanding> of(Actor actor, ProviderId provider) {
        return letters.standings(provider, mine(actor, Right.SEE_ASSURANCE, provider));
    }

    /** Every letter that the provider signed for the school, the newest first; thirty at most. */
    public List<SignedLetter> history(Actor actor, ProviderId provider, SchoolId school) {
        return mine(actor, Right.SEE_ASSURANCE, provider).contains(school)
                ? rows.history(provider, school).stream()
                        .map(LetterRows.Shown::letter)
                        .toList()
                : List.of();
    }

    /** Whether the actor may answer for the school. */
    public boolean mayAnswer(Actor actor, SchoolId school) {
        return actor.schools(Right.ACCEPT_LETTERS).contains(school);
    }

    /** Accepts the letter: the people whom it names, and whose record still has no gap, may work with this school's pupils. */
    @Transactional
    public Optional<Refused> accept(Actor actor, UUID letter) {
        var found = toAnswer(actor, letter);
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        var standing = letters.standing(found.get().school(), found.get().provider());
        if (standing.state() == LetterState.TO_RENEW) {
            return Optional.of(
                    new Refused("REOPENED", standing.missing() + " Send it back, and the provider signs a new one."));
        }
        var wrong = answer(actor, found.get(), true, "");
        if (wrong.isEmpty()) {
            clear(actor, found.get());
            trail.record(actor, Action.LETTER_ACCEPTED, found.get().school(), letter.toString());
            news.provider(
                    found.get().provider(), Kind.LETTER_ACCEPTED, found.get().school());
            changes.publishEvent(new ProofChanged(found.get().provider()));
        }
        return wrong;
    }

    private void clear(Actor actor, SignedLetter letter) {
        var named = rows.named(List.of(letter.id())).stream()
                .map(LetterRows.Named::staffId)
                .collect(Collectors.toSet());
        List<StaffId> sound = staff.of(letter.provider(), Set.of()).stream()
                .filter(line -> line.gaps().isEmpty())
                .map(line -> line.member().id())
                .filter(named::contains)
                .toList();
        staff.assure(letter.school(), sound, Optional.of(letter.id()), "Assurance letter", actor.person());
    }

    /** Sends the letter back; the provider reads the reasons. */
    @Transactional
    public Optional<Refused> giveBack(Actor actor, UUID letter, String reasons) {
        var found = toAnswer(actor, letter);
        if (found.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        if (reasons.isBlank() || reasons.length() > 2_000) {
            return Optional.of(new Refused("REASONS", "Write what the provider has to put right."));
        }
        var wrong = answer(actor, found.get(), false, reasons.strip());
        if (wrong.isEmpty()) {
            trail.record(actor, Action.LETTER_RETURNED, found.get().school(), letter.toString());
            news.provider(
                    found.get().provider(), Kind.LETTER_RETURNED, found.get().school());
        }
        return wrong;
    }

    private Optional<SignedLetter> toAnswer(Actor actor, UUID letter) {
        return rows.find(letter)
                .map(LetterRows.Shown::letter)
                .filter(it -> mine(actor, Right.ACCEPT_LETTERS, it.provider()).contains(it.school()));
    }

    private Optional<Refused> answer(Actor actor, SignedLetter letter, boolean accepted, String reasons) {
        commissions.lock(letter.school(), letter.provider());
        var last = rows.latest(letter.provider(), Set.of(letter.school())).getFirst();
        if (!last.id().equals(letter.id())) {
            return Optional.of(new Refused("OLD", "The provider has signed a newer letter since. Read that one."));
        }
        var answer = accepted ? "ACCEPTED" : "RETURNED";
        if (rows.answer(letter.id(), answer, reasons, clock.instant(), actor.person()) == 0) {
            return Optional.of(new Refused("ANSWERED", "This letter is answered already. Look at it again."));
        }
        return Optional.empty();
    }

    private Set<SchoolId> mine(Actor actor, Right right, ProviderId provider) {
        var mine = actor.schools(right);
        return mine.isEmpty()
                ? Set.of()
                : commissions.schools(provider).stream().filter(mine::contains).collect(Collectors.toSet());
    }
}

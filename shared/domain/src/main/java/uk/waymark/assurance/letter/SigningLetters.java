package uk.waymark.assurance.letter;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.letter.SignOutcome.NotSigned;
import uk.waymark.assurance.letter.SignOutcome.Signed;
import uk.waymark.assurance.staff.AssuranceNews;
import uk.waymark.assurance.staff.Gap;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffLines;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The provider's side of the letter: how it stands with each school, reading it as it would be now, and signing it. Row SAL-01. */
@Door
public class SigningLetters {
    private static final Refused NOT_YOURS = new Refused(
            "NOT_YOURS",
            "You cannot sign a letter for this provider and school. Ask the manager who signs, or whether the school still uses you.");

    private final LetterRows rows;
    private final Letters letters;
    private final StaffLines staff;
    private final LetterPaper paper;
    private final Commissions commissions;
    private final Actors actors;
    private final Settings settings;
    private final AssuranceNews news;
    private final Trail trail;
    private final Clock clock;

    SigningLetters(
            LetterRows rows,
            Letters letters,
            StaffLines staff,
            LetterPaper paper,
            Commissions commissions,
            Actors actors,
            Settings settings,
            AssuranceNews news,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.staff = staff;
        this.paper = paper;
        this.commissions = commissions;
        this.actors = actors;
        this.settings = settings;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    /** The letter for each school that uses the provider. */
    public List<LetterStanding> of(Actor actor, ProviderId provider) {
        return signs(actor, provider) ? letters.standings(provider, commissions.schools(provider)) : List.of();
    }

    /** The letter as it would be signed now. */
    public Optional<LetterForm> open(Actor actor, ProviderId provider, SchoolId school) {
        if (!signs(actor, provider) || !commissions.schools(provider).contains(school)) {
            return Optional.empty();
        }
        var lines = staff.withPupils(provider, Set.of(school));
        var standing = letters.standing(school, provider);
        var text = text(provider, standing.schoolName(), school, lines);
        var draft = rows.drafts(provider).stream()
                .filter(row -> row.schoolId().equals(school))
                .findFirst();
        return Optional.of(new LetterForm(
                text,
                gaps(lines),
                draft.map(row -> ticked(row.undertakings())).orElse(Set.of()),
                draft.map(LetterRows.Draft::position).orElse(""),
                text.seal(),
                standing));
    }

    private LetterText text(ProviderId provider, String schoolName, SchoolId school, List<StaffLine> lines) {
        return LetterText.of(
                rows.provider(provider),
                schoolName,
                Session.today(clock),
                settings.of(school).get(LetterSettings.EDITION),
                lines);
    }

    private static List<Gap> gaps(List<StaffLine> lines) {
        return lines.stream().flatMap(line -> line.gaps().stream()).toList();
    }

    private static Set<Undertaking> ticked(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Undertaking::valueOf)
                .collect(Collectors.toSet());
    }

    /** Keeps what has been ticked so far. */
    @Transactional
    public void keep(Actor actor, ProviderId provider, SchoolId school, Set<Undertaking> ticked, String position) {
        if (signs(actor, provider) && commissions.schools(provider).contains(school)) {
            rows.keepDraft(
                    provider,
                    school,
                    ticked.stream().map(Undertaking::name).sorted().collect(Collectors.joining(",")),
                    position.substring(0, Math.min(200, position.length())),
                    clock.instant(),
                    actor.person());
        }
    }

    /**
     * Signs the letter as it was shown. What the signatory may do is read anew at this moment: a page that was opened before the role
     * was lost signs nothing. A second click gives the letter of the first.
     */
    @Transactional
    public SignOutcome sign(Actor actor, ProviderId provider, SchoolId school, Signature signature) {
        var signatory = actors.of(actor.person()).filter(now -> signs(now, provider));
        if (signatory.isEmpty()
                || commissions.lock(school, provider).isEmpty()
                || !commissions.schools(provider).contains(school)) {
            return new NotSigned(NOT_YOURS);
        }
        var before = rows.find(signature.id());
        if (before.isPresent()) {
            return before.get().providerId().equals(provider)
                            && before.get().schoolId().equals(school)
                    ? new Signed(before.get().letter())
                    : new NotSigned(NOT_YOURS);
        }
        var lines = staff.withPupils(provider, Set.of(school));
        var name = letters.standing(school, provider).schoolName();
        var text = text(provider, name, school, lines);
        return refuse(signature, signatory.get(), lines, text)
                .<SignOutcome>map(NotSigned::new)
                .orElseGet(() -> new Signed(write(signatory.get(), provider, school, signature, lines, text)));
    }

    private static Optional<Refused> refuse(
            Signature signature, Actor signatory, List<StaffLine> lines, LetterText text) {
        if (lines.isEmpty()) {
            return Optional.of(new Refused(
                    "NOBODY", "Nobody on your staff record works with pupils. Put your staff on the record first."));
        }
        var gaps = gaps(lines);
        if (!gaps.isEmpty()) {
            return Optional.of(new Refused(
                    "GAP",
                    gaps.stream().map(Gap::words).collect(Collectors.joining("; "))
                            + ". Put this right on the staff record, then sign."));
        }
        return signature
                .refuse(signatory.name())
                .or(
                        () -> text.seal().equals(signature.seal())
                                ? Optional.empty()
                                : Optional.of(
                                        new Refused(
                                                "CHANGED",
                                                "The staff record or the guidance has changed since you opened the letter. Read it again, then sign.")));
    }

    private SignedLetter write(
            Actor signatory,
            ProviderId provider,
            SchoolId school,
            Signature signature,
            List<StaffLine> lines,
            LetterText text) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var words = text.signed(signature, text.provider(), now.toString(), signature.id());
        var letter = new SignedLetter(
                signature.id(),
                provider,
                school,
                text.edition(),
                words,
                LetterText.hash(words),
                signatory.name(),
                signature.position().strip(),
                text.provider(),
                now,
                Optional.empty(),
                Optional.empty());
        var document = paper.keep(text, letter, signatory.person());
        rows.save(new LetterRows.Row(
                letter.id(),
                provider,
                school,
                letter.edition(),
                words,
                letter.hash(),
                signatory.person(),
                letter.signer(),
                letter.position(),
                letter.organisation(),
                now,
                document));
        rows.name(letter.id(), lines.stream().map(line -> line.member().id()).toList());
        rows.dropDraft(provider, school);
        trail.record(signatory, Action.LETTER_SIGNED, school, letter.hash());
        news.school(school, Kind.LETTER_WAITS, provider, false);
        return rows.find(letter.id()).orElseThrow().letter();
    }

    private static boolean signs(Actor actor, ProviderId provider) {
        return actor.providers(Right.SIGN_LETTERS).contains(provider);
    }
}

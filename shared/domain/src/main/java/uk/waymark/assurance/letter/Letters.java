package uk.waymark.assurance.letter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.assurance.changes.ChangesSince;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffLines;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.StaffId;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/**
 * How the letters stand, for the gate and for the doors of this package; whoever asks has narrowed already. A fixed number of
 * queries for any number of schools. Catalogue rows SAL-25 and SAL-26.
 */
@Singleton
public class Letters {
    private final LetterRows rows;
    private final StaffLines staff;
    private final ChangesSince changes;
    private final Settings settings;
    private final Clock clock;

    Letters(LetterRows rows, StaffLines staff, ChangesSince changes, Settings settings, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the letter of the provider for the school is in order; what is missing, and who can mend it. */
    public LetterStanding standing(SchoolId school, ProviderId provider) {
        return standings(provider, Set.of(school)).getFirst();
    }

    /** How the letter of the provider for each of the schools stands, by the schools' names. */
    public List<LetterStanding> standings(ProviderId provider, Collection<SchoolId> schools) {
        return schools.isEmpty() ? List.of() : new Look(provider, schools).all();
    }

    /** What is known about the letters of one provider at this moment. */
    private final class Look {
        private final ProviderId provider;
        private final LocalDate today = Session.today(clock);
        private final List<LetterRows.School> schools;
        private final Map<SchoolId, SignedLetter> latest;
        private final Map<UUID, Set<StaffId>> named;
        private final Set<SchoolId> begun;
        private final Map<SchoolId, Values> values;
        private final List<StaffLine> lines;
        private final List<ChangesSince.Told> told;

        Look(ProviderId provider, Collection<SchoolId> wanted) {
            this.provider = provider;
            schools = rows.schools(wanted);
            latest = rows.latest(provider, wanted).stream()
                    .map(LetterRows.Shown::letter)
                    .collect(Collectors.toMap(SignedLetter::school, Function.identity()));
            named = latest.isEmpty() ? Map.of() : named();
            begun = rows.drafts(provider).stream()
                    .map(LetterRows.Draft::schoolId)
                    .collect(Collectors.toSet());
            values = settings.of(wanted);
            lines = latest.isEmpty() ? List.of() : staff.withPupils(provider, wanted);
            told = latest.isEmpty() ? List.of() : changes.of(provider, oldest());
        }

        private Map<UUID, Set<StaffId>> named() {
            return rows.named(latest.values().stream().map(SignedLetter::id).toList()).stream()
                    .collect(Collectors.groupingBy(
                            LetterRows.Named::letterId,
                            Collectors.mapping(LetterRows.Named::staffId, Collectors.toSet())));
        }

        private Instant oldest() {
            return latest.values().stream()
                    .map(SignedLetter::signedAt)
                    .min(Instant::compareTo)
                    .orElseThrow();
        }

        List<LetterStanding> all() {
            return schools.stream().map(this::standing).toList();
        }

        private LetterStanding standing(LetterRows.School school) {
            var letter = Optional.ofNullable(latest.get(school.id()));
            if (letter.isEmpty()) {
                return standing(
                        school, begun.contains(school.id()) ? LetterState.DRAFT : LetterState.NONE, List.of(), letter);
            }
            var returned = letter.get().answer().filter(answer -> !answer.accepted());
            if (returned.isPresent()) {
                return standing(
                        school, LetterState.RETURNED, List.of(returned.get().reasons()), letter);
            }
            var why = why(letter.get(), school.id());
            if (!why.isEmpty()) {
                return standing(school, LetterState.TO_RENEW, why, letter);
            }
            var state = letter.get().answer().isPresent() ? LetterState.ACCEPTED : LetterState.SIGNED;
            return standing(school, state, List.of(), letter);
        }

        private LetterStanding standing(
                LetterRows.School school, LetterState state, List<String> why, Optional<SignedLetter> letter) {
            return new LetterStanding(
                    school.id(),
                    school.name(),
                    provider,
                    state,
                    why,
                    letter,
                    letter.map(it -> renewOn(it, school.id())));
        }

        private LocalDate renewOn(SignedLetter letter, SchoolId school) {
            return Session.dateOf(letter.signedAt()).plusMonths(of(school).get(LetterSettings.RENEW));
        }

        private Values of(SchoolId school) {
            return Optional.ofNullable(values.get(school)).orElseThrow();
        }

        private List<String> why(SignedLetter letter, SchoolId school) {
            List<String> why = new ArrayList<>();
            var edition = of(school).get(LetterSettings.EDITION);
            if (!letter.edition().equals(edition)) {
                why.add("It was signed to " + letter.edition() + "; " + edition + " is in force.");
            }
            if (!renewOn(letter, school).isAfter(today)) {
                why.add("It is older than the school allows.");
            }
            told.stream()
                    .filter(it -> it.at().isAfter(letter.signedAt()))
                    .map(it -> it.kind().words())
                    .distinct()
                    .forEach(words -> why.add("Told since: " + words.toLowerCase(Locale.UK) + "."));
            unnamed(letter, school).forEach(name -> why.add(name + " works with pupils and is not in it."));
            return List.copyOf(why);
        }

        /** Who works with pupils, is not in the letter, and about whom the school has no other assurance either. */
        private List<String> unnamed(SignedLetter letter, SchoolId school) {
            var inIt = named.getOrDefault(letter.id(), Set.of());
            return lines.stream()
                    .filter(line -> !inIt.contains(line.member().id()))
                    .filter(line -> line.schools().stream()
                            .filter(it -> it.school().equals(school))
                            .allMatch(it -> it.assuredAt().isEmpty()))
                    .map(line -> line.member().details().name())
                    .toList();
        }
    }
}

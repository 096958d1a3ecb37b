package uk.waymark.assurance.registration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.assurance.registration.RegistrationTest.Taught;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;

/** The registration test for the other rules; a door has to have narrowed who asks. */
@Singleton
public class RegistrationTests {
    private final RegistrationRows rows;
    private final Settings settings;

    RegistrationTests(RegistrationRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** A pupil who would come, with the hours a week. */
    public record Newcomer(PupilId pupil, double weeklyHours) {}

    /** What counts for the school: what it found, else what the provider says. */
    public Registration registration(SchoolId school, ProviderId provider) {
        return latest(provider, Set.of(school)).orElseGet(Registration::unknown);
    }

    private Optional<Registration> latest(ProviderId provider, Collection<SchoolId> schools) {
        return rows.latest(provider, schools).stream()
                .reduce((provided, found) -> found)
                .map(RegistrationTests::registration);
    }

    static Registration registration(RegistrationRows.Said row) {
        return new Registration(
                RegistrationStatus.valueOf(row.status()),
                Optional.ofNullable(row.urn()),
                Optional.ofNullable(row.ukprn()),
                Optional.ofNullable(row.dfeNumber()),
                row.accredited(),
                row.adventurous(),
                Optional.ofNullable(row.aalaNumber()),
                Optional.ofNullable(row.aalaExpiresOn()),
                row.others(),
                row.othersTrigger(),
                Optional.ofNullable(row.lawfulBecause()));
    }

    /** The authority's latest word on its list, as the school found it; empty while the school has not looked. */
    public Optional<Boolean> listed(SchoolId school, ProviderId provider) {
        return rows.words(provider, Set.of(school)).stream()
                .filter(row -> row.kind().equals(AuthorityWord.Kind.LIST.name()))
                .findFirst()
                .map(row -> Boolean.TRUE.equals(row.listed()));
    }

    /** Whether the authority's confirmation of its checks is on record for the school. */
    public boolean confirmed(SchoolId school, ProviderId provider) {
        return rows.words(provider, Set.of(school)).stream()
                .anyMatch(row -> row.kind().equals(AuthorityWord.Kind.CONFIRMATION.name()));
    }

    /** As one school is told, on a day, with or without somebody who would come. */
    public RegistrationVerdict toSchool(
            SchoolId school, ProviderId provider, LocalDate day, Optional<Newcomer> newcomer) {
        var values = settings.on(school, day);
        var registration = registration(school, provider);
        var test = test(provider, registration, values, day, newcomer);
        var thresholds = RegistrationSettings.of(values);
        var count = "Counting every school on Waymark, " + people(test.count()) + " of compulsory age "
                + (test.count() == 1 ? "is" : "are") + " taught there " + thresholds.hours()
                + " hours a week or more; " + test.of(school) + " of your school.";
        return verdict(
                registration,
                test,
                count,
                test.isTriggeredByOne() ? " Registration is needed whatever the number." : "");
    }

    /** As the provider itself is told; it knows its pupils, so it learns why. */
    RegistrationVerdict toProvider(ProviderId provider, LocalDate day) {
        var registration = latest(provider, Set.of()).orElseGet(Registration::unknown);
        var test = test(provider, registration, Values.standard(), day, Optional.empty());
        var count = "You teach " + people(test.count())
                + " of compulsory age 18 hours a week or more, counting all schools and those others whom you state.";
        return verdict(
                registration,
                test,
                count,
                test.isTriggeredByOne()
                        ? " One of them has an EHC plan or is looked after, and that alone is enough."
                        : "");
    }

    private static String people(int count) {
        return count + (count == 1 ? " pupil" : " pupils");
    }

    private RegistrationTest test(
            ProviderId provider, Registration registration, Values values, LocalDate day, Optional<Newcomer> newcomer) {
        List<Taught> taught = new ArrayList<>(
                rows.taught(provider, day).stream().map(Taught::of).toList());
        newcomer.ifPresent(it -> add(taught, it));
        return new RegistrationTest(RegistrationSettings.of(values), taught, registration, day);
    }

    private void add(List<Taught> taught, Newcomer newcomer) {
        var there = taught.stream()
                .filter(it -> it.pupil().equals(newcomer.pupil()))
                .findFirst();
        there.ifPresent(taught::remove);
        there.or(() -> rows.pupil(newcomer.pupil()).stream().findFirst().map(Taught::of))
                .ifPresent(it -> taught.add(it.with(newcomer.weeklyHours())));
    }

    private static RegistrationVerdict verdict(
            Registration registration, RegistrationTest test, String count, String more) {
        var registered = registration.status().isRegistered();
        if (registration.status() == RegistrationStatus.SHOULD_BE_REGISTERED) {
            return new RegistrationVerdict(
                    false, true, false, "On record as running unregistered though it ought to be registered. " + count);
        }
        if (registered) {
            return new RegistrationVerdict(
                    true, test.isNeeded(), false, registration.status().words() + ". " + count);
        }
        if (test.isNeeded()) {
            return new RegistrationVerdict(
                    false, true, false, "The provider is not registered, and would have to be. " + count + more);
        }
        return new RegistrationVerdict(
                false,
                false,
                test.isClose(),
                "Not registered, and need not be. " + count
                        + (test.isClose() ? " One or two more, and it has to be registered." : ""));
    }
}

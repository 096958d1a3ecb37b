package uk.waymark.assurance.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.registration.RegistrationTests.Newcomer;
import uk.waymark.calendar.Half;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.timetable.ExpectedTime;

class RegistrationsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final int MORNINGS_ONLY = 3;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationTests tests;

    @Inject
    ProviderChoice choice;

    @Inject
    Placements placements;

    @Inject
    SettingDecisions settings;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private SchoolId other;
    private ProviderId provider;
    private SiteId site;
    private Actor lead;
    private Actor manager;

    @BeforeEach
    void anUnregisteredProvider() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        other = world.school();
        provider = world.provider();
        site = world.site(provider);
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        // Lets everything else through, so that these tests are about registration alone.
        assertThat(registrations.state(manager, provider, unregistered())).isEmpty();
        world.cleared(school, provider);
        world.cleared(other, provider);
    }

    private static Registration unregistered() {
        return of(RegistrationStatus.UNREGISTERED, Optional.empty());
    }

    private static Registration of(RegistrationStatus status, Optional<String> urn) {
        return new Registration(
                status,
                urn,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                status == RegistrationStatus.UNREGISTERED
                        ? Optional.of("Few pupils, part of the week")
                        : Optional.empty());
    }

    private String place(SchoolId at, PupilId pupil, List<ExpectedTime> pattern) {
        var outcome = placements.place(
                World.actorOf(at, Role.HEAD),
                new NewPlacement(
                                pupil,
                                site,
                                PlacementKind.SCHOOL_ARRANGED,
                                TODAY,
                                TODAY.plusWeeks(10),
                                pattern,
                                "Animal care")
                        .because("Works with animals"));
        return outcome instanceof PlacementOutcome.NotPlaced(var refused) ? refused.code() : "";
    }

    private static List<ExpectedTime> hours(int mornings) {
        return List.of(DayOfWeek.values()).subList(0, mornings).stream()
                .map(day -> new ExpectedTime(day, Half.AM, LocalTime.of(9, 0), LocalTime.of(12, 0)))
                .toList();
    }

    private void fullTime(SchoolId at, int many) {
        for (var number = 0; number < many; number++) {
            assertThat(place(at, world.pupil(at), World.everyWeekday())).isEmpty();
        }
    }

    @Test
    @Tag("PRV-03")
    @Tag("PRV-04")
    @Tag("PRV-05")
    @Tag("PRV-08")
    @Tag("PRV-17")
    @Tag("CX-17")
    @Tag("CX-48")
    void theFifthFullTimePupilOfAllSchoolsTogetherIsRefused() {
        fullTime(other, 3);
        fullTime(school, 1);

        var close = registrations.ofSchool(lead, school, provider).orElseThrow().verdict();
        assertThat(close.close()).isTrue();
        assertThat(close.blocks()).isFalse();
        assertThat(place(school, world.pupil(school), World.everyWeekday())).isEqualTo("REGISTRATION");
        // Part of the week the same pupil may come.
        assertThat(place(school, world.pupil(school), hours(MORNINGS_ONLY))).isEmpty();
    }

    @Test
    @Tag("PRV-06")
    @Tag("PRV-07")
    @Tag("PRV-37")
    void onePupilWithAPlanOrInCareIsEnoughFullTimeAndMayComeForFewerHours() {
        for (var sign : List.of(List.of("E", "N"), List.of("K", "Y"))) {
            var pupil = world.pupilWith(school, sign.get(0), sign.get(1));
            assertThat(place(school, pupil, World.everyWeekday())).isEqualTo("REGISTRATION");
            assertThat(place(school, pupil, hours(MORNINGS_ONLY))).isEmpty();
            // Two part-time placements with one provider are added up.
            var afternoons = List.of(DayOfWeek.values()).subList(0, 5).stream()
                    .map(day -> new ExpectedTime(day, Half.PM, LocalTime.of(13, 0), LocalTime.of(15, 0)))
                    .toList();
            assertThat(place(school, pupil, afternoons)).isEqualTo("REGISTRATION");
        }
    }

    @Test
    @Tag("PRV-03")
    void eachPartyLearnsOnlyWhatItMayKnow() {
        var theirs = world.pupilWith(other, "K", "N");
        assertThat(place(other, theirs, World.everyWeekday())).isEmpty();
        var words = registrations
                .ofSchool(lead, school, provider)
                .orElseThrow()
                .verdict()
                .words();

        assertThat(words).contains("1 pupil").contains("0 of your school");
        assertThat(words).doesNotContain("plan").doesNotContain("looked after");
        var toProvider = registrations
                .ofProvider(manager, provider)
                .orElseThrow()
                .verdict()
                .words();
        assertThat(toProvider).startsWith("Not registered").contains("You teach 1 pupil");
    }

    @Test
    void theProvidersOwnOtherPupilsCount() {
        var more = new Registration(
                RegistrationStatus.UNREGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                4,
                false,
                Optional.of("Five mornings"));
        assertThat(registrations.state(manager, provider, more)).isEmpty();

        assertThat(place(school, world.pupil(school), World.everyWeekday())).isEqualTo("REGISTRATION");
    }

    @Test
    @Tag("PRV-09")
    @Tag("PRV-10")
    @Tag("PRV-20")
    void numbersHaveTheirForms() {
        assertThat(wrong(of(RegistrationStatus.INDEPENDENT_SCHOOL, Optional.of("12"))))
                .isEqualTo("URN");
        assertThat(wrong(of(RegistrationStatus.INDEPENDENT_SCHOOL, Optional.empty())))
                .isEqualTo("NUMBER");
        assertThat(wrong(numbers(Optional.of("20000001"), Optional.empty()))).isEqualTo("UKPRN");
        assertThat(wrong(numbers(Optional.empty(), Optional.of("9996001")))).isEqualTo("DFE");
        assertThat(wrong(numbers(Optional.of("10000001"), Optional.of("999/6001"))))
                .isEmpty();
        var licence = new Registration(
                RegistrationStatus.UNREGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.of("One day a week"));
        assertThat(wrong(licence)).isEqualTo("AALA");
        var silent = new Registration(
                RegistrationStatus.UNREGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.empty());
        assertThat(wrong(silent)).isEqualTo("LAWFUL");
    }

    private static Registration numbers(Optional<String> ukprn, Optional<String> dfe) {
        return new Registration(
                RegistrationStatus.COLLEGE,
                Optional.empty(),
                ukprn,
                dfe,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.empty());
    }

    private String wrong(Registration what) {
        return registrations.state(manager, provider, what).map(Refused::code).orElse("");
    }

    @Test
    @Tag("PRV-11")
    @Tag("PRV-12")
    @Tag("PRV-13")
    @Tag("PRV-18")
    @Tag("NOT-14")
    @Tag("PRV-21")
    void reportsAndTheAuthoritysWordStayWithTheSchoolThatWroteThem() {
        var report = new Inspection.New(
                Inspection.Body.OFSTED,
                TODAY.minusMonths(3),
                "Good",
                Optional.of("https://reports.example/1"),
                Optional.empty());
        assertThat(registrations.addInspection(manager, Optional.empty(), provider, report))
                .isEmpty();
        assertThat(registrations.addInspection(lead, Optional.of(school), provider, report))
                .isEmpty();
        for (var kind : AuthorityWord.Kind.values()) {
            assertThat(registrations.note(
                            lead,
                            school,
                            provider,
                            new AuthorityWord.New(
                                    kind,
                                    "Imaginary County Council",
                                    Optional.of(true),
                                    "AP list of 2026",
                                    Optional.of("R-17"),
                                    TODAY)))
                    .isEmpty();
        }
        var file = registrations.ofSchool(lead, school, provider).orElseThrow();
        assertThat(file.inspections()).hasSize(2);
        assertThat(file.words()).hasSize(3);
        registrations.read(lead, school, provider, file.inspections().getFirst().id());
        assertThat(registrations.ofSchool(lead, school, provider).orElseThrow().inspections())
                .anyMatch(it -> it.readBy().isPresent());

        var theirs = registrations
                .ofSchool(world.at(other, Role.AP_LEAD), other, provider)
                .orElseThrow();
        assertThat(theirs.inspections()).hasSize(1).allMatch(it -> it.readBy().isEmpty());
        assertThat(theirs.words()).isEmpty();
        assertThat(registrations.ofSchool(lead, other, provider)).isEmpty();
        assertThat(registrations.ofSchool(lead, school, world.provider())).isEmpty();
        assertThat(registrations.ofProvider(world.at(provider, Role.TUTOR), provider))
                .isEmpty();
    }

    @Test
    @Tag("PRV-17")
    void whatASchoolFoundStandsAboveWhatTheProviderSaysForThatSchoolAlone() {
        assertThat(registrations.verify(
                        lead, school, provider, of(RegistrationStatus.SHOULD_BE_REGISTERED, Optional.empty())))
                .isEmpty();

        assertThat(tests.toSchool(school, provider, TODAY, Optional.empty()).blocks())
                .isTrue();
        assertThat(tests.toSchool(other, provider, TODAY, Optional.empty()).blocks())
                .isFalse();
        assertThat(place(school, world.pupil(school), hours(1))).isEqualTo("GATE");
    }

    @Test
    @Tag("PRV-05")
    void aSchoolCountsByItsOwnThresholdsButNeverMoreLooselyThanTheLaw() {
        var head = world.at(school, Role.HEAD);
        assertThat(settings.decide(
                        head, new Scope.OfSchool(school), RegistrationSettings.PUPILS.name(), "6", TODAY, "More"))
                .map(Refused::message)
                .hasValueSatisfying(
                        words -> assertThat(words).contains("five full-time pupils make an independent school"));
        assertThat(settings.decide(
                        head, new Scope.OfSchool(school), RegistrationSettings.PUPILS.name(), "2", TODAY, "Stricter"))
                .isEmpty();

        fullTime(school, 1);
        var pupil = world.pupil(school);
        assertThat(place(school, pupil, World.everyWeekday())).isEqualTo("REGISTRATION");
        assertThat(registrations
                        .ifCame(lead, school, provider, TODAY, new Newcomer(pupil, 18))
                        .orElseThrow()
                        .blocks())
                .isTrue();
    }

    @Test
    void compulsoryAgeEndsInJuneOfTheYearInWhichAPupilIsSixteen() {
        var born = LocalDate.of(2010, 9, 2);
        assertThat(CompulsoryAge.includes(born, LocalDate.of(2015, 9, 2))).isFalse();
        assertThat(CompulsoryAge.includes(born, LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(CompulsoryAge.includes(born, LocalDate.of(2027, 6, 25))).isTrue();
        assertThat(CompulsoryAge.includes(born, LocalDate.of(2027, 6, 26))).isFalse();
        assertThat(CompulsoryAge.includes(LocalDate.of(2010, 8, 31), LocalDate.of(2026, 6, 26)))
                .isTrue();
        assertThat(CompulsoryAge.includes(LocalDate.of(2010, 8, 31), LocalDate.of(2026, 9, 1)))
                .isFalse();
    }
}

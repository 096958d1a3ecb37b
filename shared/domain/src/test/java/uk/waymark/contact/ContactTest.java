package uk.waymark.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.Attempt;
import uk.waymark.attendance.ContactAttempts;
import uk.waymark.attendance.SessionKey;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.TermPart;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class ContactTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate FRIDAY = TODAY.plusDays(4);

    @Inject
    ContactLog log;

    @Inject
    WeeklyDue raiser;

    @Inject
    Calendars calendars;

    @Inject
    SettingDecisions settings;

    @Inject
    ContactAttempts attempts;

    @Inject
    SupportTasks tasks;

    @Inject
    Placements placements;

    @Inject
    Notices notices;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PlacementId placement;
    private Actor lead;
    private Actor dsl;
    private Actor head;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        placement = world.placement(world.pupil(school, "Aoife", "Ní O'Brien"), school, site);
        lead = world.at(school, Role.AP_LEAD);
        dsl = world.at(school, Role.DSL);
        head = world.at(school, Role.HEAD);
    }

    private void decide(String name, String value) {
        assertThat(settings.decide(head, new Scope.OfSchool(school), name, value, TODAY, "For this test"))
                .isEmpty();
    }

    private List<String> open() {
        return due.board(lead).all().stream()
                .map(it -> it.kind().name())
                .filter(it -> it.startsWith("contact.") && !it.equals("contact.meals"))
                .sorted()
                .toList();
    }

    private NewEntry spoke(Whom whom) {
        return NewEntry.of(placement, Session.today(clock), whom, How.TELEPHONE, "All is well, enjoys the goats.");
    }

    private List<String> missing() {
        return line().missing();
    }

    private WeekLine line() {
        return log.week(lead, Session.today(clock)).stream()
                .filter(it -> it.placement().equals(placement))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("DL-10")
    @Tag("DL-11")
    @Tag("PAS-01")
    @Tag("PAS-02")
    void everyWeekThePupilAndTheProviderAreSpokenToOrItIsLate() {
        raiser.raise(TODAY);
        raiser.raise(TODAY);
        assertThat(open()).containsExactly("contact.weekly", "contact.wellbeing");
        assertThat(due.board(lead).all())
                .filteredOn(it -> it.kind().name().equals("contact.wellbeing"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.dueOn()).isEqualTo(FRIDAY);
                    assertThat(it.about()).doesNotContain("Aoife", "O'Brien");
                });

        assertThat(log.write(lead, spoke(Whom.PUPIL))).isEmpty();
        assertThat(open()).containsExactly("contact.weekly");
        assertThat(missing()).containsExactly("Speak to the provider and the pupil");
        log.write(lead, spoke(Whom.PROVIDER));
        assertThat(open()).isEmpty();
        assertThat(missing()).isEmpty();

        clock.set(TODAY.plusWeeks(1), 6, 0);
        raiser.raise(TODAY.plusWeeks(1));
        assertThat(open()).containsExactly("contact.weekly", "contact.wellbeing");
        log.write(lead, spoke(Whom.BOTH));
        assertThat(open()).isEmpty();
    }

    @Test
    @Tag("DL-10")
    void aMissedWeekStaysOpenUntilThereIsContactAgain() {
        raiser.raise(TODAY);
        clock.set(TODAY.plusWeeks(1), 9, 0);
        raiser.raise(TODAY.plusWeeks(1));
        assertThat(open()).hasSize(4);
        assertThat(due.board(lead).late())
                .filteredOn(it -> it.kind().name().startsWith("contact.we"))
                .hasSize(2);

        log.write(lead, spoke(Whom.BOTH));
        assertThat(open()).isEmpty();
    }

    @Test
    @Tag("DL-10")
    void aWeekWithoutASchoolDayAsksForNothing() {
        calendars.addPart(head, school, new TermPart("First half", TODAY.minusWeeks(8), TODAY.minusDays(3)));
        calendars.addPart(head, school, new TermPart("Second half", TODAY.plusWeeks(1), TODAY.plusWeeks(6)));

        raiser.raise(TODAY);
        assertThat(open()).isEmpty();
        assertThat(missing()).isEmpty();

        clock.set(TODAY.plusWeeks(1), 6, 0);
        raiser.raise(TODAY.plusWeeks(1));
        assertThat(open()).hasSize(2);
    }

    @Test
    @Tag("PAS-01")
    @Tag("CX-03")
    void theSettingsAndThePresetsSayWhetherItIsAskedFor() {
        decide(PresetSettings.PRESET.name(), Preset.MAINSTREAM.name());
        raiser.raise(TODAY);
        assertThat(open()).isEmpty();

        decide(PresetSettings.PRESET.name(), Preset.MULTI_ACADEMY_TRUST.name());
        raiser.raise(TODAY);
        assertThat(open()).hasSize(2);

        decide("contact.weekly_provider", "no");
        raiser.raise(TODAY);
        assertThat(open()).containsExactly("contact.wellbeing");
    }

    @Test
    @Tag("DL-10")
    void anEndTakesItBackAndAHeldOrLaterPlacementOwesNothing() {
        raiser.raise(TODAY);
        placements.end(lead, placement, TODAY, "It ended");
        assertThat(open()).isEmpty();

        world.placement(world.pupil(school), school, site, TODAY.plusWeeks(2), TODAY.plusWeeks(8));
        clock.set(TODAY.plusDays(1), 6, 0);
        raiser.raise(TODAY.plusWeeks(1));
        assertThat(open()).isEmpty();
    }

    @Test
    void whoeverWasNotReachedStaysOnTheList() {
        raiser.raise(TODAY);
        var missed =
                new NewEntry(Id.next(), placement, TODAY, Whom.BOTH, How.TELEPHONE, false, false, Set.of(), "", false);

        assertThat(log.write(lead, missed)).isEmpty();
        assertThat(open()).hasSize(2);
        assertThat(line().lastOn()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndADoubleTapIsOneEntry() {
        var good = spoke(Whom.PUPIL);
        log.write(lead, good);
        log.write(lead, good);
        assertThat(log.of(lead, placement, 50, 0)).hasSize(1);

        assertThat(code(NewEntry.of(placement, TODAY.plusDays(1), Whom.PUPIL, How.TELEPHONE, "Well")))
                .contains("IN_THE_FUTURE");
        assertThat(code(NewEntry.of(placement, TODAY.minusDays(15), Whom.PUPIL, How.TELEPHONE, "Well")))
                .contains("TOO_OLD");
        assertThat(code(NewEntry.of(placement, TODAY, Whom.PUPIL, How.TELEPHONE, " ")))
                .contains("WORDS");
        assertThat(code(NewEntry.of(placement, TODAY, Whom.PUPIL, How.TELEPHONE, "x".repeat(1_001))))
                .contains("INVALID");
        assertThat(code(NewEntry.of(PlacementId.next(), TODAY, Whom.PUPIL, How.TELEPHONE, "Well")))
                .contains("NOT_FOUND");
    }

    private Optional<String> code(NewEntry entry) {
        return log.write(lead, entry).map(Refused::code);
    }

    @Test
    @Tag("PAS-03")
    void theHeadAndTheLeadKeepContactAndOthersDoNot() {
        assertThat(log.write(head, spoke(Whom.PUPIL))).isEmpty();
        assertThat(log.write(lead, spoke(Whom.PROVIDER))).isEmpty();
        assertThat(log.of(head, placement, 50, 0)).extracting(Entry::by).contains(head.name(), lead.name());

        for (var other : List.of(
                world.at(world.school(), Role.HEAD),
                world.at(provider, Role.PROVIDER_MANAGER),
                world.at(school, Role.OFFICE),
                world.at(school, Role.TEACHER))) {
            assertThat(log.write(other, spoke(Whom.PUPIL))).map(Refused::code).contains("NOT_FOUND");
            assertThat(log.of(other, placement, 50, 0)).isEmpty();
            assertThat(log.week(other, TODAY)).noneMatch(it -> it.placement().equals(placement));
        }
    }

    @Test
    @Tag("PAS-05")
    void visitsOfStaffAreInTheLogAndTheLastOneOnTheBoard() {
        log.write(lead, NewEntry.of(placement, TODAY.minusDays(6), Whom.PUPIL, How.AT_PROVIDER, "Saw the workshop."));
        log.write(lead, NewEntry.of(placement, TODAY.minusDays(2), Whom.FAMILY, How.AT_HOME, "Tea with Mum."));
        log.write(lead, spoke(Whom.PUPIL));

        assertThat(line().visitedOn()).contains(TODAY.minusDays(2));
        assertThat(line().lastOn()).contains(TODAY);
        assertThat(log.of(lead, placement, 50, 0))
                .filteredOn(it -> it.how().isVisit())
                .hasSize(2);
    }

    @Test
    @Tag("PAS-17")
    void aPupilWhoIsNotThereEveryDayIsCheckedOnMoreOften() {
        decide("contact.extra_checks", "2");
        decide("contact.weekly_wellbeing", "no");
        decide("contact.weekly_provider", "no");
        raiser.raise(TODAY);
        assertThat(open()).isEmpty();

        var times = World.everyWeekday().stream()
                .filter(it -> it.day() == DayOfWeek.TUESDAY)
                .toList();
        var outcome = placements.place(
                lead,
                new NewPlacement(
                                world.pupil(school),
                                site,
                                PlacementKind.SCHOOL_ARRANGED,
                                TODAY,
                                TODAY.plusWeeks(6),
                                times,
                                "Animal care")
                        .because("It suits"));
        placement = ((PlacementOutcome.Placed) outcome).id();
        raiser.raise(TODAY);
        assertThat(open()).containsExactly("contact.extra");

        log.write(lead, extra(How.TELEPHONE));
        assertThat(open()).containsExactly("contact.extra");
        log.write(lead, extra(How.AT_HOME));
        assertThat(open()).isEmpty();
        assertThat(missing()).isEmpty();
    }

    private NewEntry extra(How how) {
        return new NewEntry(Id.next(), placement, TODAY, Whom.PUPIL, how, true, true, Set.of(), "Well.", false);
    }

    @Test
    @Tag("PAS-01")
    @Tag("ROL-28")
    void aWorryTellsTheDslAndOnlyTheDslAndTheAuthorReadTheWords() {
        var worry = new NewEntry(
                Id.next(),
                placement,
                TODAY,
                Whom.PUPIL,
                How.TELEPHONE,
                true,
                false,
                EnumSet.of(Heading.CARE),
                "Did not want to go home today.",
                true);
        assertThat(log.write(lead, worry)).isEmpty();
        log.write(lead, worry);

        assertThat(notices.latest(dsl))
                .filteredOn(it -> it.kind() == Kind.TASK_GIVEN)
                .singleElement()
                .satisfies(it -> assertThat(it.urgent()).isTrue());
        assertThat(due.board(dsl).all())
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(TODAY));
        assertThat(tasks.of(dsl, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.mine()).isTrue());
        assertThat(log.of(dsl, placement, 50, 0).getFirst().words()).startsWith("Did not want");
        assertThat(log.of(lead, placement, 50, 0).getFirst().words()).startsWith("Did not want");
        assertThat(log.of(head, placement, 50, 0).getFirst()).satisfies(it -> {
            assertThat(it.hidden()).isTrue();
            assertThat(it.words()).isEmpty();
            assertThat(it.headings()).containsExactly(Heading.CARE);
        });
    }

    @Test
    @Tag("CX-47")
    void theDailyCallGoesToWhomTheSettingNames() {
        assertThat(line().call()).contains(CallParty.PROVIDER);
        assertThat(line().called()).isFalse();
        called(Attempt.Whom.PROVIDER);
        assertThat(line().called()).isTrue();

        decide("contact.daily_call_party", "BOTH");
        assertThat(line().called()).isFalse();
        called(Attempt.Whom.HOME);
        assertThat(line().called()).isTrue();

        decide("contact.daily_call_party", "FAMILY");
        assertThat(line().call()).contains(CallParty.FAMILY);
        assertThat(line().called()).isTrue();
        assertThat(log.week(lead, TODAY.plusDays(5)).getFirst().call()).isEmpty();
    }

    private void called(Attempt.Whom whom) {
        assertThat(attempts.write(
                        lead,
                        new ContactAttempts.NewAttempt(
                                Id.next(),
                                new SessionKey(placement, new Session(TODAY, Half.AM)),
                                whom,
                                "Somebody",
                                Attempt.Channel.TELEPHONE,
                                Attempt.Result.REACHED,
                                "On the way")))
                .isEmpty();
    }

    @Test
    void onePupilOrFortyAskTheSameNumberOfTimes() {
        log.week(lead, TODAY);
        var one = Asking.asked(() -> log.week(lead, TODAY));
        for (var number = 0; number < 40; number++) {
            world.placement(world.pupil(school), school, site);
        }

        assertThat(Asking.asked(() -> log.week(lead, TODAY))).isEqualTo(one);
        assertThat(log.week(lead, TODAY)).hasSize(41);
    }
}

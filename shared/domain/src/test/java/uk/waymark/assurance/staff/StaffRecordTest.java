package uk.waymark.assurance.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.StaffWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;

class StaffRecordTest extends DomainTest {
    @Inject
    StaffRecord record;

    @Inject
    StaffWorld staff;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private ProviderId provider;
    private Actor manager;

    @BeforeEach
    void aProvider() {
        clock.set(MovableClock.MONDAY, 9, 0);
        provider = world.provider();
        manager = world.at(provider, Role.PROVIDER_MANAGER);
    }

    private static StaffDetails details(boolean manages, boolean teaches) {
        return new StaffDetails(
                "Kit Example",
                Bond.VOLUNTEER,
                "Mentor",
                Optional.empty(),
                true,
                manages,
                teaches,
                SafeguardingDuty.NONE,
                LocalDate.of(2026, 9, 1),
                Optional.empty());
    }

    private StaffLine line(StaffId id) {
        return record.open(manager, id).orElseThrow().line();
    }

    private List<CheckKind> lacking(StaffId id) {
        return line(id).gaps().stream().map(Gap::kind).toList();
    }

    @Test
    @Tag("SCR-01")
    @Tag("SCR-02")
    @Tag("SCR-05")
    void everyGapIsComputedFromWhatThePersonDoesAndNamed() {
        var mentor = staff.added(manager, provider, details(false, false));
        var head = staff.added(manager, provider, details(true, true));

        assertThat(lacking(mentor))
                .containsExactly(
                        CheckKind.DBS,
                        CheckKind.IDENTITY,
                        CheckKind.BARRED_LIST,
                        CheckKind.OVERSEAS,
                        CheckKind.RIGHT_TO_WORK,
                        CheckKind.REFERENCES);
        assertThat(lacking(head)).contains(CheckKind.SECTION_128, CheckKind.TEACHER, CheckKind.QUALIFICATIONS);
        assertThat(line(mentor).gaps()).extracting(Gap::words).contains("Kit Example: right to work is not recorded");
        assertThat(line(mentor).state()).isEqualTo(StaffState.GAP);
    }

    @Test
    @Tag("SCR-02")
    @Tag("SCR-03")
    void theLastCheckOfAKindCountsAndTheEarlierStayOnRecord() {
        var id = staff.sound(manager, provider, details(false, false));
        clock.move(Duration.ofMinutes(1));
        record.check(
                manager, id, NewCheck.made(Id.next(), CheckKind.DBS, LocalDate.of(2026, 11, 20), "Ash Keeper", false));

        assertThat(line(id).gaps())
                .extracting(Gap::words)
                .containsExactly("Kit Example: enhanced DBS is recorded as not satisfactory");
        var history = record.open(manager, id).orElseThrow().history();
        assertThat(history).filteredOn(check -> check.kind() == CheckKind.DBS).hasSize(2);
        assertThat(history.getFirst().by()).isEqualTo(manager.name());
    }

    @Test
    @Tag("SCR-02")
    void aCheckThatHasToBeLookedAtAgainIsAGapFromThatDayOn() {
        var id = staff.sound(manager, provider, details(false, false));
        clock.move(Duration.ofMinutes(1));
        record.check(
                manager,
                id,
                new NewCheck(
                        Id.next(),
                        CheckKind.DBS,
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        "Ash Keeper",
                        true,
                        "",
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Optional.empty()));
        assertThat(line(id).state()).isEqualTo(StaffState.COMPLETE);

        clock.move(Duration.ofDays(20));

        assertThat(line(id).gaps()).extracting(Gap::kind).containsExactly(CheckKind.DBS);
    }

    @Test
    @Tag("SCR-02")
    void aCheckIsMarkedAsNotApplyingOnlyWithAReasonAndOnlyWhereTheLetterLetsIt() {
        var id = staff.added(manager, provider, details(true, false));

        assertThat(record.check(manager, id, NewCheck.notApplicable(Id.next(), CheckKind.SECTION_128, " ")))
                .map(Refused::code)
                .contains("REASON");
        assertThat(record.check(manager, id, NewCheck.notApplicable(Id.next(), CheckKind.DBS, "Only helps")))
                .map(Refused::code)
                .contains("ALWAYS");
        assertThat(record.check(
                        manager, id, NewCheck.notApplicable(Id.next(), CheckKind.SECTION_128, "Left the board in May")))
                .isEmpty();
        assertThat(lacking(id)).doesNotContain(CheckKind.SECTION_128);
    }

    @Test
    void whatCannotBeIsRefused() {
        var id = staff.added(manager, provider, details(false, false));
        var tomorrow = MovableClock.MONDAY.plusDays(1);

        assertThat(record.check(manager, id, NewCheck.made(Id.next(), CheckKind.DBS, tomorrow, "Ash", true)))
                .map(Refused::code)
                .contains("DAY");
        assertThat(record.check(manager, id, NewCheck.made(Id.next(), CheckKind.DBS, tomorrow.minusDays(9), " ", true)))
                .map(Refused::code)
                .contains("WHO");
        assertThat(record.check(
                        manager,
                        id,
                        new NewCheck(
                                Id.next(),
                                CheckKind.DBS,
                                Optional.of(MovableClock.MONDAY),
                                "Ash",
                                true,
                                "",
                                Optional.of(MovableClock.MONDAY.minusYears(1)),
                                Optional.empty())))
                .map(Refused::code)
                .contains("AGAIN");
        assertThat(record.leave(manager, id, LocalDate.of(2026, 8, 1)))
                .map(Refused::code)
                .contains("DAYS");
    }

    @Test
    void aSecondTapAddsNobodyAndNothingTwice() {
        var id = StaffId.next();
        record.add(manager, provider, id, details(false, false));
        record.add(manager, provider, id, details(false, false));
        var check = NewCheck.made(Id.next(), CheckKind.DBS, LocalDate.of(2026, 9, 1), "Ash Keeper", true);
        record.check(manager, id, check);
        record.check(manager, id, check);

        assertThat(record.of(manager, provider)).hasSize(1);
        assertThat(record.open(manager, id).orElseThrow().history()).hasSize(1);
    }

    @Test
    void whoeverHasLeftStaysOnTheRecordAndLacksNothing() {
        var id = staff.added(manager, provider, details(false, false));

        record.leave(manager, id, MovableClock.MONDAY.minusDays(1));

        assertThat(line(id).state()).isEqualTo(StaffState.LEFT);
        assertThat(line(id).gaps()).isEmpty();
    }

    @Test
    @Tag("SCR-07")
    @Tag("SCR-08")
    void aDslAndADeputyMustBeThereAndTrained() {
        assertThat(record.missing(manager, provider))
                .containsExactly("Nobody on the record is the DSL.", "Nobody on the record is the deputy DSL.");
        var dsl = staff.sound(manager, provider, withDuty(SafeguardingDuty.DSL));
        var deputy = staff.sound(manager, provider, withDuty(SafeguardingDuty.DEPUTY));
        record.train(manager, dsl, training(TrainingLevel.LEAD));
        record.train(manager, deputy, training(TrainingLevel.ALL_STAFF));

        assertThat(record.missing(manager, provider))
                .containsExactly("Training as deputy DSL is not on record, or has run out.");

        var lead = training(TrainingLevel.LEAD);
        record.train(manager, deputy, lead);
        record.train(manager, deputy, lead);
        assertThat(record.missing(manager, provider)).isEmpty();
        assertThat(record.open(manager, deputy).orElseThrow().training()).hasSize(2);

        clock.move(Duration.ofDays(800));
        assertThat(record.missing(manager, provider)).hasSize(2);
    }

    private static StaffDetails withDuty(SafeguardingDuty duty) {
        return new StaffDetails(
                "Rowan Example",
                Bond.EMPLOYEE,
                "Lead",
                Optional.empty(),
                true,
                false,
                false,
                duty,
                LocalDate.of(2026, 1, 5),
                Optional.empty());
    }

    private static StaffTraining training(TrainingLevel level) {
        return new StaffTraining(
                Id.next(),
                "Test Training Trust",
                "Safeguarding",
                level,
                LocalDate.of(2026, 9, 2),
                "Reporting, online safety",
                Optional.of(LocalDate.of(2028, 9, 2)));
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        var id = staff.added(manager, provider, details(false, false));
        var others = List.of(
                world.at(provider, Role.TUTOR),
                world.at(provider, Role.KEY_CONTACT),
                world.at(world.provider(), Role.PROVIDER_MANAGER),
                world.at(world.school(), Role.AP_LEAD));

        assertThat(others).allSatisfy(other -> {
            assertThat(record.of(other, provider)).isEmpty();
            assertThat(record.open(other, id)).isEmpty();
            assertThat(record.add(other, provider, StaffId.next(), details(false, false)))
                    .isPresent();
            assertThat(record.leave(other, id, MovableClock.MONDAY)).isPresent();
            assertThat(record.accounts(other, provider)).isEmpty();
        });
    }

    @Test
    void anAccountOfAnotherProviderCannotBeLinked() {
        var stranger = world.at(world.provider(), Role.TUTOR);

        assertThat(record.add(
                        manager, provider, StaffId.next(), StaffWorld.tutor("Kit", Optional.of(stranger.person()))))
                .map(Refused::code)
                .contains("ACCOUNT");
    }
}

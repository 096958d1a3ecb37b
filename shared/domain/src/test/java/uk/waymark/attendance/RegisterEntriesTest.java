package uk.waymark.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.RegisterEntries.Choice;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementKind;

/** Facts in, lawful codes out; and nothing that was decided is ever lost. */
class RegisterEntriesTest extends DomainTest {
    private static final Session TODAY = new Session(MovableClock.MONDAY, Half.AM);

    @Inject
    RegisterEntries entries;

    @Inject
    Resolver resolver;

    @Inject
    Marks marks;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private ProviderId provider = ProviderId.next();
    private PlacementId placement = PlacementId.next();
    private Actor officer = World.ADMINISTRATOR;
    private Actor tutor = World.ADMINISTRATOR;

    @BeforeEach
    void onePlacedPupil() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        placement = placed(PlacementKind.SCHOOL_ARRANGED, "Animal care");
        officer = world.at(school, Role.ATTENDANCE_OFFICER);
        tutor = world.at(provider, Role.TUTOR);
    }

    private PlacementId placed(PlacementKind kind, String activity) {
        var site = world.site(kind == PlacementKind.DUAL_REGISTERED ? world.pru() : provider);
        return world.placement(world.pupil(school), school, site, kind, activity);
    }

    private void say(Fact fact, @Nullable AbsenceReason why) {
        say(placement, fact, why);
    }

    private void say(PlacementId about, Fact fact, @Nullable AbsenceReason why) {
        var mark = new NewMark(
                MarkId.next(),
                about,
                TODAY,
                fact,
                fact == Fact.LATE ? 5 : null,
                why,
                null,
                clock.instant(),
                null,
                null);
        assertThat(marks.record(tutor, List.of(mark)).getFirst().outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);
    }

    private SessionKey key() {
        return new SessionKey(placement, TODAY);
    }

    private RegisterLine line() {
        return entries.day(officer, TODAY.date(), 0).stream()
                .filter(line -> line.key().equals(key()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> choose(Actor actor, String code, @Nullable String reason) {
        return entries.choose(
                        actor,
                        key(),
                        new Choice(
                                code, Optional.ofNullable(reason), Optional.empty(), Optional.empty(), line().entry()))
                .map(Refused::code);
    }

    private RegisterEntries.Accepted accept() {
        return entries.accept(officer, List.of(key()));
    }

    @Test
    @Tag("ATT-06")
    @Tag("ATT-08")
    void theOfficerAcceptsWhatIsProposed() {
        say(Fact.PRESENT, null);
        assertThat(line().proposal().code()).contains("B");
        assertThat(line().code()).isEmpty();

        assertThat(accept().done()).isEqualTo(1);

        assertThat(line().code()).contains("B");
        var decided = entries.history(officer, key()).entries().getFirst();
        assertThat(decided.by()).isEqualTo(officer.name());
        assertThat(decided.as()).isEqualTo("Attendance officer");
        assertThat(decided.supervisor().orElse("")).startsWith(tutor.name());
        assertThat(decided.activity()).contains("Animal care");
    }

    @Test
    @Tag("ATT-09")
    void acceptingBWithoutAnActivityIsRefusedAndSpoilsNoNeighbour() {
        var nameless = placed(PlacementKind.SCHOOL_ARRANGED, "");
        say(Fact.PRESENT, null);
        say(nameless, Fact.PRESENT, null);

        var accepted = entries.accept(officer, List.of(key(), new SessionKey(nameless, TODAY)));

        assertThat(accepted.done()).isEqualTo(1);
        assertThat(accepted.not().values()).extracting(Refused::code).containsExactly("ACTIVITY");
    }

    @Test
    @Tag("ATT-09")
    void bIsRefusedForOnlineForUnsupervisedAndForWhomNobodySaw() {
        assertThat(choose(officer, "B", "I am sure")).contains("NOT_ATTENDED");
        say(Fact.PRESENT, null);
        assertThat(choose(officer, "B", null)).contains("UNSUPERVISED");

        placement = placed(PlacementKind.ONLINE, "Mathematics");
        say(Fact.PRESENT, null);
        assertThat(choose(officer, "B", "They logged in")).contains("ONLINE");
    }

    @Test
    @Tag("ATT-12")
    void anAbsenceFromASessionThatWasCodedBIsAmendedAndBothAreShown() {
        say(Fact.PRESENT, null);
        accept();
        clock.move(Duration.ofHours(1));
        say(Fact.ABSENT, AbsenceReason.ILL);

        assertThat(choose(officer, "I", null)).contains("REASON");
        assertThat(choose(officer, "I", "Sent home ill before the lesson.")).isEmpty();

        var history = entries.history(officer, key()).entries();
        assertThat(history).extracting(EntryHistory.Decided::code).containsExactly("B", "I");
        assertThat(history.getLast().replaces()).contains(history.getFirst().id());
        assertThat(history.getLast().reason()).contains("Sent home ill before the lesson.");
        assertThat(history.getLast().by()).isEqualTo(officer.name());
    }

    @Test
    @Tag("ATT-27")
    void aCorrectionOfAMarkKeepsTheEarlierMark() {
        say(Fact.PRESENT, null);
        clock.move(Duration.ofMinutes(20));
        say(Fact.ABSENT, null);

        assertThat(entries.history(officer, key()).marks())
                .extracting(said -> said.mark().fact())
                .containsExactly(Fact.PRESENT, Fact.ABSENT);
    }

    @Test
    void ofTwoWhoAmendTheSameEntryOneIsToldThatItHasChanged() {
        say(Fact.ABSENT, null);
        accept();
        var seen = line().entry();
        assertThat(choose(officer, "I", "Home rang: ill.")).isEmpty();

        var late = entries.choose(
                officer, key(), new Choice("O", Optional.of("No reason."), Optional.empty(), Optional.empty(), seen));

        assertThat(late.map(Refused::code)).contains("CHANGED");
        assertThat(line().code()).contains("I");
    }

    @Test
    void twoWhoAcceptAtTheSameMomentDecideOnce() throws Exception {
        say(Fact.PRESENT, null);
        Callable<Integer> once = () -> accept().done();

        try (var two = Executors.newFixedThreadPool(2)) {
            var done = two.invokeAll(List.of(once, once)).stream()
                    .mapToInt(future -> future.resultNow())
                    .sum();
            assertThat(done).isEqualTo(1);
        }
        assertThat(entries.history(officer, key()).entries()).hasSize(1);
    }

    @Test
    void codesOfTheHeadAreTheHeads() {
        say(Fact.ABSENT, null);

        assertThat(choose(officer, "C", "A family event")).contains("SENIOR");
        assertThat(choose(world.at(school, Role.HEAD), "C", "A family event")).isEmpty();
        assertThat(entries.codes(officer, TODAY.date())).noneMatch(Code::senior);
    }

    @Test
    void somethingElseThanWhatIsProposedAsksForAReason() {
        say(Fact.ABSENT, AbsenceReason.ILL);

        assertThat(choose(officer, "O", null)).contains("REASON");
        assertThat(choose(officer, "I", null)).isEmpty();
    }

    @Test
    @Tag("ATT-13")
    void aSessionThatGoesOnIsNotAcceptedBeforeSomebodyHasSaid() {
        assertThat(accept().not().values()).extracting(Refused::code).containsExactly("WAIT");

        clock.set(MovableClock.MONDAY, 14, 0);
        assertThat(accept().done()).isEqualTo(1);
        assertThat(line().code()).contains("N");
    }

    @Test
    void whatLiesAheadIsNotDecided() {
        clock.set(MovableClock.MONDAY, 8, 0);

        assertThat(choose(officer, "I", "Rang in")).contains("AHEAD");
    }

    @Test
    @Tag("ATT-10")
    @Tag("DUA-06")
    void dualRegisteredSessionsAreD() {
        placement = placed(PlacementKind.DUAL_REGISTERED, "");

        assertThat(accept().done()).isEqualTo(1);
        assertThat(line().code()).contains("D");
        assertThat(choose(officer, "B", "They were there")).contains("DUAL");
    }

    @Test
    void nShowsItsDayAndBecomesOByItselfAfterIt() {
        say(Fact.ABSENT, null);
        accept();
        var last = LocalDate.of(2026, 11, 30);
        assertThat(line().resolveBy()).contains(last);

        clock.set(last, 15, 0);
        assertThat(resolver.resolve(school)).isZero();
        assertThat(line().code()).contains("N");
        clock.set(last.plusDays(1), 0, 30);
        assertThat(resolver.resolve(school)).isEqualTo(1);
        assertThat(resolver.resolve(school)).isZero();

        assertThat(line().code()).contains("O");
        var history = entries.history(officer, key()).entries();
        assertThat(history).extracting(EntryHistory.Decided::code).containsExactly("N", "O");
        assertThat(history.getLast().by()).isEqualTo("Waymark");
        assertThat(history.getLast().replaces()).contains(history.getFirst().id());
    }

    @Test
    @Tag("DUA-01")
    void anotherSchoolsRegisterLooksEmpty() {
        say(Fact.PRESENT, null);
        var stranger = world.at(world.school(), Role.ATTENDANCE_OFFICER);

        assertThat(entries.day(stranger, TODAY.date(), 0)).isEmpty();
        assertThat(entries.history(stranger, key()).marks()).isEmpty();
        assertThat(entries.accept(stranger, List.of(key())).not().values())
                .extracting(Refused::code)
                .containsExactly("NOT_FOUND");
        assertThat(line().code()).isEmpty();
    }
}

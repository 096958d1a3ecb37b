package uk.waymark.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.Receipt.Outcome;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

class MarksTest extends DomainTest {
    private static final Session TODAY = new Session(MovableClock.MONDAY, Half.AM);

    @Inject
    Marks marks;

    @Inject
    Registers registers;

    @Inject
    Whereabouts whereabouts;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor tutor;

    @BeforeEach
    void aPupilPlacedWithAProvider() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        placement = world.placement(world.pupil(school), school, world.site(provider));
        tutor = world.at(provider, Role.TUTOR);
    }

    private NewMark mark(Fact fact) {
        return mark(MarkId.next(), placement, TODAY, fact, clock.instant());
    }

    private static NewMark mark(MarkId id, PlacementId placement, Session session, Fact fact, Instant at) {
        return new NewMark(id, placement, session, fact, fact == Fact.LATE ? 10 : null, null, null, at, null, null);
    }

    private Receipt send(NewMark mark) {
        return marks.record(tutor, List.of(mark)).getFirst();
    }

    @Test
    @Tag("ATT-01")
    void aMarkIsAcceptedAndShownWithWhoMadeIt() {
        assertThat(send(mark(Fact.PRESENT)).outcome()).isEqualTo(Outcome.ACCEPTED);

        var line = registers.of(tutor, TODAY).lines().getFirst();
        assertThat(line.mark().orElseThrow().fact()).isEqualTo(Fact.PRESENT);
        assertThat(line.mark().orElseThrow().by()).isEqualTo(tutor.name());
    }

    @Test
    @Tag("ATT-13")
    void nobodyIsPresentBeforeSomebodySaidSo() {
        assertThat(registers.of(tutor, TODAY).lines().getFirst().mark()).isEmpty();
        assertThat(registers.of(tutor, TODAY).unmarked()).isEqualTo(1);
    }

    @Test
    @Tag("ATT-02")
    void lateCarriesItsMinutes() {
        assertThat(send(mark(Fact.LATE)).outcome()).isEqualTo(Outcome.ACCEPTED);

        var current = registers.of(tutor, TODAY).lines().getFirst().mark().orElseThrow();
        assertThat(current.minutesLate()).contains(10);
    }

    @Test
    void lateWithoutMinutesIsRefusedByName() {
        var wrong =
                new NewMark(MarkId.next(), placement, TODAY, Fact.LATE, null, null, null, clock.instant(), null, null);

        var receipt = send(wrong);

        assertThat(receipt.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(receipt.refusal().map(Refused::message).orElse("")).startsWith("minutesLate");
    }

    @Test
    void theSameMarkSentTwiceIsOneMark() {
        var mark = mark(Fact.PRESENT);
        var first = send(mark);
        clock.move(Duration.ofMinutes(1));

        var second = send(mark);

        assertThat(second.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(second.receivedAt()).isEqualTo(first.receivedAt());
    }

    @Test
    void theSameMarkTwiceInOnePostIsOneMark() {
        var mark = mark(Fact.PRESENT);

        var receipts = marks.record(tutor, List.of(mark, mark));

        assertThat(receipts).extracting(Receipt::outcome).containsExactly(Outcome.ACCEPTED, Outcome.DUPLICATE);
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        var mark = mark(Fact.PRESENT);
        send(mark);

        var other = send(mark(mark.id(), placement, TODAY, Fact.ABSENT, mark.capturedAt()));

        assertThat(code(other)).isEqualTo("ID_REUSED");
    }

    @Test
    @Tag("ATT-27")
    void aLaterMarkCountsAndTheEarlierOneIsKept() {
        var early = mark(Fact.ABSENT);
        send(early);
        clock.move(Duration.ofMinutes(20));

        assertThat(send(mark(Fact.LATE)).outcome()).isEqualTo(Outcome.ACCEPTED);

        assertThat(current()).isEqualTo(Fact.LATE);
        assertThat(send(early).outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void anEarlierMarkThatArrivesLateIsKeptAndSuperseded() {
        send(mark(Fact.PRESENT));

        var late = send(mark(
                MarkId.next(), placement, TODAY, Fact.ABSENT, clock.instant().minusSeconds(60)));

        assertThat(late.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(current()).isEqualTo(Fact.PRESENT);
    }

    @Test
    void aMarkThatIsTakenBackLeavesNobodyHavingSaid() {
        send(mark(Fact.PRESENT));
        clock.move(Duration.ofSeconds(5));
        send(mark(Fact.TAKEN_BACK));

        assertThat(registers.of(tutor, TODAY).lines().getFirst().mark()).isEmpty();
    }

    @Test
    @Tag("ROL-22")
    void aProviderCannotMarkAPupilWhoIsNotPlacedWithThem() {
        var stranger = world.at(world.provider(), Role.TUTOR);

        var theirs = marks.record(stranger, List.of(mark(Fact.PRESENT))).getFirst();
        var nobodys = marks.record(
                        stranger,
                        List.of(mark(MarkId.next(), PlacementId.next(), TODAY, Fact.PRESENT, clock.instant())))
                .getFirst();

        assertThat(theirs.refusal()).isEqualTo(nobodys.refusal());
        assertThat(code(theirs)).isEqualTo("NOT_PLACED_HERE");
    }

    @Test
    void aBadMarkNeverSpoilsItsNeighbours() {
        var receipts = marks.record(
                tutor,
                List.of(
                        mark(MarkId.next(), PlacementId.next(), TODAY, Fact.PRESENT, clock.instant()),
                        mark(Fact.PRESENT)));

        assertThat(receipts).extracting(Receipt::outcome).containsExactly(Outcome.REFUSED, Outcome.ACCEPTED);
    }

    @Test
    void theFutureThePastAndAFreeDayAreRefused() {
        var tomorrow = new Session(MovableClock.MONDAY.plusDays(1), Half.AM);
        var longAgo = new Session(MovableClock.MONDAY.minusDays(21), Half.AM);
        var sunday = new Session(MovableClock.MONDAY.minusDays(1), Half.AM);

        assertThat(code(send(mark(MarkId.next(), placement, tomorrow, Fact.PRESENT, clock.instant()))))
                .isEqualTo("IN_THE_FUTURE");
        assertThat(code(send(mark(MarkId.next(), placement, longAgo, Fact.PRESENT, clock.instant()))))
                .isEqualTo("TOO_OLD");
        assertThat(code(send(mark(MarkId.next(), placement, sunday, Fact.PRESENT, clock.instant()))))
                .isEqualTo("NOT_EXPECTED");
        assertThat(code(send(mark(
                        MarkId.next(),
                        placement,
                        TODAY,
                        Fact.PRESENT,
                        clock.instant().plusSeconds(3600)))))
                .isEqualTo("IN_THE_FUTURE");
    }

    @Test
    @Tag("ATT-31")
    void theSchoolsBoardPutsTheUnaccountedForFirstWithTheirAddress() {
        var other = world.placement(world.pupil(school), school, world.site(provider));
        send(mark(Fact.PRESENT));

        var board = whereabouts.of(world.at(school, Role.ATTENDANCE_OFFICER), TODAY);

        assertThat(board.cards()).hasSize(2);
        assertThat(board.cards().getFirst().group()).isEqualTo(Board.Group.NOBODY_HAS_SAID);
        assertThat(board.cards().getFirst().address()).contains("Testham");
        assertThat(board.in(Board.Group.HERE)).hasSize(1);
        assertThat(other).isNotNull();
    }

    @Test
    @Tag("ROL-10")
    void figuresCountAndNameNobody() {
        send(mark(Fact.PRESENT));

        var figures =
                whereabouts.figures(world.at(school, Role.GOVERNOR), TODAY).getFirst();

        assertThat(figures.expected()).isEqualTo(1);
        assertThat(figures.here()).isEqualTo(1);
    }

    @Test
    void eachSchoolSeesOnlyItsOwn() {
        var otherSchool = world.school();
        world.placement(world.pupil(otherSchool), otherSchool, world.site(provider));

        assertThat(registers.of(tutor, TODAY).lines()).hasSize(2);
        assertThat(whereabouts.of(world.at(school, Role.DSL), TODAY).cards()).hasSize(1);
    }

    @Test
    void manyTabletsWithTheSameQueueLeaveEachMarkOnce() throws Exception {
        var queue = IntStream.range(0, 20)
                .mapToObj(number -> mark(
                        MarkId.next(),
                        placement,
                        TODAY,
                        Fact.PRESENT,
                        clock.instant().plusMillis(number)))
                .toList();
        Callable<List<Receipt>> post = () -> marks.record(tutor, queue);

        try (var tablets = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = tablets.invokeAll(List.of(post, post, post, post, post, post));
            for (var answer : answers) {
                assertThat(answer.get()).noneMatch(receipt -> receipt.outcome() == Outcome.REFUSED);
            }
        }
        assertThat(current()).isEqualTo(Fact.PRESENT);
    }

    private @Nullable Fact current() {
        return registers
                .of(tutor, TODAY)
                .lines()
                .getFirst()
                .mark()
                .map(CurrentMark::fact)
                .orElse(null);
    }

    private static String code(Receipt receipt) {
        return receipt.refusal().map(Refused::code).orElse("");
    }
}

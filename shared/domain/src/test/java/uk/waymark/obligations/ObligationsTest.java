package uk.waymark.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.fixtures.MovableClock.MONDAY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.TermPart;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.SchoolId;

class ObligationsTest extends DomainTest {
    @Inject
    Obligations obligations;

    @Inject
    Due due;

    @Inject
    Calendars calendars;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, 9, 5);
    }

    private static Actor lead(SchoolId school) {
        return World.actorOf(school, Role.AP_LEAD);
    }

    @Test
    void daysAreCountedInTheirOwnKind() {
        var school = world.school();
        var office = World.actorOf(school, Role.OFFICE);
        calendars.addPart(office, school, new TermPart("First", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23)));
        calendars.addPart(
                office, school, new TermPart("Second", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18)));
        var thursday = LocalDate.of(2026, 10, 22);

        assertThat(obligations.due(school, thursday, 2, DayKind.CALENDAR)).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(obligations.due(school, thursday, 2, DayKind.WORKING)).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(obligations.due(school, thursday, 2, DayKind.SCHOOL)).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(obligations.due(school, thursday, 0, DayKind.SCHOOL)).isEqualTo(thursday);
    }

    @Test
    void aBankHolidayIsNoWorkingDay() {
        var maundyThursday = LocalDate.of(2027, 3, 25);

        assertThat(obligations.due(world.school(), maundyThursday, 1, DayKind.WORKING))
                .isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void raisingTwiceMakesOneAndAnotherDayMovesIt() {
        var school = world.school();
        var key = Tasks.key();
        var first = obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY.plusDays(3)));
        var again = obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY.plusDays(3)));
        var moved = obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY.plusDays(9)));

        assertThat(again).isEqualTo(first);
        assertThat(moved).isEqualTo(first);
        assertThat(due.board(lead(school)).all()).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(MONDAY.plusDays(9));
            assertThat(item.late()).isFalse();
        });
        assertThat(due.history(lead(school), first))
                .singleElement()
                .satisfies(step -> assertThat(step.words()).startsWith("Moved from Thu 26 Nov 2026 to Wed 2 Dec 2026"));
    }

    @Test
    void twoNodesAtOnceRaiseOne() throws Exception {
        var school = world.school();
        try (var nodes = Executors.newFixedThreadPool(8)) {
            for (var round = 0; round < 10; round++) {
                var key = Tasks.key();
                var gate = new CyclicBarrier(8);
                var raised = IntStream.range(0, 8)
                        .mapToObj(node -> nodes.submit(() -> {
                            gate.await();
                            return obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY));
                        }))
                        .toList();
                Set<ObligationId> ids = new HashSet<>();
                for (var one : raised) {
                    ids.add(one.get());
                }
                assertThat(ids).hasSize(1);
            }
        }
        assertThat(due.board(lead(school)).today()).hasSize(10);
    }

    @Test
    void whatWasMetStaysMetHoweverOftenItIsRaised() {
        var school = world.school();
        var key = Tasks.key();
        obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY));
        obligations.meet(key, "Audit of 20 November");
        obligations.meet(key, "Somebody else");
        obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY.plusDays(1)));
        obligations.withdraw(key, "Too late");

        assertThat(due.board(lead(school)).isEmpty()).isTrue();
        assertThat(due.month(lead(school), YearMonth.from(MONDAY)))
                .singleElement()
                .satisfies(item -> assertThat(item.met()).contains("Audit of 20 November"));
        obligations.meet("test/nobody-raised-this", "Nothing happens");
    }

    @Test
    void whatWasWithdrawnIsDueAgainWhenTheRuleAsksAgain() {
        var school = world.school();
        var key = Tasks.key();
        var id = obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY));
        obligations.withdraw(key, "The provider is no longer used");
        assertThat(due.board(lead(school)).isEmpty()).isTrue();
        obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY.plusDays(5)));

        assertThat(due.board(lead(school)).all()).extracting(DueItem::id).containsExactly(id);
        assertThat(due.history(lead(school), id))
                .extracting(DueStep::words)
                .containsExactly(
                        "No longer asked for: The provider is no longer used",
                        "Due again, on Sat 28 Nov 2026: Twelve months after the last audit");
    }

    @Test
    void allOfOneBeginningAreWithdrawnAndNoOthers() {
        var school = world.school();
        var beginning = "a_b%/" + Id.next() + "/";
        obligations.raise(Tasks.audit(beginning + "one", school, Role.AP_LEAD, MONDAY));
        obligations.raise(Tasks.audit(beginning + "two", school, Role.AP_LEAD, MONDAY));
        obligations.raise(Tasks.audit("axb%/" + Id.next() + "/one", school, Role.AP_LEAD, MONDAY));
        obligations.withdrawAll(beginning, "Over");

        assertThat(due.board(lead(school)).all()).hasSize(1);
    }

    @Test
    void anUnknownKindAKeyWithSpacesAndNobodyToDoItAreBugs() {
        var school = world.school();
        var day = MONDAY;
        assertThatThrownBy(() -> obligations.raise(new NewObligation(
                        Tasks.key(),
                        "test.never-declared",
                        new Holder.School(school, Set.of(Role.HEAD)),
                        Optional.empty(),
                        "Something",
                        day,
                        Optional.empty(),
                        "",
                        "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tasks.audit("two words", school, Role.HEAD, day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holder.School(school, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHappenedCanOnlyBeAddedTo() throws Exception {
        try (var connection = TestDatabase.get().application().connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE obligation_step SET words = 'other'"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("DELETE FROM obligation_step"))
                    .hasMessageContaining("denied");
        }
    }
}

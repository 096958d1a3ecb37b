package uk.waymark.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.money.Pounds;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveOutcome;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;

@Tag("BUD-04")
@Tag("BUD-07")
class ValueTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 13);

    @Inject
    ValueForMoney value;

    @Inject
    Invoices invoices;

    @Inject
    Objectives objectives;

    @Inject
    Marks marks;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private SiteId farm;
    private Actor head;

    @BeforeEach
    void aSchool() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        farm = world.site(world.provider());
        head = world.at(school, Role.HEAD);
    }

    /** A placement of twenty sessions, of which the first ten went like this. */
    private PlacementId placed(SiteId site, List<String> codes) {
        var placement = world.placement(world.pupil(school), school, site, FIRST, LAST);
        Register.decide(placement, Register.sessions(FIRST, 20), codes);
        return placement;
    }

    private void paid(PlacementId placement, long pounds, int sessions, boolean accepted) {
        var invoice = new NewInvoice(Id.next(), "V-" + Id.next(), FIRST, FRIDAY, sessions, Pounds.of(pounds));
        assertThat(invoices.file(head, placement, invoice, Optional.empty())).isEmpty();
        if (accepted) {
            assertThat(invoices.accept(head, invoice.id(), "")).isEmpty();
        }
    }

    private void reached(PlacementId placement) {
        var objective = ((ObjectiveOutcome.Agreed) objectives.add(
                        head,
                        placement,
                        new NewObjective(
                                "Stay in lessons",
                                Strand.BEHAVIOUR,
                                Source.OWN,
                                "lessons",
                                "Three",
                                Optional.empty(),
                                Optional.empty(),
                                "Eight",
                                LAST)))
                .id();
        objectives.close(head, objective, Objective.Result.REACHED, "");
    }

    private ValueForMoney.Result result(Actor actor) {
        return value.of(actor, school, LocalDate.of(2026, 9, 1), TODAY);
    }

    @Test
    void theCostOfAnAttendedSessionIsReckonedFromTheDaysThatWerePaidFor() {
        var seven = List.of("B", "B", "B", "B", "I", "O", "B", "B", "B", "Y4", "B", "B");
        var one = placed(farm, seven);
        paid(one, 385, 7, true);
        reached(one);
        var two = placed(farm, seven);
        paid(two, 495, 9, true);
        paid(two, 999, 9, false);

        var shown = result(head);

        // 385 / 7 and 495 / 7; the two sessions of the second week are attended, and not paid for yet.
        assertThat(shown.placements())
                .extracting(it -> it.perTaught().orElseThrow().words())
                .containsExactly("£70.71", "£55");
        assertThat(shown.providers()).singleElement().satisfies(it -> {
            assertThat(it.placements()).isEqualTo(2);
            assertThat(it.paid().words()).isEqualTo("£880");
            assertThat(it.claimed()).isEqualTo(16);
            assertThat(it.paidSessions().attended()).isEqualTo(14);
            assertThat(it.sessions().attended()).isEqualTo(18);
            assertThat(it.perTaught().orElseThrow().words()).isEqualTo("£62.86");
            assertThat(it.perReached().orElseThrow().words()).isEqualTo("£880");
            assertThat(it.over()).isEqualTo(2);
            assertThat(it.ended()).isZero();
        });
        assertThat(shown.all().orElseThrow().paid().words()).isEqualTo("£880");
    }

    @Test
    void providersStandBesideEachOtherAndOneThatWasPaidNothingHasNoPrice() {
        var garage = world.site(world.provider());
        paid(placed(farm, List.of("B", "B")), 100, 2, true);
        placed(garage, List.of("B", "I"));

        var shown = result(head);

        assertThat(shown.providers()).hasSize(2);
        assertThat(shown.providers())
                .extracting(it -> it.perTaught().map(Pounds::words).orElse("none"))
                .containsExactlyInAnyOrder("£50", "none");
    }

    @Test
    void moneyThatBoughtNoAttendanceIsShownAsMoneyAndNotAsAPrice() {
        paid(placed(farm, List.of("I", "I")), 100, 2, true);

        var worth = result(head).providers().getFirst();
        assertThat(worth.paid().words()).isEqualTo("£100");
        assertThat(worth.perTaught()).isEmpty();
    }

    @Test
    void sessionsTaughtRemotelyHaveTheirOwnFigureAndAreNeitherAttendedNorSimplyMissed() {
        var provider = world.provider();
        var placement = world.placement(world.pupil(school), school, world.site(provider), FIRST, LAST);
        var sessions = Register.sessions(FIRST, 10);
        clock.set(LAST, 17, 0);
        var tutor = world.at(provider, Role.TUTOR);
        for (var session : sessions) {
            var fact = session.equals(sessions.getFirst()) ? Fact.PRESENT : Fact.REMOTE;
            marks.record(
                    tutor,
                    List.of(new NewMark(
                            MarkId.next(), placement, session, fact, null, null, null, clock.instant(), "tablet", 1L)));
        }
        clock.set(TODAY, 9, 5);
        // One remote session is not decided yet: nobody will ever make attendance of it.
        Register.decide(placement, sessions, List.of("B", "C", "C", "C", "C", "C", "C", "C", "C"));
        paid(placement, 200, 10, true);

        var worth = result(head).providers().getFirst();

        assertThat(worth.sessions().attended()).isEqualTo(1);
        assertThat(worth.sessions().remote()).isEqualTo(9);
        assertThat(worth.sessions().rate()).contains(10.0);
        assertThat(worth.sessions().remoteRate()).contains(90.0);
        assertThat(worth.perTaught().orElseThrow().words()).isEqualTo("£20");
        assertThat(worth.sessions().words()).contains("Attended 1 of 10", "absent 9, 9 of these taught remotely.");
        assertThat(invoices.of(head, placement).getFirst().check().payable()).isEqualTo(10);
    }

    @Test
    void aGovernorSeesSumsWithoutNamesAndOthersNothing() {
        paid(placed(farm, List.of("B", "B")), 100, 2, true);

        var governor = result(world.at(school, Role.GOVERNOR));
        assertThat(governor.placements()).isEmpty();
        assertThat(governor.providers()).hasSize(1).noneMatch(it -> it.name().contains("Testling"));
        for (var foreign : List.of(world.at(world.school(), Role.HEAD), world.at(school, Role.SENCO))) {
            assertThat(result(foreign).providers()).isEmpty();
            assertThat(result(foreign).all()).isEmpty();
        }
    }

    @Test
    void theQuestionsDoNotGrowWithThePlacements() {
        paid(placed(farm, List.of("B")), 100, 2, true);
        var few = Asking.asked(() -> result(head));
        for (var more = 0; more < 5; more++) {
            paid(placed(farm, List.of("B")), 100, 2, true);
        }

        assertThat(result(head).placements()).hasSize(6);
        assertThat(Asking.asked(() -> result(head))).isLessThanOrEqualTo(few).isLessThan(10);
    }
}

package uk.waymark.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.budgets.Cost.Basis;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.money.Pounds;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.progress.Home;
import uk.waymark.settings.SettingDecisions;

class BudgetsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    /** Two weeks to come: ten days, twenty sessions. */
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

    private static final LocalDate LAST = LocalDate.of(2026, 12, 11);

    @Inject
    Budgets budgets;

    @Inject
    Costs costs;

    @Inject
    Funds funds;

    @Inject
    Invoices invoices;

    @Inject
    BudgetDue raiser;

    @Inject
    SettingDecisions settings;

    @Inject
    Due due;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private Actor head;
    private Actor lead;
    private Actor governor;

    @BeforeEach
    void aSchool() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        head = world.at(school, Role.HEAD);
        lead = world.at(school, Role.AP_LEAD);
        governor = world.at(school, Role.LINK_GOVERNOR);
    }

    private FinancialYear year() {
        return budgets.now(head, school).orElseThrow().year();
    }

    private UUID proposed(Actor actor, long pounds) {
        return ((BudgetOutcome.Proposed) budgets.propose(actor, school, year(), Pounds.of(pounds), "Four places")).id();
    }

    private void approved(long pounds) {
        assertThat(budgets.decide(governor, proposed(head, pounds), true, "Minute 7", ""))
                .isEmpty();
    }

    private static String code(Optional<Refused> refused) {
        return refused.map(Refused::code).orElse("DONE");
    }

    private PlacementId placed(LocalDate from, LocalDate to) {
        return world.placement(world.pupil(school), school, site, from, to);
    }

    private static NewCost cost(Basis basis, String pounds, String transport, LocalDate from) {
        return new NewCost(new Cost.Terms(basis, sum(pounds), sum(transport), new Pounds(0), false), from, "As agreed");
    }

    private static Pounds sum(String pounds) {
        return Pounds.read(pounds).orElseThrow();
    }

    private void costs(PlacementId placement, Basis basis, String pounds, String transport) {
        assertThat(costs.record(lead, placement, cost(basis, pounds, transport, FIRST)))
                .isEmpty();
    }

    private String committed() {
        return funds.left(school, year()).committed().words();
    }

    @Test
    @Tag("BUD-01")
    @Tag("BUD-02")
    @Tag("CX-39")
    void theHeadProposesAndAGovernorApprovesWithTheMinute() {
        var id = proposed(head, 80_000);
        assertThat(notices.latest(governor)).anyMatch(it -> it.kind() == Kind.BUDGET_TO_APPROVE);
        assertThat(funds.left(school, year()).budget()).isEmpty();
        assertThat(code(budgets.decide(head, id, true, "Minute 7", ""))).isEqualTo("NOT_YOURS");
        assertThat(code(budgets.decide(governor, id, true, " ", ""))).isEqualTo("MINUTE");
        assertThat(budgets.decide(governor, id, true, "Minute 7 of 12 Nov", "")).isEmpty();

        var now = budgets.now(head, school).orElseThrow();
        assertThat(now.funds().budget()).hasValue(Pounds.of(80_000));
        assertThat(now.proposals().getFirst().decision()).hasValueSatisfying(it -> {
            assertThat(it.minute()).isEqualTo("Minute 7 of 12 Nov");
            assertThat(it.as()).isEqualTo("AP link governor");
            assertThat(it.by()).isEqualTo(governor.name());
        });
        assertThat(notices.latest(head)).anyMatch(it -> it.kind() == Kind.BUDGET_DECIDED);
    }

    @Test
    @Tag("CX-39")
    void whereTheHeadApprovesTheHeadsOwnProposalThatIsMarked() {
        Home.decided(settings, head, school, "budget.approver", "HEAD", TODAY);
        var id = proposed(head, 80_000);
        assertThat(code(budgets.decide(governor, id, true, "Minute", ""))).isEqualTo("NOT_YOURS");
        assertThat(code(budgets.decide(lead, id, true, "", ""))).isEqualTo("NOT_YOURS");
        assertThat(budgets.decide(head, id, true, "", "")).isEmpty();

        assertThat(budgets.now(head, school)
                        .orElseThrow()
                        .proposals()
                        .getFirst()
                        .decision()
                        .orElseThrow()
                        .as())
                .isEqualTo("Headteacher, self-approved");
    }

    @Test
    void aBudgetIsDecidedOnceEvenByTwoAtTheSameMoment() {
        var id = proposed(head, 80_000);
        var other = world.at(school, Role.GOVERNOR);

        var both = Stream.of(governor, other)
                .map(actor -> CompletableFuture.supplyAsync(() -> budgets.decide(actor, id, true, "Minute 7", "")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(both.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(both.stream().flatMap(Optional::stream))
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("DECIDED"));
        assertThat(budgets.decide(other, id, false, "Minute 8", "No")
                        .orElseThrow()
                        .message())
                .contains("has decided about it on Mon 23 Nov 2026");
    }

    @Test
    void anotherSumTakesThePlaceOfOneThatWaitsAndOneThatIsRefusedChangesNothing() {
        var first = proposed(head, 80_000);
        var second = proposed(lead, 60_000);
        assertThat(code(budgets.decide(governor, first, true, "Minute 7", ""))).isEqualTo("OLD");
        assertThat(code(budgets.decide(governor, second, false, "Minute 7", "")))
                .isEqualTo("WORDS");
        assertThat(budgets.decide(governor, second, false, "Minute 7", "Too little is known"))
                .isEmpty();

        assertThat(funds.left(school, year()).budget()).isEmpty();
        assertThat(budgets.now(lead, school).orElseThrow().proposals()).hasSize(2);
    }

    @Test
    void othersSeeAndDoNothing() {
        var id = proposed(head, 80_000);
        var placement = placed(FIRST, LAST);
        for (var foreign : List.of(
                world.at(world.school(), Role.HEAD),
                world.at(world.school(), Role.GOVERNOR),
                world.at(provider, Role.PROVIDER_MANAGER),
                world.at(school, Role.DSL))) {
            assertThat(budgets.now(foreign, school)).isEmpty();
            assertThat(budgets.propose(foreign, school, year(), Pounds.of(1), ""))
                    .isInstanceOf(BudgetOutcome.Not.class);
            assertThat(code(budgets.decide(foreign, id, true, "Minute", ""))).isEqualTo("NOT_FOUND");
            assertThat(code(costs.record(foreign, placement, cost(Basis.DAY, "1", "0", FIRST))))
                    .isEqualTo("NOT_FOUND");
            assertThat(costs.of(foreign, placement)).isEmpty();
        }
        assertThat(budgets.propose(governor, school, year(), Pounds.of(1), "")).isInstanceOf(BudgetOutcome.Not.class);
    }

    @Test
    void aBudgetIsForThisYearOrTheNextAndAboveNothing() {
        assertThat(budgets.propose(head, school, year().next().next(), Pounds.of(1), ""))
                .isInstanceOf(BudgetOutcome.Not.class);
        assertThat(budgets.propose(head, school, year(), Pounds.of(0), "")).isInstanceOf(BudgetOutcome.Not.class);
        assertThat(budgets.propose(head, school, year().next(), Pounds.of(1), ""))
                .isInstanceOf(BudgetOutcome.Proposed.class);
    }

    @Test
    @Tag("BUD-01")
    void theNextYearsBudgetIsAskedForInGoodTimeAndMetByItsApproval() {
        placed(FIRST, LocalDate.of(2027, 7, 16));
        raiser.raise(TODAY);
        assertThat(due.board(head).all()).noneMatch(it -> it.kind().name().equals("budget.yearly"));

        clock.set(LocalDate.of(2027, 5, 4), 9, 0);
        raiser.raise(LocalDate.of(2027, 5, 4));
        assertThat(due.board(head).all())
                .filteredOn(it -> it.kind().name().equals("budget.yearly"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.dueOn()).isEqualTo(LocalDate.of(2027, 8, 2));
                    assertThat(it.path()).isEqualTo("budget");
                });

        var next = budgets.next(head, school).orElseThrow().year();
        var id = ((BudgetOutcome.Proposed) budgets.propose(head, school, next, Pounds.of(9), "")).id();
        budgets.decide(governor, id, true, "Minute 9", "");
        assertThat(due.board(head).all()).noneMatch(it -> it.kind().name().equals("budget.yearly"));
        raiser.raise(LocalDate.of(2027, 5, 5));
        assertThat(due.board(head).all()).noneMatch(it -> it.kind().name().equals("budget.yearly"));
    }

    @Test
    @Tag("BUD-03")
    void eachBasisCommitsWhatTheSessionsOfThePlanComeTo() {
        costs(placed(FIRST, LAST), Basis.SESSION, "50", "5.00");
        assertThat(committed()).isEqualTo("£1,100");
        costs(placed(FIRST, LAST), Basis.DAY, "120", "0");
        assertThat(committed()).isEqualTo("£2,300");
        costs(placed(FIRST, LAST), Basis.WEEK, "300", "0");
        assertThat(committed()).isEqualTo("£2,900");
        costs(placed(FIRST, LAST), Basis.WHOLE, "1000.50", "0");
        assertThat(committed()).isEqualTo("£3,900.50");
    }

    @Test
    @Tag("BUD-03")
    void aNewPriceHoldsFromItsDayOnAndTheOldOneStaysOnRecord() {
        var placement = placed(FIRST, LAST);
        costs(placement, Basis.SESSION, "50", "5");
        assertThat(costs.record(lead, placement, cost(Basis.SESSION, "60", "5", LocalDate.of(2026, 12, 7))))
                .isEmpty();

        // Ten sessions at 55 and ten at 65.
        assertThat(committed()).isEqualTo("£1,200");
        assertThat(costs.of(head, placement)).extracting(Cost::number).containsExactly(1, 2);
    }

    @Test
    @Tag("BUD-03")
    void aPriceOutsideThePlacementOrWithoutReasonIsRefused() {
        var placement = placed(FIRST, LAST);
        assertThat(code(costs.record(lead, placement, cost(Basis.DAY, "50", "0", FIRST.minusDays(1)))))
                .isEqualTo("DAY");
        assertThat(code(costs.record(lead, placement, cost(Basis.DAY, "0", "5", FIRST))))
                .isEqualTo("SUM");
        assertThat(code(costs.record(
                        lead,
                        placement,
                        new NewCost(cost(Basis.DAY, "5", "5", FIRST).terms(), FIRST, " "))))
                .isEqualTo("REASON");
    }

    @Test
    void aWholePlacementThatReachesIntoTheNextYearIsSharedOutBySessions() {
        Home.decided(settings, head, school, "budget.year", "APRIL", TODAY);
        var from = LocalDate.of(2027, 3, 22);
        var placement = placed(from, LocalDate.of(2027, 4, 2));
        costs.record(lead, placement, cost(Basis.WHOLE, "1000", "0", from));

        // Eight days, since Good Friday and Easter Monday are none; six of them lie before April.
        assertThat(year().to()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(committed()).isEqualTo("£750");
        assertThat(funds.left(school, year().next()).committed().words()).isEqualTo("£250");
    }

    @Test
    @Tag("BUD-05")
    void whatIsLeftIsShownAndComingCloseToTheBudgetWarnsOnce() {
        approved(2_400);
        costs(placed(FIRST, LAST), Basis.SESSION, "50", "5");
        var left = funds.left(school, year());
        assertThat(left.leftPence()).hasValue(130_000L);
        assertThat(left.words()).isEqualTo("£1,300 of the AP budget of £2,400 is neither spent nor committed.");
        assertThat(warnings()).isZero();

        costs(placed(FIRST, LAST), Basis.SESSION, "50", "5");
        assertThat(warnings()).isEqualTo(1);
        costs(placed(FIRST, LAST), Basis.SESSION, "50", "5");
        assertThat(warnings()).isEqualTo(1);
        assertThat(funds.left(school, year()).isOver()).isTrue();
        assertThat(funds.left(school, year()).words()).isEqualTo("The AP budget is overdrawn by £900.");
    }

    private long warnings() {
        return notices.latest(head).stream()
                .filter(it -> it.kind() == Kind.BUDGET_SHORT)
                .count();
    }

    @Test
    @Tag("BUD-02")
    void whatIsPaidIsSpentAndNoLongerCommitted() {
        var from = LocalDate.of(2026, 11, 2);
        var placement = placed(from, LocalDate.of(2026, 11, 13));
        costs.record(lead, placement, cost(Basis.SESSION, "50", "5", from));
        assertThat(committed()).isEqualTo("£1,100");
        var invoice = new NewInvoice(Id.next(), "A-" + placement.value(), from, from.plusDays(4), 10, Pounds.of(550));
        assertThat(invoices.file(lead, placement, invoice, Optional.empty())).isEmpty();
        assertThat(committed()).isEqualTo("£1,100");

        assertThat(invoices.accept(lead, invoice.id(), "")).isEmpty();

        assertThat(funds.left(school, year()).spent().words()).isEqualTo("£550");
        assertThat(committed()).isEqualTo("£550");
    }

    @Test
    void theQuestionsDoNotGrowWithThePlacements() {
        costs(placed(FIRST, LAST), Basis.SESSION, "50", "5");
        var few = Asking.asked(() -> budgets.now(head, school));
        for (var more = 0; more < 4; more++) {
            costs(placed(FIRST, LAST), Basis.DAY, "50", "5");
        }

        assertThat(Asking.asked(() -> budgets.now(head, school)))
                .isLessThanOrEqualTo(few)
                .isLessThan(12);
    }
}

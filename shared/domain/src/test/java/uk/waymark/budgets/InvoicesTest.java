package uk.waymark.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.money.Pounds;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;

@Tag("BUD-07")
class InvoicesTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 13);

    @Inject
    Invoices invoices;

    @Inject
    ProviderInvoices filing;

    @Inject
    Costs costs;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PlacementId placement;
    private Actor lead;
    private Actor manager;

    @BeforeEach
    void aPlacementThatIsOver() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = world.placement(world.pupil(school), school, site, FIRST, LAST);
    }

    /** Of ten sessions seven attended, two missed, one with the site shut. */
    private void aWeek() {
        Register.decide(
                placement, Register.sessions(FIRST, 10), List.of("B", "B", "B", "B", "I", "O", "B", "B", "B", "Y4"));
    }

    private void price(Basis basis, long pounds, boolean absentPaid) {
        var terms = new Cost.Terms(basis, Pounds.of(pounds), Pounds.of(5), new Pounds(0), absentPaid);
        assertThat(costs.record(lead, placement, new NewCost(terms, FIRST, "As agreed")))
                .isEmpty();
    }

    private NewInvoice invoice(String number, int sessions, String sum) {
        return new NewInvoice(
                Id.next(), number, FIRST, FRIDAY, sessions, Pounds.read(sum).orElseThrow());
    }

    private UUID filed(String number, int sessions, String sum) {
        var invoice = invoice(number, sessions, sum);
        assertThat(filing.file(manager, placement, invoice, Optional.empty())).isEmpty();
        return invoice.id();
    }

    private InvoiceCheck check(UUID id) {
        return invoices.of(lead, placement).stream()
                .filter(it -> it.invoice().id().equals(id))
                .findFirst()
                .orElseThrow()
                .check();
    }

    private static String code(Optional<Refused> refused) {
        return refused.map(Refused::code).orElse("DONE");
    }

    @Test
    void anInvoiceForWhatWasAttendedAgrees() {
        aWeek();
        price(Basis.SESSION, 50, false);

        var check = check(filed("W-1", 7, "385"));

        assertThat(check.sessions().attended()).isEqualTo(7);
        assertThat(check.sessions().absent()).isEqualTo(2);
        assertThat(check.sessions().notPossible()).isEqualTo(1);
        assertThat(check.reckoned()).hasValue(Pounds.of(385));
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void whereMissedSessionsArePaidTheyCountToo() {
        aWeek();
        price(Basis.SESSION, 50, true);

        var check = check(filed("W-1", 9, "495"));

        assertThat(check.payable()).isEqualTo(9);
        assertThat(check.agrees()).isTrue();
    }

    @Test
    void oneThatClaimsMissedSessionsIsShownWithWhatItShouldBe() {
        aWeek();
        price(Basis.SESSION, 50, false);

        assertThat(check(filed("W-1", 10, "550")).findings())
                .containsExactly(
                        "It claims 10 sessions; by the register 7 are to be paid for.",
                        "It comes to £550; reckoned it would be £385.");
    }

    @Test
    void aDayIsPaidForOnceAndADayWithoutAnAttendedSessionNotAtAll() {
        aWeek();
        price(Basis.DAY, 100, false);

        // Monday, Tuesday, Thursday and Friday were attended at least once; on Wednesday neither session.
        assertThat(check(filed("W-1", 7, "420")).agrees()).isTrue();
    }

    @Test
    void aWeekIsPaidForOnceAndAWholePlacementBySessions() {
        aWeek();
        price(Basis.WEEK, 295, false);
        assertThat(check(filed("W-1", 7, "300")).agrees()).isTrue();

        price(Basis.WHOLE, 995, false);
        assertThat(check(filed("W-2", 7, "500")).reckoned()).hasValue(Pounds.of(500));
    }

    @Test
    void aMissingRegisterAndAMissingPriceAreSaid() {
        assertThat(check(filed("W-1", 10, "550")).findings())
                .anyMatch(it -> it.startsWith("For 10 of its sessions the register is missing"))
                .anyMatch(it -> it.startsWith("No price of this placement"));
    }

    @Test
    void theSameNumberOfTheSameProviderIsRefusedAndADoubleTapIsNot() {
        var invoice = invoice("W-1", 7, "385");
        assertThat(filing.file(manager, placement, invoice, Optional.empty())).isEmpty();
        assertThat(filing.file(manager, placement, invoice, Optional.empty())).isEmpty();
        assertThat(code(filing.file(manager, placement, invoice("w-1 ", 7, "385"), Optional.empty())))
                .isEqualTo("AGAIN");
        assertThat(code(invoices.file(lead, placement, invoice("W-1", 7, "385"), Optional.empty())))
                .isEqualTo("AGAIN");
        assertThat(invoices.of(lead, placement)).hasSize(1);

        var elsewhere = world.provider();
        var other = world.placement(world.pupil(school), school, world.site(elsewhere), FIRST, LAST);
        assertThat(invoices.file(lead, other, invoice("W-1", 7, "385"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void daysThatAreClaimedTwiceAreShown() {
        aWeek();
        price(Basis.SESSION, 50, false);
        filed("W-1", 7, "385");

        assertThat(check(filed("W-2", 7, "385")).findings())
                .containsExactly("Some of its days are on another invoice too: W-1.");
    }

    @Test
    void nonsenseIsRefusedInWords() {
        var sum = Pounds.of(1);
        assertThat(code(filing.file(manager, placement, invoice(" ", 1, "1"), Optional.empty())))
                .isEqualTo("NUMBER");
        assertThat(code(filing.file(
                        manager, placement, new NewInvoice(Id.next(), "X", FRIDAY, FIRST, 1, sum), Optional.empty())))
                .isEqualTo("DAYS");
        assertThat(code(filing.file(
                        manager,
                        placement,
                        new NewInvoice(Id.next(), "X", FIRST, LAST.plusDays(1), 1, sum),
                        Optional.empty())))
                .isEqualTo("DAYS");
        assertThat(code(filing.file(manager, placement, invoice("X", -1, "1"), Optional.empty())))
                .isEqualTo("SESSIONS");
        assertThat(code(filing.file(manager, placement, invoice("X", 1, "0"), Optional.empty())))
                .isEqualTo("SUM");
        var running = world.placement(world.pupil(school), school, site);
        assertThat(code(filing.file(
                        manager,
                        running,
                        new NewInvoice(Id.next(), "X", FIRST, TODAY.plusDays(1), 1, sum),
                        Optional.empty())))
                .isEqualTo("AHEAD");
    }

    @Test
    void aQueryReachesTheProviderWhoAnswersAndThenItIsDecidedOnce() {
        var id = filed("W-1", 10, "550");
        assertThat(invoices.waiting(lead, school)).hasSize(1);
        assertThat(code(invoices.query(lead, id, " "))).isEqualTo("WORDS");
        assertThat(invoices.query(lead, id, "Why ten?")).isEmpty();
        assertThat(notices.latest(manager)).anyMatch(it -> it.kind() == Kind.INVOICE_QUERIED);
        assertThat(filing.reply(manager, id, "Seven; a new one follows")).isEmpty();
        assertThat(invoices.refuse(lead, id, "A new one follows")).isEmpty();

        assertThat(code(invoices.accept(lead, id, ""))).isEqualTo("DECIDED");
        assertThat(code(invoices.query(lead, id, "Still?"))).isEqualTo("DECIDED");
        assertThat(code(filing.reply(manager, id, "Yes"))).isEqualTo("DECIDED");
        assertThat(filing.of(manager)).singleElement().satisfies(it -> {
            assertThat(it.invoice().state()).isEqualTo("Refused");
            assertThat(it.pupil()).startsWith("Wren T").doesNotContain("Testling");
        });
        assertThat(invoices.waiting(lead, school)).isEmpty();
    }

    @Test
    void twoWhoDecideAtOnceDecideOnce() {
        var id = filed("W-1", 10, "550");
        var head = world.at(school, Role.HEAD);

        var both = Stream.of(
                        CompletableFuture.supplyAsync(() -> invoices.accept(lead, id, "")),
                        CompletableFuture.supplyAsync(() -> invoices.refuse(head, id, "Too much")))
                .map(CompletableFuture::join)
                .toList();

        assertThat(both.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(both.stream().flatMap(Optional::stream))
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("DECIDED"));
    }

    @Test
    void othersSeeAndDoNothing() {
        var id = filed("W-1", 7, "385");
        for (var foreign : List.of(
                world.at(world.school(), Role.HEAD), world.at(school, Role.SENCO), world.at(provider, Role.TUTOR))) {
            assertThat(invoices.of(foreign, placement)).isEmpty();
            assertThat(code(invoices.accept(foreign, id, ""))).isEqualTo("NOT_FOUND");
            assertThat(code(invoices.file(foreign, placement, invoice("F", 1, "1"), Optional.empty())))
                    .isEqualTo("NOT_FOUND");
            assertThat(invoices.waiting(foreign, school)).isEmpty();
        }
        for (var foreign :
                List.of(world.at(world.provider(), Role.PROVIDER_MANAGER), world.at(provider, Role.TUTOR), lead)) {
            assertThat(filing.of(foreign)).isEmpty();
            assertThat(filing.billable(foreign)).isEmpty();
            assertThat(code(filing.file(foreign, placement, invoice("F", 1, "1"), Optional.empty())))
                    .isEqualTo("NOT_FOUND");
            assertThat(code(filing.reply(foreign, id, "x"))).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void anInvoiceCanBeFiledForNinetyDaysAfterTheEndUnderTheShortName() {
        clock.set(LAST.plusDays(90), 9, 0);
        assertThat(filing.billable(manager))
                .singleElement()
                .satisfies(it -> assertThat(it.pupil()).startsWith("Wren T").doesNotContain("Testling"));
        filed("W-1", 7, "385");

        clock.set(LAST.plusDays(91), 9, 0);
        assertThat(filing.billable(manager)).isEmpty();
        assertThat(code(filing.file(manager, placement, invoice("W-2", 7, "385"), Optional.empty())))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void itsPaperIsCheckedAndGivenToTheSchoolUnderANameThatNamesNobody() {
        var invoice = invoice("W-1", 7, "385");
        var program = new InvoiceFile("wren.pdf", "not a PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(filing.file(manager, placement, invoice, Optional.of(program)))
                .isPresent();
        assertThat(invoices.of(lead, placement)).isEmpty();

        var paper = new InvoiceFile("Wren Testling.txt", "Seven sessions".getBytes(StandardCharsets.UTF_8));
        assertThat(filing.file(manager, placement, invoice, Optional.of(paper))).isEmpty();

        assertThat(invoices.paper(lead, invoice.id()).orElseThrow().document().fileName())
                .isEqualTo("invoice.txt");
        assertThat(invoices.paper(world.at(world.school(), Role.HEAD), invoice.id()))
                .isEmpty();
    }

    @Test
    void theQuestionsOfTheListsDoNotGrow() {
        filed("W-1", 7, "385");
        var few = Asking.asked(() -> filing.of(manager));
        var waiting = Asking.asked(() -> invoices.waiting(lead, school));
        for (var more = 2; more < 7; more++) {
            filed("W-" + more, 7, "385");
        }

        assertThat(Asking.asked(() -> filing.of(manager))).isLessThanOrEqualTo(few);
        assertThat(Asking.asked(() -> invoices.waiting(lead, school))).isLessThanOrEqualTo(waiting);
    }
}

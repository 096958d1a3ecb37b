package uk.waymark.assurance.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

@Tag("INS-08")
@Tag("DL-60")
class InsuranceWatchTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate EXPIRES = TODAY.plusDays(90);

    @Inject
    ProviderInsurance insurance;

    @Inject
    Insurances insurances;

    @Inject
    InsuranceWatch watch;

    @Inject
    Due board;

    @Inject
    SettingDecisions settings;

    @Inject
    Commissions commissions;

    @Inject
    Notices notices;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private ProviderId provider = ProviderId.next();
    private Actor manager = World.ADMINISTRATOR;
    private Actor lead = World.ADMINISTRATOR;
    private Actor dsl = World.ADMINISTRATOR;
    private Actor head = World.ADMINISTRATOR;

    @BeforeEach
    void aPolicyThatRunsOutInNinetyDays() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
        dsl = world.at(school, Role.DSL);
        head = world.at(school, Role.HEAD);
        record(TODAY.minusMonths(9), EXPIRES);
    }

    private void record(LocalDate from, LocalDate to) {
        assertThat(insurance.record(
                        manager,
                        provider,
                        new NewCover(
                                InsuranceKind.PUBLIC_LIABILITY,
                                Optional.empty(),
                                "Hedge Mutual",
                                "HM 1",
                                "5,000,000",
                                from,
                                to,
                                "",
                                Optional.empty(),
                                true)))
                .isEmpty();
    }

    private void look(LocalDate day) {
        clock.set(day, 6, 0);
        watch.look(provider);
    }

    private List<Kind> told(Actor actor) {
        return notices.latest(actor).stream().map(Notice::kind).toList().reversed();
    }

    @Test
    void warningsGoOutSixtyThirtyAndSevenDaysBeforeEachOnce() {
        look(EXPIRES.minusDays(61));
        assertThat(told(lead)).isEmpty();
        look(EXPIRES.minusDays(60));
        look(EXPIRES.minusDays(60));
        assertThat(told(lead)).hasSize(1);
        look(EXPIRES.minusDays(31));
        assertThat(told(lead)).hasSize(1);
        look(EXPIRES.minusDays(29));
        assertThat(told(lead)).as("the day itself was missed").hasSize(2);
        look(EXPIRES.minusDays(7));
        look(EXPIRES);

        assertThat(told(lead)).hasSize(3).containsOnly(Kind.INSURANCE_RUNS_OUT);
        assertThat(told(manager)).isEqualTo(told(lead));
        assertThat(told(dsl)).isEmpty();
    }

    @Test
    void theDaysAreEachSchoolsOwn() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        var theirs = world.at(other, Role.AP_LEAD);
        assertThat(settings.decide(
                        world.at(other, Role.HEAD),
                        new Scope.OfSchool(other),
                        "insurance.warn_days",
                        "14",
                        TODAY,
                        "Less post"))
                .isEmpty();

        look(EXPIRES.minusDays(20));
        assertThat(told(lead)).hasSize(1);
        assertThat(told(theirs)).isEmpty();
        look(EXPIRES.minusDays(14));
        assertThat(told(theirs)).hasSize(1);
    }

    @Test
    void onLapseEveryoneConcernedIsToldOnceAndNewPlacementsRestUntilItIsRenewed() {
        look(EXPIRES.plusDays(1));
        look(EXPIRES.plusDays(2));

        for (var actor : List.of(lead, dsl, head, manager)) {
            assertThat(told(actor)).as(actor.name()).containsExactly(Kind.INSURANCE_LAPSED);
        }
        assertThat(insurances.standing(school, provider, EXPIRES.plusDays(2)).lacks())
                .filteredOn(lack -> lack.state() == Verdict.State.LAPSED)
                .singleElement()
                .satisfies(lack -> {
                    assertThat(lack.what()).contains("Public liability", "ran out on");
                    assertThat(lack.whoMends()).contains("manager");
                });

        record(EXPIRES.plusDays(3), EXPIRES.plusYears(1));
        assertThat(told(lead)).as("not in force yet").hasSize(1);
        look(EXPIRES.plusDays(3));
        look(EXPIRES.plusDays(4));

        for (var actor : List.of(lead, dsl, head, manager)) {
            assertThat(told(actor)).as(actor.name()).containsExactly(Kind.INSURANCE_LAPSED, Kind.INSURANCE_RENEWED);
        }
        assertThat(insurances.standing(school, provider, EXPIRES.plusDays(4)).lacks())
                .noneMatch(lack -> lack.kind() == InsuranceKind.PUBLIC_LIABILITY);
    }

    @Test
    void aRenewalInTimeIsToldToThoseWhoWereWarnedAndNothingElseIsSaid() {
        look(EXPIRES.minusDays(30));
        clock.move(Duration.ofHours(3));
        record(EXPIRES.plusDays(1), EXPIRES.plusYears(1));
        look(EXPIRES.minusDays(7));
        look(EXPIRES.plusDays(1));

        assertThat(told(lead)).containsExactly(Kind.INSURANCE_RUNS_OUT, Kind.INSURANCE_RENEWED);
        assertThat(told(manager)).isEqualTo(told(lead));
        assertThat(told(head)).isEmpty();
    }

    @Test
    void aSchoolThatHasNothingToDoWithTheProviderAnyMoreHearsNothing() {
        commissions.change(school, provider, Standing.ENDED, "No pupils there any more", Optional.empty());
        look(EXPIRES.plusDays(1));

        assertThat(told(lead)).isEmpty();
        assertThat(told(manager)).hasSize(1);
    }

    @Test
    void twoNodesAtOneMomentTellOnce() throws Exception {
        clock.set(EXPIRES.plusDays(1), 6, 0);
        Callable<Boolean> node = () -> {
            watch.look(provider);
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(told(head)).hasSize(1);
    }

    @Test
    void theRenewalIsDueFromTheProviderAndIsMetByItself() {
        look(EXPIRES.minusDays(61));
        assertThat(due(manager)).isEmpty();
        look(EXPIRES.minusDays(60));
        assertThat(due(manager)).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(EXPIRES);
            assertThat(item.about()).contains("Public liability");
        });

        record(EXPIRES.plusDays(1), EXPIRES.plusYears(1));
        look(EXPIRES.plusDays(1));

        assertThat(due(manager)).isEmpty();
    }

    private List<DueItem> due(Actor actor) {
        return board.board(actor).all();
    }
}

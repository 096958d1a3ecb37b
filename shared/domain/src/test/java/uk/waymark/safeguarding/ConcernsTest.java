package uk.waymark.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.placements.Placements;

class ConcernsTest extends DomainTest {
    @Inject
    RaisingConcerns raising;

    @Inject
    Concerns concerns;

    @Inject
    Notices notices;

    @Inject
    Placements placements;

    @Inject
    Live live;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor tutor;
    private Actor dsl;

    @BeforeEach
    void aPlacedPupilATutorAndADsl() {
        clock.set(MovableClock.MONDAY, 9, 30);
        school = world.school();
        provider = world.provider();
        placement = world.placement(world.pupil(school), school, world.site(provider));
        tutor = world.at(provider, Role.TUTOR);
        dsl = world.at(school, Role.DSL);
    }

    private ConcernDraft draft() {
        return new ConcernDraft(
                ConcernId.next(),
                Optional.of(placement),
                "Said something that worried me.",
                Optional.of(clock.instant().minus(Duration.ofMinutes(10))),
                "By the gate",
                Optional.of(false),
                "Listened, told my manager.");
    }

    private ConcernId sent() {
        var draft = draft();
        assertThat(raising.send(tutor, draft)).isInstanceOf(ConcernOutcome.Sent.class);
        return draft.id();
    }

    @Test
    @Tag("CON-01")
    @Tag("CON-02")
    void aConcernReachesEveryDslAndDeputyOfTheSchoolAtOnce() {
        var deputy = world.at(school, Role.DEPUTY_DSL);
        var told = new AtomicInteger();
        live.listen(Topic.notices(dsl.person()), told::incrementAndGet);

        sent();

        assertThat(notices.latest(dsl)).extracting(Notice::kind).containsExactly(Kind.CONCERN_SENT);
        assertThat(notices.unread(deputy)).isEqualTo(1);
        assertThat(told).hasValue(1);
    }

    @Test
    void aSchoolWithoutADslIsToldThroughItsHead() {
        var lonely = world.school();
        var head = world.at(lonely, Role.HEAD);
        placement = world.placement(world.pupil(lonely), lonely, world.site(provider));

        sent();

        assertThat(notices.latest(head)).extracting(Notice::kind).containsExactly(Kind.CONCERN_WITHOUT_DSL);
        assertThat(concerns.ofSchools(head, 10, 0)).isEmpty();
    }

    /** Often, and both taps set off together: which of them gets past the first look is a matter of chance. */
    @RepeatedTest(20)
    void anImpatientSecondTapSendsNothingTwice() throws Exception {
        var draft = draft();
        var together = new CyclicBarrier(2);
        Callable<ConcernOutcome> tap = () -> {
            together.await();
            return raising.send(tutor, draft);
        };
        try (var taps = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : taps.invokeAll(List.of(tap, tap))) {
                assertThat(answer.get()).isInstanceOf(ConcernOutcome.Sent.class);
            }
        }

        assertThat(concerns.ofSchools(dsl, 10, 0)).hasSize(1);
        assertThat(notices.unread(dsl)).isEqualTo(1);
    }

    @Test
    @Tag("CON-21")
    void theAuthorSeesThatItWasReadAndWhenAndNoMore() {
        var id = sent();
        assertThat(raising.own(tutor).getFirst().readAt()).isEmpty();
        clock.move(Duration.ofMinutes(7));

        concerns.open(dsl, id);
        concerns.open(dsl, id);

        assertThat(raising.own(tutor).getFirst().readAt()).contains(clock.instant());
        assertThat(notices.latest(tutor)).extracting(Notice::kind).containsExactly(Kind.CONCERN_READ);
        assertThat(notices.unread(dsl)).isZero();
        assertThat(concerns.open(tutor, id)).isEmpty();
    }

    @Test
    @Tag("CON-11")
    void aDecisionIsKeptWithItsReasonAndAFurtherOneIsAdded() {
        var id = sent();
        concerns.open(dsl, id);
        assertThat(concerns.acknowledge(dsl, id)).isEmpty();
        assertThat(concerns.acknowledge(dsl, id)).isEmpty();
        assertThat(concerns.decide(dsl, id, "Not referred", "Explained by home"))
                .isEmpty();
        assertThat(concerns.decide(dsl, id, "Not referred", "Explained by home"))
                .isEmpty();
        assertThat(concerns.decide(dsl, id, "Referred", "A second account")).isEmpty();

        var file = concerns.open(dsl, id).orElseThrow();

        assertThat(file.steps())
                .extracting(ConcernFile.Step::stage)
                .containsExactly(Stage.READ, Stage.ACKNOWLEDGED, Stage.DECIDED, Stage.DECIDED);
        assertThat(file.steps().getLast().reason()).contains("A second account");
    }

    @Test
    void whatNobodyHasReadStandsAboveWhatIsInHand() {
        var unread = sent();
        clock.move(Duration.ofMinutes(1));
        var inHand = sent();
        concerns.acknowledge(dsl, inHand);

        assertThat(concerns.ofSchools(dsl, 10, 0)).extracting(ConcernLine::id).containsExactly(unread, inHand);
    }

    @Test
    void aDecisionWithoutItsReasonIsRefused() {
        assertThat(concerns.decide(dsl, sent(), "Not referred", " "))
                .map(Refused::code)
                .contains("INVALID");
    }

    @Test
    @Tag("ROL-28")
    void nobodyElseSeesIt() {
        var id = sent();
        var others = List.of(
                world.at(school, Role.HEAD),
                world.at(school, Role.AP_LEAD),
                world.at(school, Role.ATTENDANCE_OFFICER),
                world.at(world.school(), Role.DSL),
                world.at(provider, Role.TUTOR),
                world.at(provider, Role.PROVIDER_MANAGER),
                world.at(world.provider(), Role.PROVIDER_DSL));

        assertThat(others).allSatisfy(other -> {
            assertThat(concerns.open(other, id)).isEmpty();
            assertThat(concerns.acknowledge(other, id)).isPresent();
            assertThat(concerns.ofSchools(other, 10, 0)).isEmpty();
            assertThat(concerns.ofProviders(other, 10, 0)).isEmpty();
            assertThat(raising.own(other)).isEmpty();
        });
    }

    @Test
    void theProvidersDslReadsItAndThatIsNotTheSchoolReadingIt() {
        var id = sent();
        var providerDsl = world.at(provider, Role.PROVIDER_DSL);

        assertThat(concerns.open(providerDsl, id)).isPresent();

        assertThat(raising.own(tutor).getFirst().readAt()).isEmpty();
        assertThat(concerns.acknowledge(providerDsl, id)).isPresent();
    }

    @Test
    void whatIsMissingIsSaidInTheOrderOfTheForm() {
        var empty = ConcernDraft.empty(ConcernId.next());

        assertThat(raising.send(tutor, empty))
                .isInstanceOfSatisfying(
                        ConcernOutcome.NotSent.class,
                        not -> assertThat(not.refused().code()).isEqualTo("PUPIL"));
    }

    @Test
    void aPupilOfAnotherProviderCannotBeChosen() {
        var stranger = world.at(world.provider(), Role.TUTOR);

        assertThat(raising.send(stranger, draft()))
                .isInstanceOfSatisfying(
                        ConcernOutcome.NotSent.class,
                        not -> assertThat(not.refused().code()).isEqualTo("NOT_PLACED_HERE"));
    }

    @Test
    void aDraftIsKeptForItsAuthorAloneAndGoneWhenSent() {
        var draft = draft();
        raising.keep(tutor, draft);
        var colleague = world.at(provider, Role.TUTOR);
        raising.keep(
                colleague,
                new ConcernDraft(draft.id(), Optional.empty(), "Not mine", Optional.empty(), "", Optional.empty(), ""));

        assertThat(raising.draft(tutor)).contains(draft);
        assertThat(raising.draft(colleague)).isEmpty();

        raising.send(tutor, draft);
        assertThat(raising.draft(tutor)).isEmpty();
        assertThat(raising.keep(tutor, draft)).isEmpty();
    }

    @Test
    void longAndForeignTextComesBackAsItWas() {
        var account = "ع😀<script>=cmd|' ".repeat(2_500);
        var draft = draft();
        var odd = new ConcernDraft(
                draft.id(),
                draft.placement(),
                account,
                draft.happenedAt(),
                draft.place(),
                draft.danger(),
                draft.done());

        raising.send(tutor, odd);

        assertThat(concerns.open(dsl, odd.id()).orElseThrow().account()).isEqualTo(account.strip());
    }

    @Test
    void afterThePlacementTheAuthorNoLongerSeesTheName() {
        sent();
        placements.end(World.actorOf(school, Role.HEAD), placement, MovableClock.MONDAY, "Moved");
        clock.move(Duration.ofDays(1));

        assertThat(raising.own(tutor).getFirst().pupil()).isEqualTo("A pupil who has left");
    }
}

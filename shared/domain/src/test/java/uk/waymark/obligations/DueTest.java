package uk.waymark.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.fixtures.MovableClock.MONDAY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Grant;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.accounts.People;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;

class DueTest extends DomainTest {
    @Inject
    Obligations obligations;

    @Inject
    Due due;

    @Inject
    Notices notices;

    @Inject
    People people;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, 9, 5);
    }

    private static Actor at(ProviderId provider, Role role) {
        return new Actor(
                PersonId.next(),
                role.words(),
                List.of(new Grant(role, ScopeKind.PROVIDER, provider.value(), Set.of(), Set.of(provider), Set.of())));
    }

    @Test
    void theBoardIsGroupedByHowPressingItIs() {
        var school = world.school();
        var lead = World.actorOf(school, Role.AP_LEAD);
        for (var days : List.of(20, 2, 0, -3)) {
            obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY.plusDays(days)));
        }
        var board = due.board(lead);

        assertThat(board.late()).extracting(DueItem::dueOn).containsExactly(MONDAY.minusDays(3));
        assertThat(board.today()).extracting(DueItem::dueOn).containsExactly(MONDAY);
        assertThat(board.week()).extracting(DueItem::dueOn).containsExactly(MONDAY.plusDays(2));
        assertThat(board.later()).extracting(DueItem::dueOn).containsExactly(MONDAY.plusDays(20));
        assertThat(due.figures(lead)).isEqualTo(new DueFigures(1, 1, 1));
        assertThat(due.month(lead, YearMonth.from(MONDAY))).hasSize(3);
    }

    @Test
    void aClockOfTheSameDayRunsOutAtItsMinute() {
        var provider = world.provider();
        var manager = at(provider, Role.PROVIDER_MANAGER);
        var at = clock.instant().plus(Duration.ofHours(2));
        obligations.raise(Tasks.change(provider, Role.PROVIDER_MANAGER, MONDAY, Optional.of(at)));

        assertThat(due.board(manager).today()).hasSize(1);
        clock.set(MONDAY, 11, 6);
        assertThat(due.board(manager).late()).hasSize(1);
        assertThat(due.figures(manager)).isEqualTo(new DueFigures(1, 0, 0));
    }

    @Test
    void strangersAndOtherRolesSeeNothing() {
        var school = world.school();
        var provider = world.provider();
        var id = obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        obligations.raise(Tasks.change(provider, Role.PROVIDER_DSL, MONDAY, Optional.empty()));
        for (var stranger : List.of(
                World.actorOf(world.school(), Role.AP_LEAD),
                World.actorOf(school, Role.SENCO),
                World.actorOf(school, Role.GOVERNOR),
                at(world.provider(), Role.PROVIDER_DSL),
                at(provider, Role.KEY_CONTACT),
                at(provider, Role.TUTOR))) {
            assertThat(due.board(stranger).isEmpty()).as(stranger.name()).isTrue();
            assertThat(due.overview(stranger).isEmpty()).as(stranger.name()).isTrue();
            assertThat(due.month(stranger, YearMonth.from(MONDAY))).isEmpty();
            assertThat(due.history(stranger, id)).isEmpty();
            assertThat(due.colleagues(stranger, id)).isEmpty();
            assertThat(code(due.postpone(stranger, id, MONDAY.plusDays(1), "No")))
                    .isEqualTo("NOT_THERE");
            assertThat(code(due.meet(stranger, id, "No"))).isEqualTo("NOT_THERE");
            assertThat(code(due.delegate(stranger, id, stranger.person()))).isEqualTo("NOT_THERE");
        }
    }

    private static String code(Optional<Refused> refused) {
        return refused.map(Refused::code).orElse("");
    }

    @Test
    void theHeadOverseesWhatTheSchoolHasToDoAndDoesNotDoItInSomebodysPlace() {
        var school = world.school();
        var head = World.actorOf(school, Role.HEAD);
        var id = obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));

        assertThat(due.board(head).isEmpty()).isTrue();
        assertThat(due.oversees(head)).isTrue();
        assertThat(due.overview(head).today())
                .singleElement()
                .satisfies(item -> assertThat(item.mayPostpone()).isFalse());
        assertThat(code(due.postpone(head, id, MONDAY.plusDays(1), "Busy"))).isEqualTo("NOT_THERE");
        assertThat(due.oversees(World.actorOf(school, Role.DSL))).isFalse();
    }

    @Test
    void aPostponementKeepsItsReasonAndTheRuleDoesNotUndoIt() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var key = Tasks.key();
        var id = obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY));

        assertThat(code(due.postpone(lead, id, MONDAY, "Same day"))).isEqualTo("NOT_LATER");
        assertThat(code(due.postpone(lead, id, MONDAY.plusDays(3), " "))).isEqualTo("SAY_WHY");
        assertThat(code(due.postpone(lead, id, MONDAY.plusDays(29), "Long"))).isEqualTo("TOO_FAR");
        assertThat(due.postpone(lead, id, MONDAY.plusDays(3), "The farm is flooded"))
                .isEmpty();
        obligations.raise(Tasks.audit(key, school, Role.AP_LEAD, MONDAY));

        assertThat(due.board(lead).week()).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(MONDAY.plusDays(3));
            assertThat(item.ruledOn()).isEqualTo(MONDAY);
            assertThat(item.postponed()).contains("The farm is flooded");
        });
        assertThat(due.history(lead, id))
                .singleElement()
                .satisfies(step -> assertThat(step.words())
                        .isEqualTo("Postponed by AP lead " + lead.name().substring(8)
                                + " from Mon 23 Nov 2026 to Thu 26 Nov 2026: The farm is flooded"));
        assertThat(code(due.postpone(lead, id, MONDAY.plusDays(29), "Again"))).isEqualTo("TOO_FAR");
    }

    @Test
    void aStatutoryClockCannotBePostponedAndSaysWhy() {
        var provider = world.provider();
        var manager = at(provider, Role.PROVIDER_MANAGER);
        var id = obligations.raise(Tasks.change(provider, Role.PROVIDER_MANAGER, MONDAY, Optional.empty()));

        assertThat(due.postpone(manager, id, MONDAY.plusDays(1), "Busy")).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("NOT_POSTPONABLE");
            assertThat(refused.message()).contains("The law gives no more than the day");
        });
        assertThat(due.meet(manager, id, "Rang them")).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo("DONE_ELSEWHERE");
            assertThat(refused.message()).contains("a change that was told");
        });
    }

    @Test
    @Tag("ROL-08")
    void theApLeadGivesATaskToAHelperWhoDoesItAndSeesNothingElse() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var helper = world.at(school, Role.AP_HELPER);
        var id = obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));

        assertThat(due.colleagues(lead, id)).extracting(Colleague::id).containsExactly(helper.person());
        assertThat(due.delegate(lead, id, helper.person())).isEmpty();

        assertThat(due.board(helper).all()).singleElement().satisfies(item -> {
            assertThat(item.toMe()).isTrue();
            assertThat(item.mayPostpone()).isFalse();
            assertThat(item.mayDelegate()).isFalse();
        });
        assertThat(notices.latest(helper)).extracting(Notice::kind).containsExactly(Kind.DELEGATED);
        assertThat(code(due.postpone(helper, id, MONDAY.plusDays(1), "Busy"))).isEqualTo("NOT_YOURS_TO_POSTPONE");
        assertThat(due.board(lead).all())
                .hasSize(2)
                .anySatisfy(item -> assertThat(item.delegate()).contains(helper.name()));
        assertThat(code(due.meet(helper, id, " "))).isEqualTo("SAY_WHAT");
        assertThat(due.meet(helper, id, "Walked round the farm")).isEmpty();
        assertThat(due.board(helper).isEmpty()).isTrue();
        assertThat(due.board(lead).all()).hasSize(1);
        assertThat(due.history(lead, id))
                .extracting(DueStep::words)
                .last()
                .asString()
                .isEqualTo("Done by " + helper.name() + ": Walked round the farm");
    }

    @Test
    void nothingIsGivenToAStrangerToSomebodyWithoutABoardOrToWhoeverHasLeft() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var id = obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        var left = world.at(school, Role.AP_HELPER);
        people.deactivate(World.ADMINISTRATOR, left.person());
        for (var other :
                List.of(world.at(world.school(), Role.AP_HELPER), world.at(school, Role.GOVERNOR), left, lead)) {
            assertThat(code(due.delegate(lead, id, other.person()))).isEqualTo("NOT_A_COLLEAGUE");
        }
    }

    @Test
    void aHelperWhoLosesTheRoleLosesWhatWasGiven() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var helper = world.at(school, Role.AP_HELPER);
        var id = obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        due.delegate(lead, id, helper.person());

        assertThat(due.board(new Actor(helper.person(), helper.name(), List.of()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatOnePersonOwesIsSeenByThatPersonOnlyAndGivenToNobody() {
        var school = world.school();
        var senco = world.at(school, Role.SENCO);
        var id = obligations.raise(Tasks.own(senco.person(), MONDAY));

        assertThat(due.board(senco).today()).extracting(DueItem::id).containsExactly(id);
        assertThat(due.board(world.at(school, Role.SENCO)).isEmpty()).isTrue();
        assertThat(code(due.delegate(senco, id, world.at(school, Role.SENCO).person())))
                .isEqualTo("NOT_YOURS_TO_GIVE");
    }

    @Test
    void theBoardShowsTwoHundredAndSaysThatThereIsMore() {
        var school = world.school();
        for (var number = 0; number < 201; number++) {
            obligations.raise(Tasks.audit(school, Role.AP_LEAD, MONDAY));
        }
        var board = due.board(World.actorOf(school, Role.AP_LEAD));

        assertThat(board.all()).hasSize(200);
        assertThat(board.more()).isTrue();
    }
}

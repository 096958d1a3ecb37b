package uk.waymark.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.contact.SupportTasks.To;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;

class TasksTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    SupportTasks tasks;

    @Inject
    Due due;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private PlacementId placement;
    private Actor lead;
    private Actor senco;
    private Actor officer;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        placement = world.placement(world.pupil(school, "Ng", "O"), school, world.site(world.provider()));
        lead = world.at(school, Role.AP_LEAD);
        senco = world.at(school, Role.SENCO);
        officer = world.at(school, Role.ATTENDANCE_OFFICER);
    }

    /** The tasks on somebody's board, among whatever else a placement asks of them. */
    private List<DueItem> given(Actor actor) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().equals("support.task"))
                .toList();
    }

    private UUID given(To to) {
        var id = Id.next();
        assertThat(tasks.give(lead, id, placement, "Ask the mentor to ring Ng on Thursdays", to, TODAY.plusDays(3)))
                .isEmpty();
        return id;
    }

    @Test
    @Tag("ROL-21")
    void theLeadRoutesATaskToTheSencoWhoSaysWhatWasDone() {
        var task = given(new To.AnyOf(Role.SENCO));
        assertThat(given(senco)).singleElement().satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo(TODAY.plusDays(3));
            assertThat(it.about() + it.reason()).doesNotContain("Ng");
            assertThat(it.mayBeSaidDone()).isTrue();
        });
        assertThat(notices.latest(senco)).extracting(it -> it.kind()).contains(Kind.TASK_GIVEN);
        assertThat(tasks.of(senco, placement)).singleElement().satisfies(it -> {
            assertThat(it.mine()).isTrue();
            assertThat(it.by()).isEqualTo(lead.name());
        });
        assertThat(tasks.of(officer, placement)).isEmpty();
        assertThat(tasks.done(officer, task, "Done")).map(Refused::code).contains("NOT_FOUND");
        assertThat(tasks.done(senco, task, " ")).map(Refused::code).contains("WORDS");

        assertThat(tasks.done(senco, task, "The mentor rings from this week")).isEmpty();
        assertThat(tasks.done(senco, task, "Again")).map(Refused::code).contains("DONE");
        assertThat(given(senco)).isEmpty();
        assertThat(tasks.of(lead, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.done().orElseThrow()).satisfies(done -> {
                    assertThat(done.words()).isEqualTo("The mentor rings from this week");
                    assertThat(done.by()).isEqualTo(senco.name());
                }));
    }

    @Test
    @Tag("ROL-21")
    void aTaskToOnePersonIsTheirsAloneAndTheBoardMayFinishItToo() {
        given(new To.One(officer.person()));
        var item = given(officer).getFirst();

        assertThat(tasks.of(senco, placement)).isEmpty();
        assertThat(due.meet(officer, item.id(), "Rang on Thursday")).isEmpty();
        assertThat(tasks.of(officer, placement)).singleElement().satisfies(it -> {
            assertThat(it.mine()).isFalse();
            assertThat(it.done()).isPresent();
        });
    }

    @Test
    @Tag("ROL-21")
    void aDeputyStandsInForTheDsl() {
        var task = given(new To.AnyOf(Role.DSL));
        var deputy = world.at(school, Role.DEPUTY_DSL);

        assertThat(given(deputy)).hasSize(1);
        assertThat(tasks.done(deputy, task, "Spoke to the family")).isEmpty();
    }

    @Test
    void onlyThoseWhoPlaceGiveAndOnlyToColleagues() {
        var day = TODAY.plusDays(1);
        var stranger = world.at(world.school(), Role.AP_LEAD);

        assertThat(code(senco, "x", new To.AnyOf(Role.DSL), day)).contains("NOT_FOUND");
        assertThat(code(stranger, "x", new To.AnyOf(Role.DSL), day)).contains("NOT_FOUND");
        assertThat(code(lead, " ", new To.AnyOf(Role.DSL), day)).contains("WORDS");
        assertThat(code(lead, "x", new To.AnyOf(Role.DSL), TODAY.minusDays(1))).contains("DAY");
        assertThat(code(lead, "x", new To.AnyOf(Role.TUTOR), day)).contains("ROLE");
        assertThat(code(lead, "x", new To.One(stranger.person()), day)).contains("PERSON");
        assertThat(tasks.colleagues(stranger, placement)).isEmpty();
        assertThat(tasks.colleagues(lead, placement))
                .extracting(SupportTasks.Colleague::person)
                .contains(senco.person(), officer.person(), lead.person());
        assertThat(tasks.of(stranger, placement)).isEmpty();

        var id = Id.next();
        tasks.give(lead, id, placement, "Once", new To.AnyOf(Role.SENCO), day);
        tasks.give(lead, id, placement, "Once", new To.AnyOf(Role.SENCO), day);
        assertThat(tasks.of(lead, placement)).hasSize(1);
    }

    private Optional<String> code(Actor by, String words, To to, LocalDate day) {
        return tasks.give(by, Id.next(), placement, words, to, day).map(Refused::code);
    }
}

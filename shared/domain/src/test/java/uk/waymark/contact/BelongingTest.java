package uk.waymark.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

class BelongingTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    Belonging belonging;

    @Inject
    SafetyStatements safety;

    @Inject
    SupportTasks tasks;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor lead;
    private Actor office;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        placement = world.placement(world.pupil(school), school, world.site(provider));
        lead = world.at(school, Role.AP_LEAD);
        office = world.at(school, Role.OFFICE);
    }

    private UUID planned(BelongingKind kind) {
        var id = Id.next();
        assertThat(belonging.plan(
                        lead,
                        id,
                        placement,
                        new NewBelonging(kind, kind.words(), Optional.of(TODAY.plusDays(9)), "Once")))
                .isEmpty();
        return id;
    }

    private Optional<String> note(Actor by, UUID line, BelongingStep.Kind kind, String words) {
        return belonging
                .note(by, Id.next(), line, new BelongingStep(kind, words, TODAY, ""))
                .map(Refused::code);
    }

    private BelongingLine line(UUID id) {
        return belonging.of(lead, placement).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("PAS-04")
    @Tag("PAS-07")
    @Tag("PAS-08")
    @Tag("PAS-09")
    @Tag("PAS-10")
    @Tag("PAS-11")
    @Tag("PAS-16")
    void thePlanHasALineOfEachKindAndSaysWhatIsMissing() {
        assertThat(Belonging.missing(belonging.of(lead, placement))).containsExactly(BelongingKind.values());
        Arrays.stream(BelongingKind.values()).forEach(this::planned);
        assertThat(Belonging.missing(belonging.of(lead, placement))).isEmpty();

        var study = planned(BelongingKind.STUDY);
        assertThat(note(office, study, BelongingStep.Kind.DONE, "Posted the science folder"))
                .isEmpty();
        assertThat(line(study).last()).hasValueSatisfying(it -> {
            assertThat(it.words()).isEqualTo("Posted the science folder");
            assertThat(it.by()).isEqualTo(office.name());
        });

        var rewards = belonging.of(lead, placement).stream()
                .filter(it -> it.kind() == BelongingKind.REWARDS)
                .findFirst()
                .orElseThrow();
        assertThat(note(lead, rewards.id(), BelongingStep.Kind.DROPPED, " ")).contains("WORDS");
        note(lead, rewards.id(), BelongingStep.Kind.DROPPED, "Points moved to the plan");
        assertThat(note(lead, rewards.id(), BelongingStep.Kind.DONE, "")).contains("DROPPED");
        assertThat(Belonging.missing(belonging.of(lead, placement))).containsExactly(BelongingKind.REWARDS);
    }

    @Test
    @Tag("PAS-06")
    @Tag("PAS-12")
    void joiningIsJudgedEachTimeBeforeAnybodyIsInvited() {
        var concert = planned(BelongingKind.EVENT);
        assertThat(line(concert).needsJudgement()).isTrue();
        assertThat(note(lead, concert, BelongingStep.Kind.INVITED, "")).contains("JUDGE");
        assertThat(note(office, concert, BelongingStep.Kind.MAY, "No risk")).contains("NOT_YOURS");
        assertThat(note(lead, concert, BelongingStep.Kind.MAY, "")).contains("WORDS");

        assertThat(note(lead, concert, BelongingStep.Kind.MAY_NOT, "The victim of the fight sings"))
                .isEmpty();
        assertThat(note(lead, concert, BelongingStep.Kind.INVITED, "")).contains("MAY_NOT");
        assertThat(note(world.at(school, Role.DSL), concert, BelongingStep.Kind.MAY_WITH, "Sits with Mr Example"))
                .isEmpty();
        assertThat(note(office, concert, BelongingStep.Kind.INVITED, "By letter"))
                .isEmpty();
        assertThat(note(office, concert, BelongingStep.Kind.COMING, "With his mother"))
                .isEmpty();
        assertThat(line(concert).steps())
                .extracting(BelongingStep::kind)
                .containsExactly(
                        BelongingStep.Kind.MAY_NOT,
                        BelongingStep.Kind.MAY_WITH,
                        BelongingStep.Kind.INVITED,
                        BelongingStep.Kind.COMING);

        var friends = planned(BelongingKind.FRIENDS);
        assertThat(note(lead, friends, BelongingStep.Kind.DONE, "Played football"))
                .contains("JUDGE");
    }

    @Test
    void whatIsWrongIsSaidAndTheSameTwiceCountsOnce() {
        var id = Id.next();
        var line = new NewBelonging(BelongingKind.NEWS, "Newsletter", Optional.empty(), "Every Friday");
        belonging.plan(lead, id, placement, line);
        belonging.plan(lead, id, placement, line);
        var step = Id.next();
        belonging.note(lead, step, id, new BelongingStep(BelongingStep.Kind.DONE, "Sent", TODAY, ""));
        belonging.note(lead, step, id, new BelongingStep(BelongingStep.Kind.DONE, "Sent", TODAY, ""));

        assertThat(belonging.of(lead, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.steps()).hasSize(1));
        assertThat(belonging.plan(
                        lead, Id.next(), placement, new NewBelonging(BelongingKind.NEWS, " ", Optional.empty(), "")))
                .map(Refused::code)
                .contains("WORDS");
        assertThat(belonging.note(
                        lead, Id.next(), id, new BelongingStep(BelongingStep.Kind.DONE, "", TODAY.plusDays(1), "")))
                .map(Refused::code)
                .contains("IN_THE_FUTURE");
    }

    @Test
    void anotherSchoolAndTheProviderSeeAndChangeNothing() {
        var line = planned(BelongingKind.NEWS);
        for (var other : List.of(world.at(world.school(), Role.HEAD), world.at(provider, Role.PROVIDER_MANAGER))) {
            assertThat(belonging.of(other, placement)).isEmpty();
            assertThat(note(other, line, BelongingStep.Kind.DONE, "")).contains("NOT_FOUND");
            assertThat(belonging.plan(
                            other,
                            Id.next(),
                            placement,
                            new NewBelonging(BelongingKind.NEWS, "x", Optional.empty(), "")))
                    .map(Refused::code)
                    .contains("NOT_FOUND");
        }
    }

    @Test
    @Tag("PAS-15")
    void theDslSaysThatTheSchoolIsSatisfiedOrTheLeadActsToday() {
        var dsl = world.at(school, Role.DSL);
        assertThat(safety.state(lead, Id.next(), placement, true, "I think so", TODAY))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(safety.state(dsl, Id.next(), placement, true, " ", TODAY))
                .map(Refused::code)
                .contains("WORDS");
        assertThat(safety.state(dsl, Id.next(), placement, true, "Visited on Friday, spoke to their DSL", TODAY))
                .isEmpty();
        assertThat(tasks.of(lead, placement)).isEmpty();

        var id = Id.next();
        safety.state(dsl, id, placement, false, "Nobody there is first-aid trained on Tuesdays", TODAY);
        safety.state(dsl, id, placement, false, "Nobody there is first-aid trained on Tuesdays", TODAY);
        assertThat(safety.of(lead, placement))
                .extracting(SafetyStatement::satisfied)
                .containsExactly(false, true);
        assertThat(tasks.of(lead, placement)).singleElement().satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo(TODAY);
            assertThat(it.mine()).isTrue();
        });
        assertThat(safety.of(world.at(provider, Role.PROVIDER_DSL), placement)).isEmpty();
    }

    @Test
    void oneLineOrFortyAskTheSameNumberOfTimes() {
        note(lead, planned(BelongingKind.NEWS), BelongingStep.Kind.DONE, "");
        belonging.of(lead, placement);
        var one = Asking.asked(() -> belonging.of(lead, placement));
        for (var number = 0; number < 40; number++) {
            note(lead, planned(BelongingKind.NEWS), BelongingStep.Kind.DONE, "");
        }

        assertThat(Asking.asked(() -> belonging.of(lead, placement))).isEqualTo(one);
    }
}

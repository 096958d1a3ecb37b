package uk.waymark.transition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.transition.ReturnPlan.Readiness;

class ReturnPlansTest extends DomainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    ReturnPlans plans;

    @Inject
    Objectives objectives;

    @Inject
    PlacementFiles files;

    @Inject
    StartLists lists;

    @Inject
    SettingDecisions settings;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor lead;
    private Actor senco;
    private Actor manager;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        PupilId pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        senco = world.at(school, Role.SENCO);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = world.placement(pupil, school, world.site(provider), TODAY.plusDays(7), TODAY.plusWeeks(10));
    }

    private static NewReturnPlan plan(Aim aim, String reason) {
        return new NewReturnPlan(
                aim,
                reason,
                TODAY.plusWeeks(9),
                "Five weeks at nine sessions of ten",
                "A quiet room and Ms Reed each morning",
                "A reference and two half days of handing on",
                "Two afternoons a week from January",
                "A visit on the farm and one at school",
                "Mr Vane, twice",
                "The pupil, the family and the farm on Fri 20 Nov",
                "On paper, read together on Fri 20 Nov");
    }

    private Optional<Refused> write(Actor actor, int seen, String because) {
        return plans.write(actor, placement, seen, plan(Aim.USUAL_SCHOOL, ""), because);
    }

    private StartItem item() {
        return lists.of(files.atSchool(lead, placement).orElseThrow()).items().stream()
                .filter(it -> it.part() == StartPart.RETURN)
                .findFirst()
                .orElseThrow();
    }

    private void numbered() {
        objectives.add(
                lead,
                placement,
                new NewObjective(
                        "Back in class",
                        Strand.RETURN,
                        Source.OWN,
                        "Lessons of twenty",
                        "None",
                        Optional.of(BigDecimal.ZERO),
                        Optional.of(BigDecimal.TEN),
                        "Ten of twenty",
                        TODAY.plusWeeks(9)));
    }

    @Test
    @Tag("TRN-01")
    @Tag("TRN-02")
    @Tag("TRN-03")
    @Tag("ILP-10")
    @Tag("DL-42")
    @Tag("OSD-21")
    void fromTheStartThePlanIsWrittenAgreedAndHasANumber() {
        assertThat(item().state()).isEqualTo(StartItem.State.MISSING);

        assertThat(write(lead, 0, "")).isEmpty();
        assertThat(item().words()).contains("has not agreed");

        assertThat(plans.agree(manager, placement, 1, "We begin with mornings")).isEmpty();
        assertThat(item().words()).contains("number");

        numbered();
        assertThat(item().state()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(plans.of(lead, placement)).hasValueSatisfying(it -> {
            assertThat(it.plan().schoolSupport()).contains("quiet room");
            assertThat(it.plan().providerSupport()).contains("reference");
            assertThat(it.agreed())
                    .hasValueSatisfying(agreed -> assertThat(agreed.by()).isEqualTo(manager.name()));
        });
    }

    @Test
    @Tag("CX-22")
    void whenItIsAskedForIsASetting() {
        for (var when : ReturnSettings.RequiredAt.values()) {
            settings.decide(
                    World.actorOf(school, Role.HEAD),
                    new Scope.OfSchool(school),
                    "reintegration.required_at",
                    when.name(),
                    TODAY,
                    "For this test");
            assertThat(item().state())
                    .as(when.name())
                    .isEqualTo(
                            when == ReturnSettings.RequiredAt.START
                                    ? StartItem.State.MISSING
                                    : StartItem.State.NOT_NEEDED);
        }
    }

    @Test
    @Tag("TRN-04")
    @Tag("TRN-18")
    @Tag("TRN-22")
    void anotherAimThanTheUsualSchoolNeedsItsReason() {
        assertThat(plans.write(lead, placement, 0, plan(Aim.SPECIALIST, " "), ""))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("AIM"));

        assertThat(plans.write(
                        lead,
                        placement,
                        0,
                        plan(Aim.SPECIALIST, "Decided with family, SENCO and authority on Thu 19 Nov: smaller classes"),
                        ""))
                .isEmpty();
    }

    @Test
    @Tag("TRN-05")
    @Tag("TRN-07")
    @Tag("TRN-14")
    @Tag("TRN-15")
    @Tag("TRN-16")
    void theSencoWritesItTooAndEveryPartIsKept() {
        assertThat(write(senco, 0, "")).isEmpty();

        assertThat(plans.of(senco, placement)).hasValueSatisfying(it -> {
            assertThat(it.writtenBy()).isEqualTo(senco.name());
            assertThat(it.plan()).isEqualTo(plan(Aim.USUAL_SCHOOL, ""));
        });
    }

    @Test
    @Tag("TRN-06")
    void writtenAnewTheProviderAgreesAnewAndTheOldOneIsNotLost() {
        write(lead, 0, "");
        plans.agree(manager, placement, 1, "");

        assertThat(write(lead, 1, ""))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("REASON"));
        assertThat(write(lead, 1, "Slower, after illness")).isEmpty();

        assertThat(plans.of(lead, placement)).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.agreed()).isEmpty();
        });
        assertThat(plans.agree(manager, placement, 1, ""))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("STALE"));
    }

    @Test
    void whoeverHasNotReadTheOtherVersionDoesNotWriteOverIt() {
        write(lead, 0, "");

        assertThat(write(senco, 0, ""))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("STALE"));
    }

    @Test
    void withoutReadinessOrSupportThereIsNoPlan() {
        var bare = new NewReturnPlan(Aim.USUAL_SCHOOL, "", TODAY.plusWeeks(9), "", "a", "b", "", "", "", "", "");
        var alone = new NewReturnPlan(Aim.USUAL_SCHOOL, "", TODAY.plusWeeks(9), "r", "a", "", "", "", "", "", "");
        var early = new NewReturnPlan(Aim.USUAL_SCHOOL, "", TODAY, "r", "a", "b", "", "", "", "", "");

        assertThat(plans.write(lead, placement, 0, bare, "").orElseThrow().code())
                .isEqualTo("READINESS");
        assertThat(plans.write(lead, placement, 0, alone, "").orElseThrow().code())
                .isEqualTo("SUPPORT");
        assertThat(plans.write(lead, placement, 0, early, "").orElseThrow().code())
                .isEqualTo("DATES");
    }

    @Test
    @Tag("TRN-02")
    void bothSidesSayHowReadyThePupilIsAndADoubleTapCountsOnce() {
        write(lead, 0, "");
        var tap = Id.next();

        assertThat(plans.judge(manager, tap, placement, Readiness.NEARLY, "Two weeks without a call home"))
                .isEmpty();
        assertThat(plans.judge(manager, tap, placement, Readiness.NEARLY, "Two weeks without a call home"))
                .isEmpty();
        assertThat(plans.judge(senco, Id.next(), placement, Readiness.READY, "Asked to come back"))
                .isEmpty();

        assertThat(plans.of(lead, placement).orElseThrow().judged()).hasSize(2);
        assertThat(plans.judge(manager, Id.next(), placement, Readiness.READY, " ")
                        .orElseThrow()
                        .code())
                .isEqualTo("INVALID");
    }

    @Test
    void otherSchoolsAndProvidersReachNothing() {
        write(lead, 0, "");
        var head = world.at(world.school(), Role.HEAD);
        var other = world.at(world.provider(), Role.PROVIDER_MANAGER);

        assertThat(plans.of(head, placement)).isEmpty();
        assertThat(plans.of(other, placement)).isEmpty();
        assertThat(plans.write(head, placement, 1, plan(Aim.USUAL_SCHOOL, ""), "x")
                        .orElseThrow()
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(plans.agree(other, placement, 1, "").orElseThrow().code()).isEqualTo("NOT_FOUND");
        assertThat(plans.judge(other, Id.next(), placement, Readiness.READY, "x")
                        .orElseThrow()
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(plans.release(manager, placement).orElseThrow().code()).isEqualTo("NOT_FOUND");
    }
}

package uk.waymark.transition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.placements.PlacementFiles;

class EndingsTest extends DomainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 11);

    @Inject
    Endings endings;

    @Inject
    Destinations destinations;

    @Inject
    EndingRaiser raiser;

    @Inject
    PlacementFiles files;

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
    private PupilId pupil;
    private PlacementId placement;
    private Actor lead;
    private Actor manager;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = world.placement(pupil, school, site, LocalDate.of(2026, 9, 1), LAST);
    }

    private Optional<Refused> end(Actor actor, LocalDate day, EndReason reason) {
        return endings.end(actor, placement, day, reason, Success.PARTLY, "Calmer, and still late on Mondays");
    }

    private Ending ending() {
        return endings.of(lead, placement).orElseThrow();
    }

    private List<String> asked(Actor actor) {
        return Stream.of(due.board(actor))
                .flatMap(board -> board.all().stream())
                .map(item -> item.kind().name())
                .toList();
    }

    @Test
    @Tag("CX-46")
    @Tag("REF-32")
    @Tag("TRN-11")
    void itEndsWithAReasonAndWhetherItDidWhatItWasFor() {
        assertThat(end(lead, TODAY.plusDays(4), EndReason.READY)).isEmpty();

        var file = files.atSchool(lead, placement).orElseThrow();
        assertThat(file.endsOn()).isEqualTo(TODAY.plusDays(4));
        assertThat(ending().outcome()).hasValueSatisfying(it -> {
            assertThat(it.reason()).isEqualTo(EndReason.READY);
            assertThat(it.success()).isEqualTo(Success.PARTLY);
        });
        assertThat(notices.latest(manager)).anyMatch(it -> it.kind() == Kind.PLACEMENT_ENDED);
    }

    @Test
    void itEndsOnce() {
        end(lead, TODAY, EndReason.CONCERN_NOT_RESOLVED);

        assertThat(end(lead, TODAY, EndReason.READY))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("DECIDED"));
    }

    @Test
    void aLastDayOutsideThePlacementIsRefusedAndNothingIsOnRecord() {
        assertThat(end(lead, LAST.plusDays(1), EndReason.READY)).isPresent();
        assertThat(end(lead, LocalDate.of(2026, 8, 31), EndReason.READY)).isPresent();

        assertThat(ending().outcome()).isEmpty();
    }

    @Test
    @Tag("TRN-10")
    void whatRanOutIsGivenItsOutcomeAfterwards() {
        clock.set(LAST.plusDays(3), 9, 0);
        assertThat(end(lead, LAST.minusDays(1), EndReason.TIME_UP)).isPresent();

        assertThat(end(lead, LAST, EndReason.TIME_UP)).isEmpty();
        assertThat(ending().outcome()).isPresent();
    }

    @Test
    @Tag("TRN-09")
    void eachThingThePupilIsHelpedWithHasSomebodyWhoHelps() {
        var tap = Id.next();
        assertThat(endings.support(lead, tap, placement, "A check-in each morning", "Ms Reed", LAST))
                .isEmpty();
        assertThat(endings.support(lead, tap, placement, "A check-in each morning", "Ms Reed", LAST))
                .isEmpty();
        assertThat(endings.support(lead, Id.next(), placement, "A bus pass", " ", LAST))
                .isPresent();

        assertThat(ending().support())
                .singleElement()
                .satisfies(it -> assertThat(it.helper()).isEqualTo("Ms Reed"));
    }

    @Test
    @Tag("TRN-11")
    void theProviderHandsOverWhileItHasThePupilAndNotLater() {
        assertThat(endings.handOver(manager, placement, "The folder, to Ms Reed"))
                .isEmpty();
        assertThat(ending().handedOver()).isPresent();

        clock.set(LAST.plusDays(1), 9, 0);
        assertThat(endings.handOver(manager, placement, "More").orElseThrow().code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @Tag("DL-40")
    @Tag("TRN-12")
    @Tag("TRN-21")
    void theMeetingIsDueBeforeTheLastDayAndDestinationsAtTheEndATermAndAYearLater() {
        raiser.raise(TODAY);
        assertThat(asked(lead)).contains(EndingDuties.MEETING).doesNotContain(EndingDuties.OUTCOME);

        clock.set(LAST.plusDays(1), 5, 0);
        raiser.raise(LAST.plusDays(1));
        assertThat(asked(lead)).contains(EndingDuties.OUTCOME, EndingDuties.DESTINATION);

        destinations.record(
                lead, placement, Destination.Point.AT_END, Destination.Where.USUAL_SCHOOL, true, "Back since Monday");
        end(lead, LAST, EndReason.TIME_UP);
        assertThat(asked(lead)).doesNotContain(EndingDuties.OUTCOME, EndingDuties.DESTINATION);

        clock.set(LAST.plusWeeks(13), 5, 0);
        raiser.raise(LAST.plusWeeks(13));
        raiser.raise(LAST.plusWeeks(13));
        assertThat(asked(lead)).containsOnlyOnce(EndingDuties.DESTINATION);
        destinations.record(
                lead, placement, Destination.Point.FIRST_CHECK, Destination.Where.USUAL_SCHOOL, true, "Still there");

        clock.set(LAST.plusWeeks(52), 5, 0);
        raiser.raise(LAST.plusWeeks(52));
        assertThat(asked(lead)).containsOnlyOnce(EndingDuties.DESTINATION);
        assertThat(ending().destinations()).hasSize(2);
    }

    @Test
    @Tag("DL-40")
    void theRoundAsksForNothingThatWasWrittenDownOnTheDayItself() {
        clock.set(LAST, 15, 0);
        end(lead, LAST, EndReason.READY);
        clock.set(LAST.plusDays(1), 4, 0);
        destinations.record(
                lead, placement, Destination.Point.AT_END, Destination.Where.USUAL_SCHOOL, true, "Back since Monday");

        raiser.raise(LAST.plusDays(1));

        assertThat(asked(lead)).doesNotContain(EndingDuties.OUTCOME, EndingDuties.DESTINATION);
    }

    @Test
    @Tag("TRN-20")
    @Tag("DL-43")
    void theSencoAsksForAnEhcReviewWhenProvisionOfAPupilWithAPlanChanges() {
        var senco = world.at(school, Role.SENCO);
        assertThat(asked(senco)).doesNotContain(EndingDuties.EHC_REVIEW);

        var planned = world.pupilWith(school, "E", "N");
        world.placement(planned, school, site);

        assertThat(asked(senco)).contains(EndingDuties.EHC_REVIEW);
    }

    @Test
    @Tag("TRN-08")
    @Tag("TRN-13")
    @Tag("TRN-14")
    void aPupilInYear11HasANextStepWithSomebodyWhoSeesToIt() {
        assertThat(step(Destination.Where.NOT_IN_EDUCATION, "Mr Vane")
                        .orElseThrow()
                        .code())
                .isEqualTo("NO_STEP");
        assertThat(step(Destination.Where.COLLEGE, " ").orElseThrow().code()).isEqualTo("INVALID");

        assertThat(step(Destination.Where.COLLEGE, "Mr Vane")).isEmpty();

        assertThat(ending().nextStep())
                .hasValueSatisfying(it -> assertThat(it.adviser()).isEqualTo("Mr Vane"));
    }

    private Optional<Refused> step(Destination.Where where, String adviser) {
        return destinations.nextStep(lead, placement, where, NextStep.Stage.APPLIED, adviser, "Land-based course");
    }

    @Test
    @Tag("TRN-12")
    @Tag("TRN-17")
    void figuresCountTheLatestWordOnceAndAreForThoseWhoSeeFigures() {
        clock.set(LAST.plusDays(20), 9, 0);
        destinations.record(
                lead, placement, Destination.Point.AT_END, Destination.Where.NOT_KNOWN, false, "Rang twice");
        destinations.record(lead, placement, Destination.Point.AT_END, Destination.Where.COLLEGE, true, "");
        var governor = world.at(school, Role.GOVERNOR);

        var figures = destinations.figures(governor, TODAY, LAST.plusDays(20));

        assertThat(figures.ended()).isEqualTo(1);
        assertThat(figures.of(Destination.Point.AT_END, Destination.Where.COLLEGE))
                .isEqualTo(1);
        assertThat(figures.of(Destination.Point.AT_END, Destination.Where.NOT_KNOWN))
                .isZero();
        assertThat(destinations.ended(governor, TODAY, LAST.plusDays(20), 50, 0))
                .isEmpty();
        assertThat(destinations
                        .figures(world.at(world.school(), Role.GOVERNOR), TODAY, LAST.plusDays(20))
                        .ended())
                .isZero();
    }

    @Test
    void aRunningPlacementHasNoDestinationYet() {
        assertThat(destinations
                        .record(lead, placement, Destination.Point.AT_END, Destination.Where.COLLEGE, true, "")
                        .orElseThrow()
                        .code())
                .isEqualTo("NOT_ENDED");
    }

    @Test
    void whoIsNotOfTheSchoolReachesNothing() {
        for (var actor : List.of(world.at(world.school(), Role.HEAD), manager, world.at(school, Role.SENCO))) {
            assertThat(end(actor, TODAY, EndReason.READY).orElseThrow().code()).isEqualTo("NOT_FOUND");
        }
        assertThat(endings.of(manager, placement)).isEmpty();
        assertThat(ending().outcome()).isEmpty();
    }

    @Test
    void theListAsksTheSameHoweverManyEnded() {
        clock.set(LAST.plusDays(5), 9, 0);
        var few = Asking.asked(() -> destinations.ended(lead, TODAY, LAST.plusDays(5), 50, 0));
        for (int more = 0; more < 4; more++) {
            world.placement(world.pupil(school), school, site, LocalDate.of(2026, 9, 1), LAST);
        }

        assertThat(destinations.ended(lead, TODAY, LAST.plusDays(5), 50, 0)).hasSize(5);
        assertThat(Asking.asked(() -> destinations.ended(lead, TODAY, LAST.plusDays(5), 50, 0)))
                .isEqualTo(few);
    }
}

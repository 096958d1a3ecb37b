package uk.waymark.plans;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class InitialAssessmentTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    InitialAssessments assessments;

    @Inject
    PlanDue round;

    @Inject
    Due due;

    @Inject
    Notices notices;

    @Inject
    SettingDecisions settings;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private Actor lead;
    private Actor manager;
    private PlacementId placement;

    @BeforeEach
    void aPlacementThatBeginsInTwoWeeks() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = placed();
    }

    private PlacementId placed() {
        return world.placement(
                world.pupil(school), school, world.site(provider), TODAY.plusDays(14), TODAY.plusWeeks(10));
    }

    private static NewAssessment found(LocalDate on) {
        return new NewAssessment(
                "Animal care", "Entry level 3", "A reader for long texts", "Reads for meaning, counts to 100", on);
    }

    private List<LocalDate> open() {
        return due.board(manager).all().stream()
                .filter(it -> it.kind().name().equals("plan.assess"))
                .map(DueItem::dueOn)
                .toList();
    }

    @Test
    @Tag("ILP-01")
    @Tag("DL-24")
    @Tag("CX-29")
    void aProviderOwesItAWeekAfterItWasGivenThePupilAndTheSchoolHearsWhenItIsThere() {
        assertThat(open()).containsExactly(TODAY.plusDays(7));
        assertThat(assessments.dueOn(manager, placement)).contains(TODAY.plusDays(7));

        assertThat(assessments.write(manager, placement, 0, found(TODAY))).isEmpty();

        assertThat(open()).isEmpty();
        var seen = assessments.of(lead, placement).getFirst();
        assertThat(seen.found().level()).isEqualTo("Entry level 3");
        assertThat(seen.by()).isEqualTo(manager.name());
        assertThat(notices.latest(lead))
                .filteredOn(it -> it.kind() == Kind.ASSESSMENT_IN)
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).contains(placement.value()));
    }

    @Test
    @Tag("CX-29")
    void aSchoolMayAskForNoneOrCountFromTheFirstDay() {
        settings.decide(lead, new Scope.OfSchool(school), "assessment.provider_from", "START", TODAY, "Ours");
        round.raise(TODAY);
        assertThat(open()).containsExactly(TODAY.plusDays(21));

        settings.decide(lead, new Scope.OfSchool(school), "assessment.provider_due_days", "0", TODAY, "Ours");
        round.raise(TODAY);
        assertThat(open()).isEmpty();
        assertThat(assessments.dueOn(lead, placement)).isEmpty();
    }

    @Test
    void itIsMendedInVersionsAndNotOverAColleaguesWords() {
        assessments.write(manager, placement, 0, found(TODAY));
        var tutor = world.at(provider, Role.TUTOR);

        assertThat(assessments.write(tutor, placement, 0, found(TODAY)).map(Refused::code))
                .contains("STALE");
        assertThat(assessments.write(tutor, placement, 1, found(TODAY))).isEmpty();
        assertThat(assessments.of(tutor, placement))
                .extracting(Assessment::number)
                .containsExactly(2, 1);
    }

    @Test
    void whatIsMissingOrHasNotHappenedIsRefused() {
        assertThat(assessments
                        .write(manager, placement, 0, found(TODAY.plusDays(1)))
                        .map(Refused::code))
                .contains("IN_THE_FUTURE");
        assertThat(assessments
                        .write(manager, placement, 0, new NewAssessment("Animal care", " ", "s", "p", TODAY))
                        .map(Refused::code))
                .contains("COURSE");
        assertThat(assessments
                        .write(manager, placement, 0, new NewAssessment("c", "l", "", "p", TODAY))
                        .map(Refused::code))
                .contains("SUPPORT");
    }

    @Test
    void othersAndAProviderWhosePlacementEndedReachNothing() {
        var elsewhere = world.at(world.provider(), Role.TUTOR);
        assertThat(assessments.write(elsewhere, placement, 0, found(TODAY)))
                .isEqualTo(assessments.write(elsewhere, PlacementId.next(), 0, found(TODAY)));
        assertThat(assessments.write(lead, placement, 0, found(TODAY))).isPresent();
        assertThat(assessments.of(world.at(world.school(), Role.SENCO), placement))
                .isEmpty();

        clock.set(TODAY.plusWeeks(11), 9, 0);
        assertThat(assessments.write(manager, placement, 0, found(TODAY)).map(Refused::code))
                .contains("NOT_FOUND");
    }
}

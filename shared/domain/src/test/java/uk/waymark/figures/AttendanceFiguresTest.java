package uk.waymark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.attendance.CodeClass;
import uk.waymark.attendance.Tally;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Register;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

@Tag("ATT-21")
class AttendanceFiguresTest extends DomainTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    private static final Stretch OCTOBER = new Stretch("October", FIRST, LocalDate.of(2026, 10, 31));

    /** What each code counts as, written here a second time from the regulations. */
    private static final Map<CodeClass, Set<String>> LAW = Map.of(
            CodeClass.ATTENDING, Set.of("/", "\\", "L"),
            CodeClass.APPROVED_ACTIVITY, Set.of("K", "V", "P", "W", "B"),
            CodeClass.AUTHORISED, Set.of("C1", "M", "J1", "S", "C2", "C", "T", "R", "I", "E"),
            CodeClass.UNAUTHORISED, Set.of("G", "N", "O", "U"),
            CodeClass.NOT_POSSIBLE, Set.of("D", "X", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"),
            CodeClass.NOT_COLLECTED, Set.of("Z", "#"));

    @Inject
    AttendanceFigures figures;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private ProviderId provider = ProviderId.next();
    private PupilId pupil = PupilId.next();
    private PlacementId placement = PlacementId.next();

    @BeforeEach
    void onePupil() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(provider), FIRST, LocalDate.of(2026, 12, 18));
    }

    private Actor officer() {
        return World.actorOf(school, Role.ATTENDANCE_OFFICER);
    }

    private void decide(List<String> codes) {
        Register.decide(placement, Register.sessions(FIRST, codes.size()), codes);
    }

    private Tally tally() {
        return figures.overview(officer(), OCTOBER)
                .pupils(Optional.empty(), Optional.empty())
                .getFirst()
                .tally();
    }

    @Test
    void everyCodeCountsAsTheLawSaysAndWhatIsNotPossibleLeavesTheDenominator() {
        List<String> all = new ArrayList<>();
        LAW.values().forEach(all::addAll);
        Collections.sort(all);
        decide(all);

        var tally = tally();
        LAW.forEach((codeClass, codes) ->
                assertThat(tally.of(codeClass)).as(codeClass.name()).isEqualTo(codes.size()));
        assertThat(tally.possible()).isEqualTo(3 + 5 + 10 + 4);
        assertThat(tally.rate()).hasValue(100.0 * 8 / 22);
        assertThat(figures.of(officer(), pupil, Optional.of(OCTOBER)))
                .hasValueSatisfying(one -> assertThat(one.tally()).isEqualTo(tally));
    }

    @Test
    void aTenthMissedIsPersistentAndHalfIsSevere() {
        assertThat(with(20, 2).isPersistent()).isTrue();
        assertThat(with(21, 2).isPersistent()).isFalse();
        assertThat(with(20, 10).isSevere()).isTrue();
        assertThat(with(21, 10).isSevere()).isFalse();
    }

    private Tally with(int possible, int missed) {
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(provider), FIRST, LocalDate.of(2026, 12, 18));
        List<String> codes = new ArrayList<>(Collections.nCopies(missed, "O"));
        codes.addAll(Collections.nCopies(possible - missed, "B"));
        // Sessions at another school are not the pupil's own possible ones and must not dilute the share.
        codes.addAll(Collections.nCopies(4, "D"));
        decide(codes);
        return figures.of(officer(), pupil, Optional.of(OCTOBER)).orElseThrow().tally();
    }

    @Test
    void aSessionWithoutACodeIsInNoRateAndOneThatIsNotOverIsNotCounted() {
        var today = new Stretch("Today", MovableClock.MONDAY, MovableClock.MONDAY);
        assertThat(figures.overview(officer(), today).tally().uncoded()).isZero();

        clock.set(MovableClock.MONDAY, 12, 30);
        assertThat(figures.overview(officer(), today).tally()).isEqualTo(new Tally(Map.of(), 1));
        assertThat(figures.of(officer(), pupil, Optional.of(today))
                        .orElseThrow()
                        .tally())
                .isEqualTo(new Tally(Map.of(), 1));

        clock.set(MovableClock.MONDAY, 15, 30);
        assertThat(figures.overview(officer(), today).tally().uncoded()).isEqualTo(2);
        assertThat(figures.overview(officer(), today).tally().rate()).isEmpty();
    }

    @Test
    void eachFigureOpensItsSessionsPageByPage() {
        List<String> codes = new ArrayList<>(Collections.nCopies(9, "I"));
        codes.addAll(Collections.nCopies(25, "B"));
        codes.addAll(Collections.nCopies(2, "D"));
        decide(codes);
        var tally = tally();

        assertThat(figures.sessions(officer(), Behind.of(OCTOBER, pupil, Behind.MISSED), 0))
                .hasSize((int) tally.missed())
                .allMatch(SessionLine::isMissed);
        assertThat(figures.sessions(officer(), Behind.of(OCTOBER, school, Behind.ATTENDED), 0))
                .hasSize((int) tally.attended());
        assertThat(figures.sessions(officer(), Behind.of(OCTOBER, provider, Behind.UNCODED), 0))
                .hasSize((int) tally.uncoded())
                .allMatch(SessionLine::isUncoded);
        assertThat(figures.sessions(
                        officer(), Behind.of(OCTOBER, pupil, Behind.POSSIBLE).with("D"), 0))
                .hasSize(2);

        var year = new Stretch("All", FIRST, MovableClock.MONDAY);
        var first = figures.sessions(officer(), Behind.of(year, pupil, Behind.POSSIBLE), 0);
        var open = figures.sessions(officer(), Behind.of(year, pupil, Behind.UNCODED), 0);
        assertThat(first).hasSize(34);
        assertThat(figures.sessions(officer(), Behind.of(year, pupil, Behind.POSSIBLE), 30))
                .isEqualTo(first.subList(30, 34));
        assertThat(open).isNotEmpty();
    }

    @Test
    void anotherSchoolsPupilLooksLikeNobody() {
        decide(Collections.nCopies(10, "O"));
        var other = World.actorOf(world.school(), Role.ATTENDANCE_OFFICER);

        assertThat(figures.of(other, pupil, Optional.empty()))
                .isEqualTo(figures.of(other, PupilId.next(), Optional.empty()))
                .isEmpty();
        assertThat(figures.sessions(other, Behind.of(OCTOBER, pupil, Behind.MISSED), 0))
                .isEmpty();
        assertThat(figures.sessions(other, Behind.of(OCTOBER, provider, Behind.MISSED), 0))
                .isEmpty();
        assertThat(figures.overview(other, OCTOBER).pupils(Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(figures.overview(other, OCTOBER).providers(Optional.empty())).isEmpty();
    }

    @Test
    void governorsAndTheTrustSeeSchoolsAndProvidersAndNoPupil() {
        var trust = world.trust();
        var one = world.school(Optional.of(trust));
        var two = world.school(Optional.of(trust));
        for (var home : List.of(one, two)) {
            school = home;
            pupil = world.pupil(home);
            placement = world.placement(pupil, home, world.site(provider), FIRST, LocalDate.of(2026, 12, 18));
            decide(List.of("O", "B", "B", "B"));
        }
        var executive = world.at(trust, Role.TRUST_EXECUTIVE);

        var overview = figures.overview(executive, OCTOBER);
        assertThat(overview.pupils(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(overview.schools()).hasSize(2).allSatisfy(it -> {
            assertThat(it.tally().rate()).hasValue(75.0);
            assertThat(it.persistent()).isEqualTo(1);
        });
        assertThat(overview.providers(Optional.empty()).getFirst().tally().possible())
                .isEqualTo(8);
        assertThat(figures.of(executive, pupil, Optional.empty())).isEmpty();
        assertThat(figures.sessions(executive, Behind.of(OCTOBER, one, Behind.MISSED), 0))
                .isEmpty();
    }

    @Test
    void theWorryingComeFirstAndTheTrendComparesFourWeeksWithTheFourBefore() {
        Register.decide(placement, Register.sessions(LocalDate.of(2026, 10, 5), 30), Collections.nCopies(30, "O"));
        Register.decide(placement, Register.sessions(LocalDate.of(2026, 10, 27), 36), Collections.nCopies(36, "B"));
        var calm = world.pupil(school);
        var calmAt = world.placement(calm, school, world.site(provider), FIRST, LocalDate.of(2026, 12, 18));
        Register.decide(calmAt, Register.sessions(FIRST, 20), Collections.nCopies(20, "B"));

        var pupils = figures.overview(officer(), Stretch.yearTo(MovableClock.MONDAY))
                .pupils(Optional.empty(), Optional.empty());
        assertThat(pupils).extracting(PupilFigures::pupil).containsExactly(pupil, calm);
        assertThat(pupils.getFirst().trend().points()).hasValue(100.0);
        assertThat(pupils.getLast().trend().points())
                .as("too few sessions lately")
                .isEmpty();
    }
}

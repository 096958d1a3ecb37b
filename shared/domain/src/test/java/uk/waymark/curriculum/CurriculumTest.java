package uk.waymark.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.access.Side;
import uk.waymark.curriculum.NewCurriculum.Taught;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FormFiller;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

class CurriculumTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate END = TODAY.plusWeeks(20);

    @Inject
    Curricula curricula;

    @Inject
    CourseMaps maps;

    @Inject
    Growth growth;

    @Inject
    QualificationRecord record;

    @Inject
    Qualifications qualifications;

    @Inject
    ProvisionReviews reviews;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private Actor lead;
    private Actor tutor;
    private Actor manager;
    private PlacementId placement;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        lead = world.at(school, Role.AP_LEAD);
        tutor = world.at(provider, Role.TUTOR);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = world.placement(world.pupil(school), school, world.site(provider), TODAY.minusWeeks(4), END);
    }

    private static NewCurriculum curriculum(Taught... subjects) {
        return new NewCurriculum(
                List.of(subjects),
                "GCSE maths and English, Monday and Tuesday at school",
                "The same chapters, sent on Fridays",
                "Short tasks, a reader",
                "Swimming on Wednesdays",
                "A sensory room",
                "Makaton signs",
                "The first");
    }

    private static final Taught ENGLISH = new Taught(Subject.ENGLISH, true, "Functional Skills level 1, as at school");
    private static final Taught MATHS = new Taught(Subject.MATHS, false, "At school on Monday and Tuesday");
    private static final Taught SCIENCE = new Taught(Subject.SCIENCE, true, "Entry level science and computing");
    private static final Taught LIFE = new Taught(Subject.LIFE_SKILLS, true, "Cooking and money");

    private String code(NewCurriculum wanted) {
        return curricula.state(tutor, placement, 0, wanted).map(Refused::code).orElse("");
    }

    @Test
    @Tag("CUR-01")
    @Tag("CUR-02")
    void englishMathsAndScienceComeFirstOrItIsSaidWhereElseTheyAreTaught() {
        assertThat(code(curriculum(ENGLISH, SCIENCE, LIFE))).isEqualTo("CORE");
        assertThat(code(curriculum(ENGLISH, SCIENCE, new Taught(Subject.MATHS, false, " "), LIFE)))
                .isEqualTo("SUBJECT");
        assertThat(code(curriculum(ENGLISH, MATHS, SCIENCE))).isEqualTo("BREADTH");
        assertThat(code(curriculum(ENGLISH, ENGLISH, MATHS, SCIENCE, LIFE))).isEqualTo("TWICE");

        assertThat(code(curriculum(LIFE, SCIENCE, MATHS, ENGLISH))).isEmpty();

        assertThat(curricula.of(lead, placement).getFirst().stated().subjects())
                .containsExactly(ENGLISH, MATHS, SCIENCE, LIFE);
    }

    @Test
    @Tag("CUR-03")
    @Tag("CUR-05")
    @Tag("CUR-06")
    @Tag("CUR-07")
    void itSaysHowItKeepsStepWithSchoolWhatIsAdaptedAndWhetherThatHelps() {
        assertThat(curricula.state(lead, placement, 0, curriculum(ENGLISH, MATHS, SCIENCE, LIFE)))
                .isEmpty();
        assertThat(curricula
                        .state(tutor, placement, 0, curriculum(ENGLISH, MATHS, SCIENCE, LIFE))
                        .map(Refused::code))
                .contains("STALE");
        var judgement = Id.next();
        assertThat(curricula.judge(tutor, placement, judgement, Effect.PARTLY, "Stays for 20 minutes"))
                .isEmpty();
        assertThat(curricula.judge(tutor, placement, judgement, Effect.PARTLY, "Stays for 20 minutes"))
                .isEmpty();

        var stated = curricula.of(tutor, placement).getFirst().stated();
        assertThat(stated.homeStudies()).contains("GCSE");
        assertThat(stated.inStep()).contains("Fridays");
        assertThat(stated.outOfClass()).contains("Swimming");
        assertThat(stated.resources()).contains("sensory");
        assertThat(stated.communication()).contains("Makaton");
        assertThat(curricula.judged(lead, placement))
                .extracting(Curriculum.Judged::effect)
                .containsExactly(Effect.PARTLY);
    }

    private static NewCourseMap map(String joins) {
        return new NewCourseMap(
                "Animal care level 1",
                joins,
                "After each unit",
                "Units match the school's",
                "Work one day",
                "",
                "",
                "");
    }

    @Test
    @Tag("CUR-04")
    @Tag("CUR-05")
    @Tag("CUR-12")
    void aProviderStatesOnceWherePupilsJoinAndLeaveAndWithWhomItWorksAndEveryPlacementShowsIt() {
        assertThat(maps.state(manager, provider, 0, map("")).map(Refused::code)).contains("WORDS");
        assertThat(maps.state(manager, provider, 0, map("Each half-term"))).isEmpty();
        assertThat(maps.state(manager, provider, 0, map("Each week")).map(Refused::code))
                .contains("STALE");
        maps.link(manager, provider, Agency.CAMHS, "A worker comes on Thursdays");
        maps.link(manager, provider, Agency.DRUG_SERVICES, "By telephone");
        maps.link(manager, provider, Agency.DRUG_SERVICES, "");

        var seen = maps.of(lead, placement);
        assertThat(seen.stated().orElseThrow().words().joinPoints()).isEqualTo("Each half-term");
        assertThat(seen.links()).extracting(CourseMap.Link::agency).containsExactly(Agency.CAMHS);
        assertThat(maps.of(manager, provider)).isEqualTo(seen);
        assertThat(maps.of(tutor, provider).stated()).isEmpty();
        assertThat(maps.state(tutor, provider, 1, map("Never")).map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(maps.of(world.at(world.provider(), Role.PROVIDER_MANAGER), provider)
                        .stated())
                .isEmpty();
    }

    @Test
    @Tag("CUR-08")
    void attainmentBeginsWithAStartingPointAndTheLatestStandsBesideIt() {
        assertThat(growth.state(tutor, placement, Id.next(), Area.NUMERACY, TODAY, "Entry level 2", Progress.GOOD, "")
                        .map(Refused::code))
                .contains("START");
        for (var area : Area.values()) {
            assertThat(growth.state(
                            tutor,
                            placement,
                            Id.next(),
                            area,
                            TODAY.minusWeeks(4),
                            "Entry level 1",
                            Progress.START,
                            ""))
                    .isEmpty();
        }
        var later = Id.next();
        growth.state(tutor, placement, later, Area.NUMERACY, TODAY, "Entry level 2", Progress.GOOD, "Tables");
        growth.state(tutor, placement, later, Area.NUMERACY, TODAY, "Entry level 2", Progress.GOOD, "Tables");

        var numeracy = growth.attained(lead, placement).get(Area.NUMERACY);
        assertThat(numeracy).extracting(Attained::level).containsExactly("Entry level 1", "Entry level 2");
        assertThat(growth.attained(lead, placement)).containsOnlyKeys(Area.values());
    }

    @Test
    @Tag("CUR-10")
    @Tag("CUR-11")
    void tenOutcomesAreTrackedInFivePointsByEitherSide() {
        Stream.of(Outcome.values())
                .forEach(outcome -> assertThat(growth.mark(tutor, placement, Id.next(), outcome, TODAY, 3, ""))
                        .isEmpty());
        growth.mark(lead, placement, Id.next(), Outcome.TURNING_UP, TODAY, 4, "Came every day");

        assertThat(growth.mark(tutor, placement, Id.next(), Outcome.SOCIAL, TODAY, 6, "")
                        .map(Refused::code))
                .contains("POINTS");
        assertThat(growth.mark(tutor, placement, Id.next(), Outcome.SOCIAL, TODAY.plusDays(1), 3, "")
                        .map(Refused::code))
                .contains("IN_THE_FUTURE");
        var outcomes = growth.outcomes(lead, placement);
        assertThat(outcomes).containsOnlyKeys(Outcome.values()).hasSize(10);
        assertThat(outcomes.get(Outcome.TURNING_UP))
                .extracting(Marked::side)
                .containsExactly(Side.PROVIDER, Side.SCHOOL);
    }

    @Test
    @Tag("CUR-09")
    void aQualificationIsEnteredSatAndHasAResultEachOnce() {
        var id = Id.next();
        var what = new NewQualification("Functional Skills English", "Level 1", "City and Guilds");
        assertThat(record.add(tutor, placement, id, what)).isEmpty();
        assertThat(record.add(tutor, placement, id, what)).isEmpty();
        assertThat(record.take(tutor, id, Step.SAT, TODAY, "").map(Refused::code))
                .contains("ORDER");
        assertThat(record.take(tutor, id, Step.ENTERED, TODAY.minusWeeks(2), ""))
                .isEmpty();
        assertThat(record.take(tutor, id, Step.SAT, TODAY.minusWeeks(3), "").map(Refused::code))
                .contains("DAY");
        assertThat(record.take(tutor, id, Step.SAT, TODAY.minusWeeks(1), "")).isEmpty();
        assertThat(record.take(lead, id, Step.RESULT, TODAY, " ").map(Refused::code))
                .contains("RESULT");
        assertThat(record.take(lead, id, Step.RESULT, TODAY, "Pass")).isEmpty();
        assertThat(record.take(lead, id, Step.RESULT, TODAY, "Pass").map(Refused::code))
                .contains("ORDER");

        assertThat(qualifications.of(placement)).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(what);
            assertThat(it.steps())
                    .extracting(Qualification.Taken::step)
                    .containsExactly(Step.ENTERED, Step.SAT, Step.RESULT);
            assertThat(it.latest().orElseThrow().words()).isEqualTo("Pass");
        });
    }

    @Test
    @Tag("CUR-13")
    @Tag("CUR-14")
    void aSchoolLooksAtItsProvisionAsAWholeInNineAreasAndWhetherItEqualsSchool() {
        assertThat(reviews.begin(tutor, school).map(Refused::code)).contains("NOT_YOURS");
        assertThat(reviews.begin(lead, school)).isEmpty();
        assertThat(reviews.begin(lead, school).map(Refused::code)).contains("OPEN");
        var review = reviews.of(lead, school).getFirst();
        assertThat(review.mine()).isTrue();
        assertThat(reviews.answers(lead, review.id())).isEmpty();
        var desk = reviews.desk(lead, review.id()).orElseThrow();
        assertThat(desk.read().form().sections()).extracting(it -> it.title()).contains("Beside school", "Wellbeing");
        assertThat(desk.read().form().sections()).hasSize(11);
        new FormFiller().complete(desk);
        assertThat(desk.submit()).isInstanceOf(SubmitOutcome.Submitted.class);

        assertThat(reviews.answers(lead, review.id())).isPresent();
        assertThat(reviews.begin(lead, school)).isEmpty();
        var stranger = world.at(world.school(), Role.AP_LEAD);
        assertThat(reviews.of(stranger, school)).isEmpty();
        assertThat(reviews.answers(stranger, review.id())).isEmpty();
        assertThat(reviews.desk(stranger, review.id())).isEmpty();
    }

    @Test
    void othersAndAProviderWhosePlacementEndedReachNothing() {
        curricula.state(tutor, placement, 0, curriculum(ENGLISH, MATHS, SCIENCE, LIFE));
        var stranger = world.at(world.school(), Role.AP_LEAD);
        var elsewhere = world.at(world.provider(), Role.TUTOR);
        assertThat(curricula.of(stranger, placement)).isEmpty();
        assertThat(growth.outcomes(elsewhere, placement)).isEmpty();
        assertThat(record.of(elsewhere, placement)).isEmpty();
        assertThat(maps.of(stranger, placement).stated()).isEmpty();
        assertThat(record.take(elsewhere, Id.next(), Step.ENTERED, TODAY, "").map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(growth.mark(stranger, placement, Id.next(), Outcome.SOCIAL, TODAY, 3, ""))
                .isEqualTo(growth.mark(stranger, PlacementId.next(), Id.next(), Outcome.SOCIAL, TODAY, 3, ""));

        clock.set(END.plusDays(1), 9, 0);
        assertThat(curricula.of(tutor, placement)).isEmpty();
        assertThat(growth.mark(tutor, placement, Id.next(), Outcome.SOCIAL, TODAY, 3, "")
                        .map(Refused::code))
                .contains("NOT_FOUND");
    }
}

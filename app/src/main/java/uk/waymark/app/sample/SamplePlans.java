package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.app.Trouble;
import uk.waymark.curriculum.Agency;
import uk.waymark.curriculum.Area;
import uk.waymark.curriculum.CourseMaps;
import uk.waymark.curriculum.Curricula;
import uk.waymark.curriculum.Growth;
import uk.waymark.curriculum.NewCourseMap;
import uk.waymark.curriculum.NewCurriculum;
import uk.waymark.curriculum.NewQualification;
import uk.waymark.curriculum.Outcome;
import uk.waymark.curriculum.Progress;
import uk.waymark.curriculum.QualificationRecord;
import uk.waymark.curriculum.Step;
import uk.waymark.curriculum.Subject;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.ObjectiveOutcome;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.NewSupportPlan;
import uk.waymark.plans.ReleasingPlans;
import uk.waymark.plans.SupportPlans;

/** Objectives that were measured over weeks, what is taught, a learning plan that was sent back, and a plan for social and emotional needs. */
@Singleton
class SamplePlans {
    private final Objectives objectives;
    private final LearningPlans learning;
    private final SupportPlans support;
    private final ReleasingPlans releasing;
    private final CourseMaps courses;
    private final Curricula curricula;
    private final QualificationRecord qualifications;
    private final Growth growth;

    SamplePlans(
            Objectives objectives,
            LearningPlans learning,
            SupportPlans support,
            ReleasingPlans releasing,
            CourseMaps courses,
            Curricula curricula,
            QualificationRecord qualifications,
            Growth growth) {
        this.objectives = objectives;
        this.learning = learning;
        this.support = support;
        this.releasing = releasing;
        this.courses = courses;
        this.curricula = curricula;
        this.qualifications = qualifications;
        this.growth = growth;
    }

    void make(SampleCast cast) {
        var ash = cast.placement(SampleCast.ASH);
        measured(cast, objectives.of(cast.lead(), ash).getFirst().id(), 6, "of ten sessions");
        measured(cast, calls(cast, ash), 1, "breaks asked for in a week");
        taught(cast, ash);
        grown(cast, ash);
        well(releasing.release(cast.lead(), ash));

        var merle = cast.file(SampleCast.MERLE);
        well(learning.write(
                cast.manager(), merle.id(), 1, SampleRunning.learningPlan(merle, "The course has changed")));
        well(learning.sendBack(
                cast.lead(),
                merle.id(),
                2,
                "Please name the outcome of the EHC plan that unit 2 serves, and how mathematics goes on."));
        well(support.write(
                cast.as(SampleAccount.SENCO),
                merle.id(),
                0,
                new NewSupportPlan(
                        "Worry before anything new; sleeps badly before Mondays",
                        "The same adult each morning; a card for a break; the counsellor on Thursdays",
                        "As the school's behaviour policy says in part 4, with no detention",
                        cast.schoolDayAfter(20))));
    }

    private ObjectiveId calls(SampleCast cast, PlacementId ash) {
        var outcome = objectives.add(
                cast.lead(),
                ash,
                new NewObjective(
                        "Asks for a break before it becomes too much",
                        Strand.WELLBEING,
                        Source.BEHAVIOUR_PLAN,
                        "Breaks asked for in a week, counted by the tutor",
                        "Once in four weeks",
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(5)),
                        "Five a week, and nobody walks off",
                        cast.today().plusWeeks(6)));
        if (!(outcome instanceof ObjectiveOutcome.Agreed(var id))) {
            throw new Trouble("The sample objective was not agreed: " + outcome);
        }
        return id;
    }

    /** Seen on a visit or in a call, every other week, a little more each time. */
    private void measured(SampleCast cast, ObjectiveId objective, int start, String unit) {
        var steps = List.of(0, 1, 0, 2, 3);
        for (var index = 0; index < steps.size(); index++) {
            LocalDate on = cast.today().minusWeeks(2L * (steps.size() - index)).plusDays(1);
            var value = start + steps.get(index);
            well(objectives.measure(
                    cast.lead(),
                    Id.next(),
                    objective,
                    new Measurement(
                            on,
                            Optional.of(BigDecimal.valueOf(value)),
                            steps.get(index) > 1 ? Measurement.Direction.AHEAD : Measurement.Direction.SAME,
                            value + " " + unit,
                            index == 2 ? Measurement.From.VISIT : Measurement.From.NOTE,
                            cast.lead().name())));
        }
    }

    private void taught(SampleCast cast, PlacementId ash) {
        var farm = cast.provider(ProviderKind.FARM);
        well(courses.state(
                cast.manager(),
                farm,
                0,
                new NewCourseMap(
                        "Animal care and growing, entry level to level 1; English and mathematics every morning",
                        "Each Monday, after a visit and two mornings",
                        "At the end of a unit; the work goes with the pupil",
                        "English and mathematics follow the school's scheme, week by week",
                        "Science in the garden, history of the farm, cooking",
                        "Feeding rounds, market day in June",
                        "Tools for twelve, a classroom in the barn, six laptops",
                        "A telephone call each week, this page for the rest")));
        well(courses.link(cast.manager(), farm, Agency.CAMHS, "A worker comes on the first Tuesday of the month"));
        well(curricula.state(
                cast.lead(),
                ash,
                0,
                new NewCurriculum(
                        List.of(
                                new NewCurriculum.Taught(
                                        Subject.ENGLISH, true, "Four mornings, from the school's scheme"),
                                new NewCurriculum.Taught(Subject.MATHS, true, "Four mornings, with measures and money"),
                                new NewCurriculum.Taught(Subject.SCIENCE, true, "Plants and animals"),
                                new NewCurriculum.Taught(Subject.PSHE, false, "At school, on Friday afternoons")),
                        "A book of the pupil's own choice, each week",
                        "The subject leads send the week's topic on Mondays",
                        "Coloured paper; tasks in three steps",
                        "Feeding round before lessons",
                        "The school's books and a laptop",
                        "Tess Sample and the form tutor, each Friday",
                        "For the start of the year")));
        var qualification = Id.next();
        well(qualifications.add(
                cast.manager(),
                ash,
                qualification,
                new NewQualification("Invented award in animal care", "Entry level 3", "Invented Awards")));
        well(qualifications.take(
                cast.manager(), qualification, Step.ENTERED, cast.schoolDayBefore(10), "Units 1 and 2"));
    }

    private void grown(SampleCast cast, PlacementId ash) {
        growth(cast, ash, Area.LITERACY, 45, "Reading age 11 years", Progress.START);
        growth(cast, ash, Area.LITERACY, 5, "Reading age 11 years 6 months", Progress.GOOD);
        growth(cast, ash, Area.NUMERACY, 45, "Year 6 in number", Progress.START);
        mark(cast, ash, Outcome.TURNING_UP, 40, 2);
        mark(cast, ash, Outcome.TURNING_UP, 5, 4);
        mark(cast, ash, Outcome.SELF_BELIEF, 5, 3);
    }

    private void growth(SampleCast cast, PlacementId ash, Area area, int ago, String level, Progress progress) {
        well(growth.state(
                cast.manager(),
                ash,
                Id.next(),
                area,
                cast.today().minusDays(ago),
                level,
                progress,
                "A short test, read aloud"));
    }

    private void mark(SampleCast cast, PlacementId ash, Outcome outcome, int ago, int points) {
        well(growth.mark(
                cast.manager(), ash, Id.next(), outcome, cast.today().minusDays(ago), points, "As seen in the barn"));
    }
}

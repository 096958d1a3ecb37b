package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.contact.ContactLog;
import uk.waymark.contact.DayArrangement;
import uk.waymark.contact.DayArrangements;
import uk.waymark.contact.How;
import uk.waymark.contact.NewEntry;
import uk.waymark.contact.Whom;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.information.KeyContactNaming;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.plans.Challenge;
import uk.waymark.plans.InitialAssessments;
import uk.waymark.plans.InterventionPlans;
import uk.waymark.plans.LearningPlans;
import uk.waymark.plans.NeedArea;
import uk.waymark.plans.NewAssessment;
import uk.waymark.plans.NewLearningPlan;
import uk.waymark.plans.NewPlan;
import uk.waymark.plans.Target;
import uk.waymark.risk.Hazard;
import uk.waymark.risk.NewRisk;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.risk.RisksInUse;

/**
 * What every running placement of the first school has by now: an objective, a risk assessment that is in use, plans that both sides
 * agreed to, a key contact, and a word with pupil and provider this week. A few are left undone, so that something is due.
 */
@Singleton
class SampleRunning {
    /** Whose papers are still to be written, and which of fifteen nobody has spoken to yet this week. */
    private static final int NO_RISK_YET = 4;

    private static final int NO_PLAN_YET = 7;
    private static final int NOT_SPOKEN_TO = 5;

    private final PlacementFiles files;
    private final Objectives objectives;
    private final RiskAssessments risks;
    private final RisksInUse risksInUse;
    private final InterventionPlans plans;
    private final InitialAssessments assessments;
    private final LearningPlans learning;
    private final KeyContactNaming keyContacts;
    private final DayArrangements days;
    private final ContactLog contact;

    SampleRunning(
            PlacementFiles files,
            Objectives objectives,
            RiskAssessments risks,
            RisksInUse risksInUse,
            InterventionPlans plans,
            InitialAssessments assessments,
            LearningPlans learning,
            KeyContactNaming keyContacts,
            DayArrangements days,
            ContactLog contact) {
        this.files = files;
        this.objectives = objectives;
        this.risks = risks;
        this.risksInUse = risksInUse;
        this.plans = plans;
        this.assessments = assessments;
        this.learning = learning;
        this.keyContacts = keyContacts;
        this.days = days;
        this.contact = contact;
    }

    void make(SampleCast cast) {
        var number = 0;
        for (var file : cast.running()) {
            objective(cast, file);
            if (number != NO_RISK_YET) {
                risk(cast, file);
            }
            if (number != NO_PLAN_YET) {
                plan(cast, file);
            }
            learning(cast, file, cast.lead());
            keyContact(cast, file);
            meals(cast, file);
            if (number % 15 != NOT_SPOKEN_TO) {
                spokenTo(cast, file);
            }
            number++;
        }
        elsewhere(cast);
    }

    /** The farm does its part for the pupils of the other schools, too. */
    private void elsewhere(SampleCast cast) {
        files.ofProvider(cast.manager()).stream()
                .filter(it -> !it.school().equals(cast.school()))
                .forEach(it -> {
                    keyContact(cast, it);
                    learning(cast, it, cast.headOf(it));
                });
    }

    private void objective(SampleCast cast, PlacementFile file) {
        objectives.add(
                cast.lead(),
                file.id(),
                new NewObjective(
                        "Comes to nine sessions of ten, on time",
                        Strand.ATTENDANCE,
                        Source.OWN,
                        "Sessions of ten, from the register",
                        "Six of ten in the summer term",
                        Optional.of(BigDecimal.valueOf(6)),
                        Optional.of(BigDecimal.valueOf(9)),
                        "Nine of ten for six weeks",
                        cast.today().plusWeeks(3)));
    }

    private void risk(SampleCast cast, PlacementFile file) {
        well(risks.write(cast.lead(), file.id(), 0, usual(risks.latestReview(cast.lead(), file.id()))));
        well(risksInUse.confirm(cast.managerOf(file), file.id(), 1));
    }

    private static NewRisk usual(LocalDate review) {
        return new NewRisk(
                "Settles in a small group; finds noise and sudden changes hard.",
                List.of(new Hazard(
                        "Leaves the room when it is loud",
                        "The pupil",
                        Hazard.Likelihood.POSSIBLE,
                        Hazard.Severity.MINOR,
                        "A quiet place that is agreed beforehand, one adult who follows at a distance",
                        "The tutor")),
                "Shouting, a change that was not announced",
                "A short walk, something to do with the hands",
                "Everybody who works with the pupil",
                review,
                "For the start of the year");
    }

    private void plan(SampleCast cast, PlacementFile file) {
        Map<NeedArea, NewPlan.Need> needs = new EnumMap<>(NeedArea.class);
        for (var area : NeedArea.values()) {
            needs.put(area, NewPlan.Need.NONE);
        }
        needs.put(
                NeedArea.EDUCATIONAL,
                new NewPlan.Need(false, "Gaps in English and mathematics", "Two short lessons a day, marked at once"));
        well(plans.write(
                cast.lead(),
                file.id(),
                0,
                new NewPlan(
                        "Come every day, catch up in English and mathematics, and find out what to do next",
                        file.startsOn(),
                        file.endsOn(),
                        List.of(new NewPlan.Milestone(
                                "Nine sessions of ten",
                                earlier(file, cast.today().plusWeeks(3)))),
                        "Work in the folder, a short test each half-term",
                        "Weekly by telephone, each half-term in a meeting",
                        links(file),
                        needs,
                        Challenge.ENOUGH,
                        "One level above where the pupil stands now",
                        "For the start of the year")));
        well(plans.agree(cast.managerOf(file), file.id(), 1));
    }

    private static LocalDate earlier(PlacementFile file, LocalDate day) {
        return day.isBefore(file.endsOn()) ? day : file.endsOn();
    }

    /** What an EHC plan lists goes on at the provider. */
    private static List<NewPlan.Link> links(PlacementFile file) {
        return file.hasPlan()
                ? List.of(new NewPlan.Link(
                        Source.EHC_PLAN,
                        "Plan of 3 March, section F",
                        "Speaks to an adult before things become too much",
                        "The same adult greets the pupil each morning and asks"))
                : List.of();
    }

    private void learning(SampleCast cast, PlacementFile file, Actor school) {
        var manager = cast.managerOf(file);
        well(assessments.write(
                manager,
                file.id(),
                0,
                new NewAssessment(
                        file.activity(),
                        "Entry level 3",
                        "Instructions one at a time, with a picture",
                        "Reads for meaning; multiplication from memory is unsure",
                        cast.schoolDayBefore(15))));
        well(learning.write(manager, file.id(), 0, learningPlan(file, "For the start of the year")));
        well(learning.agree(school, file.id(), 1));
    }

    static NewLearningPlan learningPlan(PlacementFile file, String reason) {
        return new NewLearningPlan(
                "Practical work in the mornings; English and mathematics grow out of it.",
                List.of(
                        Target.course(
                                "Completes the first two units",
                                "Invented award in " + file.activity().toLowerCase(java.util.Locale.UK),
                                "Entry level 3",
                                "Pass",
                                "Units 1 and 2",
                                "Has started unit 1",
                                file.endsOn()),
                        Target.wider(
                                Target.Kind.ATTENDANCE,
                                "Comes on time",
                                "Sixty per cent in the summer term",
                                Optional.of(BigDecimal.valueOf(90)),
                                file.endsOn())),
                reason);
    }

    private void keyContact(SampleCast cast, PlacementFile file) {
        var manager = cast.managerOf(file);
        keyContacts.candidates(manager, file.id()).stream()
                .findFirst()
                .ifPresent(one -> well(keyContacts.name(manager, file.id(), one.person(), file.siteTelephone())));
    }

    private void meals(SampleCast cast, PlacementFile file) {
        if (file.freeSchoolMeals().orElse(false)) {
            well(days.arrange(
                    cast.lead(),
                    Id.next(),
                    file.id(),
                    new DayArrangement(
                            DayArrangement.How.PROVIDER_COOKS,
                            "The provider's kitchen",
                            file.siteTelephone(),
                            "A hot meal on each day there",
                            file.startsOn(),
                            Optional.empty(),
                            Optional.of(cast.today()))));
        }
    }

    private void spokenTo(SampleCast cast, PlacementFile file) {
        spokenTo(cast.lead(), file.id(), cast.today(), false);
        // Somebody who does not come every day is asked after once more.
        spokenTo(cast.lead(), file.id(), cast.today(), true);
    }

    private void spokenTo(Actor lead, PlacementId placement, LocalDate on, boolean extra) {
        well(contact.write(
                lead,
                new NewEntry(
                        Id.next(),
                        placement,
                        on,
                        extra ? Whom.PUPIL : Whom.BOTH,
                        extra ? How.ONLINE : How.TELEPHONE,
                        true,
                        extra,
                        Set.of(uk.waymark.contact.Heading.values()),
                        extra ? "Doing well at home, too." : "A good week: came each day and joined in.",
                        false)));
    }
}

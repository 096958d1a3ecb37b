package uk.waymark.plans;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ObligationId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.obligations.WorkingDays;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementMade;
import uk.waymark.placements.PlacementWalk;
import uk.waymark.settings.Settings;

/** Puts on the clock what is due about plans and assessments, and takes it off again when the placement is over. */
@Singleton
class PlanDue implements Raiser {
    /** For how long after the last day it is looked for what is still open. */
    private static final int AFTERWARDS = 14;

    private static final Set<Role> SCHOOL = Set.of(Role.AP_LEAD, Role.SENCO);
    private static final Set<Role> PROVIDER = Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT);

    private final PlanRows rows;
    private final AssessmentRows assessments;
    private final LearningRows learning;
    private final Looks looks;
    private final PlacementFacts placements;
    private final PlacementWalk walk;
    private final Obligations obligations;
    private final WorkingDays days;
    private final Settings settings;
    private final Clock clock;

    PlanDue(
            PlanRows rows,
            AssessmentRows assessments,
            LearningRows learning,
            Looks looks,
            PlacementFacts placements,
            PlacementWalk walk,
            Obligations obligations,
            WorkingDays days,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.assessments = assessments;
        this.learning = learning;
        this.looks = looks;
        this.placements = placements;
        this.walk = walk;
        this.obligations = obligations;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void made(PlacementMade made) {
        placements.of(made.id()).ifPresent(this::bring);
    }

    @EventListener
    void ended(PlacementEnded ended) {
        placements.of(ended.id()).filter(it -> !it.endsOn().isAfter(today())).ifPresent(it -> over(it.id()));
    }

    @Override
    public void raise(LocalDate today) {
        walk.open(today, this::bring);
        walk.ending(today.minusDays(AFTERWARDS), today.minusDays(1), it -> over(it.id()));
    }

    private void over(PlacementId placement) {
        obligations.withdrawAll(key(placement, ""), "The placement is over");
    }

    /** What is open for the placement as its plans stand now. */
    void bring(PlacementFile placement) {
        var one = List.of(placement.id());
        if (assessments.of(one).isEmpty()) {
            assess(placement);
        }
        if (learning.newest(one).isEmpty()) {
            learning(placement);
        }
        if (rows.newest(one).isEmpty() && rows.delegations(placement.id()).isEmpty()) {
            prepare(placement);
        }
        check(placement);
    }

    /**
     * The first assessment is due so many days after the provider was given the pupil: no earlier day is known to it. Where the school
     * counts from the first day, it is the later of the two. Catalogue rows CX-29, DL-24.
     */
    Optional<LocalDate> assessmentDue(PlacementFile placement) {
        var values = settings.of(placement.school());
        int within = values.get(PlanSettings.ASSESSMENT_DAYS);
        return rows.placed(List.of(placement.id())).stream()
                .filter(row -> within > 0)
                .map(row -> Session.dateOf(row.placedAt()))
                .map(placed -> values.get(PlanSettings.ASSESSMENT_FROM) == PlanSettings.From.START
                                && placement.startsOn().isAfter(placed)
                        ? placement.startsOn()
                        : placed)
                .map(from -> from.plusDays(within))
                .findFirst();
    }

    private void assess(PlacementFile placement) {
        assessmentDue(placement)
                .ifPresentOrElse(
                        day -> ofProvider(
                                placement,
                                "assess",
                                PlanKinds.ASSESS,
                                day,
                                settings.of(placement.school()).get(PlanSettings.ASSESSMENT_DAYS)
                                        + " days of the calendar"),
                        () -> obligations.withdraw(key(placement.id(), "assess"), "The school asks for none"));
    }

    private void learning(PlacementFile placement) {
        int within = settings.of(placement.school()).get(PlanSettings.LEARNING_DAYS);
        if (within == 0) {
            obligations.withdraw(key(placement.id(), "learning"), "The school asks for none");
        } else {
            ofProvider(
                    placement,
                    "learning",
                    PlanKinds.LEARNING,
                    placement.countedFrom().plusDays(within),
                    within + " days after the first day");
        }
    }

    /** A school's plan is for the time before the pupil begins; one that began before it was on record is due on that day. */
    private void prepare(PlacementFile placement) {
        ofSchool(placement, "prepare", PlanKinds.PREPARE, placement.countedFrom(), "The placement needs the plan");
    }

    private void check(PlacementFile placement) {
        var base = looks.last(placement);
        looks.before(placement, base)
                .forEach(day -> obligations.meet(key(placement.id(), "check:" + day), "The objectives were looked at"));
        var on = nextCheck(placement, base);
        if (!on.isAfter(placement.endsOn())) {
            ofSchool(
                    placement,
                    "check:" + base,
                    PlanKinds.CHECK,
                    on,
                    settings.of(placement.school()).get(PlanSettings.CHECK_WEEKS) + " weeks after "
                            + DayWords.of(base));
        }
    }

    LocalDate nextCheck(PlacementFile placement, LocalDate base) {
        return base.plusWeeks(settings.of(placement.school()).get(PlanSettings.CHECK_WEEKS));
    }

    private void ofSchool(PlacementFile placement, String what, String kind, LocalDate day, String reason) {
        obligations.raise(new NewObligation(
                key(placement.id(), what),
                kind,
                new Holder.School(placement.school(), SCHOOL),
                Optional.of(placement.id().value()),
                "A placement at " + placement.providerName(),
                day,
                Optional.empty(),
                path(placement.id()),
                reason));
    }

    private void ofProvider(PlacementFile placement, String what, String kind, LocalDate day, String reason) {
        obligations.raise(new NewObligation(
                        key(placement.id(), what),
                        kind,
                        new Holder.Provider(placement.provider(), PROVIDER),
                        Optional.of(placement.id().value()),
                        "A pupil of " + placement.schoolName(),
                        day,
                        Optional.empty(),
                        "pupils/" + placement.id().value() + "/plan",
                        reason)
                .owedTo(placement.school()));
    }

    void assessed(PlacementId placement, PersonId by) {
        obligations.meet(key(placement, "assess"), "The assessment was sent", Optional.of(by));
    }

    /** A learning plan waits for the school's answer. */
    void sent(PlacementFile placement, int number, PersonId by) {
        obligations.meet(key(placement.id(), "learning"), "The learning plan was sent", Optional.of(by));
        obligations.withdrawAll(key(placement.id(), "answer:"), "A newer version has come");
        var within = settings.of(placement.school()).get(PlanSettings.ANSWER_DAYS);
        obligations.raise(new NewObligation(
                key(placement.id(), "answer:" + number),
                PlanKinds.ANSWER,
                new Holder.School(placement.school(), Set.of(Role.AP_LEAD)),
                Optional.of(placement.id().value()),
                "A learning plan from " + placement.providerName(),
                days.after(today(), within),
                Optional.empty(),
                path(placement.id()),
                within + " working days to answer"));
    }

    void answered(PlacementId placement, int number, PersonId by) {
        obligations.meet(key(placement, "answer:" + number), "Answered", Optional.of(by));
    }

    void planned(PlacementId placement, PersonId by) {
        obligations.meet(key(placement, "prepare"), "The plan was written", Optional.of(by));
        rows.delegations(placement)
                .forEach(it ->
                        obligations.meet(key(placement, "given:" + it.id()), "The plan was written", Optional.of(by)));
    }

    /** Somebody prepares the plan in the place of those whose it was. */
    ObligationId given(PlacementFile placement, UUID delegation, PersonId to) {
        obligations.withdraw(key(placement.id(), "prepare"), "Given to somebody");
        obligations.withdrawAll(key(placement.id(), "given:"), "Given to somebody else");
        return obligations.raise(new NewObligation(
                key(placement.id(), "given:" + delegation),
                PlanKinds.PREPARE,
                new Holder.Person(to),
                Optional.of(placement.id().value()),
                "A placement at " + placement.providerName(),
                placement.startsOn().isBefore(today()) ? today() : placement.startsOn(),
                Optional.empty(),
                path(placement.id()),
                "The head has given you the preparing"));
    }

    private static String path(PlacementId placement) {
        return "placements/" + placement.value() + "/plan";
    }

    private static String key(PlacementId placement, String what) {
        return "plans:" + placement.value() + ":" + what;
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}

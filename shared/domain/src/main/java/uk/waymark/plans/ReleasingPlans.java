package uk.waymark.plans;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.DayWords;
import uk.waymark.families.NewRelease;
import uk.waymark.families.ReleaseKind;
import uk.waymark.families.Releases;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Lets a family see the learning plan that was agreed to: always the version that stands agreed now, in plain words. */
@Door
public class ReleasingPlans {
    private final LearningVersions versions;
    private final PlacementFacts placements;
    private final Releases releases;
    private final Trail trail;

    ReleasingPlans(LearningVersions versions, PlacementFacts placements, Releases releases, Trail trail) {
        this.versions = versions;
        this.placements = placements;
        this.releases = releases;
        this.trail = trail;
    }

    /** Refused while no version is agreed. Releasing a later version replaces the one before. */
    @Transactional
    public Optional<Refused> release(Actor actor, PlacementId id) {
        var placement = mine(actor, id);
        if (placement.isEmpty()) {
            return Optional.of(
                    new Refused("NOT_FOUND", "There is no such placement whose plan you show to the family."));
        }
        var agreed = versions.of(id).stream()
                .filter(it -> it.state() == LearningPlan.State.AGREED)
                .findFirst();
        if (agreed.isEmpty()) {
            return Optional.of(
                    new Refused("NOT_AGREED", "Agree to the learning plan first, then show it to the family."));
        }
        releases.release(
                actor,
                new NewRelease(
                        placement.get().pupil(),
                        Optional.of(id),
                        ReleaseKind.PLAN,
                        id.value(),
                        "Learning plan at " + placement.get().providerName(),
                        body(agreed.get()),
                        Optional.empty(),
                        Optional.empty()));
        trail.record(
                actor,
                Action.RELEASED_TO_FAMILY,
                id,
                "learning plan, version " + agreed.get().number());
        return Optional.empty();
    }

    private Optional<PlacementFile> mine(Actor actor, PlacementId id) {
        return placements
                .of(id)
                .filter(it -> actor.schools(Right.RELEASE_TO_FAMILY).contains(it.school()));
    }

    /** Paragraphs as the family's pages read them. */
    static String body(LearningPlan plan) {
        var courses = list(plan, true);
        var others = list(plan, false);
        return plan.written().words() + "\n\n# Learning\n\n" + courses + "\n\n# Everything else\n\n" + others;
    }

    private static String list(LearningPlan plan, boolean courses) {
        List<Target> targets = plan.written().targets();
        return targets.stream()
                .filter(it -> (it.kind() == Target.Kind.COURSE) == courses)
                .map(ReleasingPlans::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Target it) {
        var course = it.kind() == Target.Kind.COURSE
                ? " (" + it.qualification() + ", " + it.level() + (it.grade().isEmpty() ? "" : ", grade " + it.grade())
                        + ")"
                : "";
        return "- " + it.words() + course
                + it.percent()
                        .map(rate -> ", " + rate.stripTrailingZeros().toPlainString() + "%")
                        .orElse("")
                + ", by " + DayWords.of(it.dueOn());
    }
}

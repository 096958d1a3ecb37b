package uk.waymark.plans;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.objectives.Source;
import uk.waymark.placements.PlacementFile;

/** What is wrong with a school's plan as somebody writes it. */
final class PlanRefusals {
    private static final int MOST = 30;

    private PlanRefusals() {}

    static Optional<Refused> of(PlacementFile placement, NewPlan it) {
        return words(it).or(() -> days(placement, it)).or(() -> needs(it)).or(() -> links(placement, it));
    }

    private static Optional<Refused> words(NewPlan it) {
        if (missing(it.purpose(), 1_000)) {
            return refused("PURPOSE", "Say what the placement is for: what the pupil is to learn and achieve there.");
        }
        if (missing(it.howAssessed(), 2_000) || missing(it.howMonitored(), 2_000)) {
            return refused("MONITORING", "Say how the pupil is assessed, and how and how often progress is looked at.");
        }
        if (missing(it.challengeWords(), 1_000)) {
            return refused("CHALLENGE", "Say why you judge the academic targets to be challenging enough, or not.");
        }
        return missing(it.reason(), 500)
                ? refused("REASON", "Say in at most 500 characters why you write this version.")
                : Optional.empty();
    }

    private static Optional<Refused> days(PlacementFile placement, NewPlan it) {
        if (it.to().isBefore(it.from())
                || it.from().isBefore(placement.startsOn())
                || it.to().isAfter(placement.endsOn())) {
            return refused("DATES", "The plan begins and ends within the placement. Check the days.");
        }
        if (it.milestones().isEmpty() || it.milestones().size() > MOST) {
            return refused("MILESTONES", "Name at least one milestone, and at most " + MOST + ".");
        }
        if (it.milestones().stream().anyMatch(step -> missing(step.words(), 500))) {
            return refused("MILESTONE", "Say for each milestone what is reached by then.");
        }
        return it.milestones().stream()
                        .anyMatch(step ->
                                step.dueOn().isBefore(it.from()) || step.dueOn().isAfter(it.to()))
                ? refused("MILESTONE_DAY", "A milestone lies within the plan's own days. Check its day.")
                : Optional.empty();
    }

    /** None is left out silently. Catalogue row ILP-17. */
    private static Optional<Refused> needs(NewPlan it) {
        return Stream.of(NeedArea.values())
                .filter(area -> unanswered(it.needs().get(area)))
                .findFirst()
                .map(area -> new Refused(
                        "NEED",
                        area.words() + ": say what the pupil needs and how it is met, or that there is no need here."));
    }

    private static boolean unanswered(NewPlan.@Nullable Need need) {
        return need == null || !need.none() && (missing(need.need(), 1_000) || missing(need.metBy(), 1_000));
    }

    /** The duty to provide what an EHC plan lists goes on while the pupil is elsewhere. Catalogue rows BEH-05, ILP-14. */
    private static Optional<Refused> links(PlacementFile placement, NewPlan it) {
        if (it.links().size() > MOST
                || it.links().stream()
                        .anyMatch(link -> missing(link.document(), 200)
                                || missing(link.outcome(), 500)
                                || missing(link.delivery(), 1_000))) {
            return refused(
                    "LINK", "Say for each document which one it is, which outcome it names and how that is delivered.");
        }
        return placement.hasPlan() && it.links().stream().noneMatch(link -> link.source() == Source.EHC_PLAN)
                ? refused(
                        "EHC",
                        "This pupil has an EHC plan. Name at least one of its outcomes, and how it is delivered there.")
                : Optional.empty();
    }

    private static boolean missing(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}

package uk.waymark.transition;

import jakarta.inject.Singleton;
import java.util.List;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.objectives.Strand;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Values;
import uk.waymark.transition.ReturnSettings.RequiredAt;

/**
 * The plan for the return is written, has a target that can be measured, and the provider has agreed to it. Catalogue rows TRN-01,
 * TRN-02, ILP-10, CX-22, DL-42.
 */
@Singleton
final class ReturnCheck implements StartCheck {
    private static final String PATH = "return";

    private final ReturnFacts facts;
    private final ObjectiveLists objectives;
    private final List<ReturnGround> grounds;

    ReturnCheck(ReturnFacts facts, ObjectiveLists objectives, List<ReturnGround> grounds) {
        this.facts = facts;
        this.objectives = objectives;
        this.grounds = grounds;
    }

    @Override
    public StartPart part() {
        return StartPart.RETURN;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        if (!isAsked(placement, settings.get(ReturnSettings.REQUIRED))) {
            return StartItem.notNeeded(part());
        }
        var plan = facts.of(placement.id());
        if (plan.isEmpty()) {
            return StartItem.missing(part(), "No plan for the return or next step.", PATH);
        }
        if (plan.get().agreed().isEmpty()) {
            return StartItem.missing(part(), "Written, and the provider has not agreed to it yet.", PATH);
        }
        return isMeasured(placement)
                ? StartItem.inOrder(part(), plan.get().plan().aim().words() + ".", PATH)
                : StartItem.missing(
                        part(), "Agreed, but no objective of the return has a number to aim at.", "objectives");
    }

    private boolean isAsked(PlacementFile placement, RequiredAt when) {
        return when == RequiredAt.START
                || grounds.stream()
                        .filter(it -> when.grounds().contains(it.ground()))
                        .anyMatch(it -> it.holds(placement));
    }

    private boolean isMeasured(PlacementFile placement) {
        return objectives.of(placement.id()).stream()
                .filter(Objective::isOpen)
                .map(Objective::agreed)
                .anyMatch(it -> it.strand() == Strand.RETURN && it.targetValue().isPresent());
    }
}

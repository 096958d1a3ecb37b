package uk.waymark.objectives;

import jakarta.inject.Singleton;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Values;

/** Objectives with baselines are agreed on in writing before the start. Catalogue rows ILP-11, SLA-18. */
@Singleton
final class ObjectivesCheck implements StartCheck {
    private final ObjectiveLists lists;

    ObjectivesCheck(ObjectiveLists lists) {
        this.lists = lists;
    }

    @Override
    public StartPart part() {
        return StartPart.OBJECTIVES;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        int fewest = settings.get(ObjectiveSettings.MIN);
        if (fewest == 0) {
            return StartItem.notNeeded(part());
        }
        var open = lists.of(placement.id()).stream().filter(Objective::isOpen).count();
        return open >= fewest
                ? StartItem.inOrder(part(), open == 1 ? "One objective." : open + " objectives.", "objectives")
                : StartItem.missing(
                        part(),
                        (open == 0 ? "No objective" : open + " of " + fewest + " objectives")
                                + " with baseline, measure and day.",
                        "objectives");
    }
}

package uk.waymark.information;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Values;

/** The provider has what the school's settings ask for before the pupil comes. Catalogue rows INF-01, INF-02. */
@Singleton
final class InformationCheck implements StartCheck {
    private static final String PATH = "information";

    private final ItemRows rows;
    private final NeedsRows needs;

    InformationCheck(ItemRows rows, NeedsRows needs) {
        this.rows = rows;
        this.needs = needs;
    }

    @Override
    public StartPart part() {
        return StartPart.INFORMATION;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        if (!settings.get(InformationSettings.BEFORE_START)) {
            return StartItem.notNeeded(part());
        }
        var shared = rows.shared(placement.id()).stream()
                .map(InformationClass::valueOf)
                .collect(Collectors.toSet());
        var missing = missing(placement, settings, shared);
        if (!missing.isEmpty()) {
            return StartItem.missing(
                    part(),
                    "Not shared yet: "
                            + missing.stream().map(InformationClass::words).collect(Collectors.joining(", ")) + ".",
                    PATH);
        }
        return needs.number(placement.pupil(), placement.school()) == 0
                ? StartItem.warning(part(), "Shared, but the page for the tutor is not written.", PATH)
                : StartItem.inOrder(part(), "Shared, with the page for the tutor.", PATH);
    }

    /** What is asked for about this pupil and not among what is shared. */
    static List<InformationClass> missing(PlacementFile placement, Values settings, Set<InformationClass> shared) {
        return settings.get(InformationSettings.REQUIRED).stream()
                .filter(it -> !shared.contains(it))
                .filter(it -> it != InformationClass.EHC_PLAN || placement.hasPlan())
                .filter(it -> it != InformationClass.SEND || hasNeed(placement))
                .toList();
    }

    private static boolean hasNeed(PlacementFile placement) {
        return placement.senStatus().filter(it -> !it.startsWith("N")).isPresent();
    }
}

package uk.waymark.risk;

import jakarta.inject.Singleton;
import java.time.Clock;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.StartCheck;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Values;

/** The pupil's risk assessment is finished before the first day. Catalogue rows REF-23, DL-48. */
@Singleton
final class RiskCheck implements StartCheck {
    private static final String PATH = "risk";

    private final RiskFiles files;
    private final Clock clock;

    RiskCheck(RiskFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public StartPart part() {
        return StartPart.RISK;
    }

    @Override
    public StartItem check(PlacementFile placement, Values settings) {
        if (!settings.get(RiskSettings.BEFORE_START)) {
            return StartItem.notNeeded(part());
        }
        var file = files.of(placement.id());
        var inForce = file.inForce();
        if (inForce.isEmpty()) {
            return StartItem.missing(
                    part(),
                    file.newest()
                            .map(it -> "Version " + it.number() + " waits for the head.")
                            .orElse("Nobody has written it yet."),
                    PATH);
        }
        var words = "Version " + inForce.get().number() + ", looked at again on "
                + DayWords.of(file.reviewOn().orElseThrow()) + ".";
        return file.reviewOn().orElseThrow().isBefore(Session.today(clock))
                ? StartItem.warning(part(), words + " That day has passed.", PATH)
                : StartItem.inOrder(part(), words, PATH);
    }
}

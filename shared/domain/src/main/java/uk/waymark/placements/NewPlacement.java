package uk.waymark.placements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SiteId;
import uk.waymark.timetable.ExpectedTime;

/**
 * What a school decides when it places a pupil.
 *
 * @param activity what the pupil does there: using code B certifies it, so it is asked for once, here
 * @param reportWithin minutes after arrival by which the agreement wants the register; empty for the school's own rule
 * @param target the pupil's own attendance target in per cent; empty for the school's
 * @param justification why this provider for this pupil, where the school's rules ask for it
 */
public record NewPlacement(
        PupilId pupil,
        SiteId site,
        PlacementKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        List<ExpectedTime> pattern,
        String activity,
        Optional<Integer> reportWithin,
        Optional<BigDecimal> target,
        Optional<String> justification,
        Origin origin) {
    public NewPlacement {
        pattern = List.copyOf(pattern);
    }

    /** With the school's own rules, and stemming from nothing. */
    public NewPlacement(
            PupilId pupil,
            SiteId site,
            PlacementKind kind,
            LocalDate startsOn,
            LocalDate endsOn,
            List<ExpectedTime> pattern,
            String activity) {
        this(
                pupil,
                site,
                kind,
                startsOn,
                endsOn,
                pattern,
                activity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Origin.Direct());
    }

    /** The same, with the reason for this provider. */
    public NewPlacement because(String reason) {
        return with(Optional.of(reason), origin);
    }

    /** The same, from a referral that the head has agreed to. */
    public NewPlacement from(ReferralId referral) {
        return with(justification, new Origin.Referral(referral));
    }

    /** The same, as one that was running already. */
    public NewPlacement takenOver(String why) {
        return with(justification, new Origin.TakenOver(why));
    }

    private NewPlacement with(Optional<String> reason, Origin from) {
        return new NewPlacement(
                pupil, site, kind, startsOn, endsOn, pattern, activity, reportWithin, target, reason, from);
    }

    /** The hours of a week, on average where weeks alternate. */
    public double weeklyHours() {
        return pattern.stream().mapToDouble(ExpectedTime::weeklyHours).sum();
    }
}

package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.app.Trouble;
import uk.waymark.calendar.Half;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.timetable.ExpectedTime;

/** Two placements to come, which the head has agreed to and which wait for their start lists. */
@Singleton
class SampleStarts {
    private final Placements placements;

    SampleStarts(Placements placements) {
        this.placements = placements;
    }

    void make(SampleCast cast, SampleReferrals.Agreed agreed) {
        var barn = java.util.Objects.requireNonNull(cast.world().sites().get(ProviderKind.FARM))
                .getFirst();
        place(
                cast,
                SampleNewcomers.SAGE,
                barn,
                PlacementKind.SCHOOL_ARRANGED,
                "Animal care and growing",
                agreed.farm());
        place(
                cast,
                SampleNewcomers.HERON,
                agreed.area().site(),
                PlacementKind.ON_SITE,
                "English, mathematics and cooking",
                agreed.lodge());
    }

    private PlacementId place(
            SampleCast cast, String name, SiteId site, PlacementKind kind, String activity, ReferralId referral) {
        var starts = SampleReferrals.starts(cast);
        var outcome = placements.place(
                cast.lead(),
                new NewPlacement(
                                cast.pupil(name),
                                site,
                                kind,
                                starts,
                                starts.plusWeeks(16),
                                mondayToWednesday(),
                                activity)
                        .because("As the head decided about the referral")
                        .from(referral));
        if (!(outcome instanceof PlacementOutcome.Placed(var id))) {
            throw new Trouble("The sample placement of " + name + " was not made: " + outcome);
        }
        return id;
    }

    private static List<ExpectedTime> mondayToWednesday() {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)
                .flatMap(day -> Stream.of(
                        new ExpectedTime(day, Half.AM, LocalTime.of(9, 15), LocalTime.of(12, 0)),
                        new ExpectedTime(day, Half.PM, LocalTime.of(12, 45), LocalTime.of(14, 45))))
                .toList();
    }
}

package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.app.Trouble;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.tablets.CodeOutcome;
import uk.waymark.tablets.EnrolOutcome;
import uk.waymark.tablets.TabletReport;
import uk.waymark.tablets.TabletSignIns;
import uk.waymark.tablets.Tablets;

/** One tablet on the farm. It lies in no browser; a real one is let in by a code from the view of tablets. */
@Singleton
class SampleTablets {
    private final Tablets tablets;
    private final TabletSignIns signIns;
    private final Clock clock;

    SampleTablets(Tablets tablets, TabletSignIns signIns, Clock clock) {
        this.tablets = tablets;
        this.signIns = signIns;
        this.clock = clock;
    }

    void make(SampleWorld world, Map<SampleAccount, Actor> staff) {
        var manager = Objects.requireNonNull(staff.get(SampleAccount.MANAGER));
        var farm = Objects.requireNonNull(world.providers().get(ProviderKind.FARM));
        if (!(tablets.newCode(manager, farm, Optional.empty(), "Barn tablet") instanceof CodeOutcome.Made made)
                || !(signIns.enrol(made.code()) instanceof EnrolOutcome.Enrolled enrolled)) {
            throw new Trouble("The sample tablet could not be let in");
        }
        signIns.join(enrolled.token(), SampleAccount.TUTOR.email(), SampleAccount.PASSWORD);
        signIns.seen(enrolled.tablet().id(), new TabletReport(0, Optional.of(41L), Optional.of(clock.instant())));
    }
}

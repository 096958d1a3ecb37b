package uk.waymark.arrangements.suspended;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Years;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementMade;
import uk.waymark.placements.StartChanged;
import uk.waymark.settings.Settings;
import uk.waymark.transition.ReturnFacts;
import uk.waymark.transition.ReturnGround;

/**
 * A placement that begins during a suspension of more than five school days, or within a month after it, has a plan from its first day.
 * Catalogue rows BEH-02 and DL-22.
 */
@Singleton
public class PlanAfterSuspension implements Raiser, ReturnGround {
    private static final PlacementId BEFORE_ALL = new PlacementId(new UUID(0, 0));

    /** How long ago a placement may have begun whose plan is still raised each morning. */
    private static final int LOOK_BACK = 60;

    private final SuspendedRows rows;
    private final ReturnFacts plans;
    private final Obligations obligations;
    private final Years years;
    private final Settings settings;

    PlanAfterSuspension(
            SuspendedRows rows, ReturnFacts plans, Obligations obligations, Years years, Settings settings) {
        this.rows = rows;
        this.plans = plans;
        this.obligations = obligations;
        this.years = years;
        this.settings = settings;
    }

    /** Why the placement needs a plan from its start, in words; empty where it does not. */
    public Optional<String> needed(PlacementId placement) {
        return rows.before(placement).stream().filter(this::isLong).findFirst().map(this::words);
    }

    /** For the start list, where the school's settings ask for a plan after a long suspension. */
    @Override
    public Ground ground() {
        return Ground.LONG_SUSPENSION;
    }

    @Override
    public boolean holds(PlacementFile placement) {
        return needed(placement.id()).isPresent();
    }

    @EventListener
    @Transactional
    void changed(StartChanged event) {
        if (plans.of(event.id()).isPresent()) {
            planned(event.id());
        }
    }

    private void planned(PlacementId placement) {
        obligations.meet(key(placement), "The plan is written");
    }

    @EventListener
    @Transactional
    void made(PlacementMade event) {
        rows.before(event.id()).forEach(this::raise);
    }

    @EventListener
    @Transactional
    void ended(PlacementEnded event) {
        obligations.withdraw(key(event.id()), "The placement has ended");
    }

    @Override
    public void raise(LocalDate today) {
        for (List<SuspendedRows.After> piece = rows.recent(today, today.minusDays(LOOK_BACK), BEFORE_ALL);
                !piece.isEmpty();
                piece = rows.recent(
                        today, today.minusDays(LOOK_BACK), piece.getLast().placementId())) {
            piece.forEach(this::raise);
        }
    }

    private void raise(SuspendedRows.After it) {
        if (!isLong(it)) {
            return;
        }
        if (plans.of(it.placementId()).isPresent()) {
            planned(it.placementId());
            return;
        }
        obligations.raise(new NewObligation(
                key(it.placementId()),
                SuspensionKinds.PLAN,
                new Holder.School(it.schoolId(), Set.of(Role.AP_LEAD)),
                Optional.of(it.placementId().value()),
                "A placement that begins on " + DayWords.of(it.startsOn()),
                it.startsOn(),
                Optional.empty(),
                "placements/" + it.placementId().value() + "/return",
                words(it)));
    }

    private boolean isLong(SuspendedRows.After it) {
        return length(it) > settings.of(it.schoolId()).get(SuspensionKinds.PLAN_AFTER);
    }

    private long length(SuspendedRows.After it) {
        return years.of(it.schoolId()).schoolDaysBetween(it.suspendedOn(), it.lastDay());
    }

    private String words(SuspendedRows.After it) {
        return "It follows a suspension of " + length(it) + " school days.";
    }

    private static String key(PlacementId placement) {
        return SuspensionKinds.PLAN + ":" + placement.value();
    }
}

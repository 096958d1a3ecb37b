package uk.waymark.risk;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.Raiser;
import uk.waymark.obligations.WorkingDays;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementMade;
import uk.waymark.placements.PlacementWalk;
import uk.waymark.settings.Settings;

/** Puts on the clock what is due about risk assessments, and takes it off again when the placement is over. */
@Singleton
class RiskDue implements Raiser {
    /** For how long after the last day it is looked for what is still open. */
    private static final int AFTERWARDS = 14;

    private static final Set<Role> SCHOOL = Set.of(Role.AP_LEAD, Role.SENCO);
    private static final Set<Role> PROVIDER =
            Set.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL, Role.KEY_CONTACT);

    private final RiskFiles files;
    private final PlacementFacts placements;
    private final PlacementWalk walk;
    private final Obligations obligations;
    private final WorkingDays days;
    private final Settings settings;
    private final Clock clock;

    RiskDue(
            RiskFiles files,
            PlacementFacts placements,
            PlacementWalk walk,
            Obligations obligations,
            WorkingDays days,
            Settings settings,
            Clock clock) {
        this.files = files;
        this.placements = placements;
        this.walk = walk;
        this.obligations = obligations;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void made(PlacementMade made) {
        placements.of(made.id()).ifPresent(this::bring);
    }

    @EventListener
    void ended(PlacementEnded ended) {
        placements.of(ended.id()).filter(it -> !it.endsOn().isAfter(today())).ifPresent(it -> over(it.id()));
    }

    @Override
    public void raise(LocalDate today) {
        walk.open(today, this::bring);
        walk.ending(today.minusDays(AFTERWARDS), today.minusDays(1), it -> over(it.id()));
    }

    private void over(PlacementId placement) {
        obligations.withdrawAll(key(placement, ""), "The placement is over");
    }

    /** What is open for the placement as its risk assessment stands now. */
    void bring(PlacementFile placement) {
        var file = files.of(placement.id());
        if (file.inForce().isEmpty()) {
            before(placement);
        } else {
            obligations.meet(key(placement.id(), "before"), "A version is in force");
        }
        file.newest().filter(it -> !it.isInForce()).ifPresent(it -> approve(placement, it));
        file.inForce().ifPresent(it -> inForce(placement, file, it));
    }

    private void before(PlacementFile placement) {
        if (settings.on(placement.school(), placement.startsOn()).get(RiskSettings.BEFORE_START)) {
            raise(placement, "before", RiskKinds.BEFORE, SCHOOL, placement.countedFrom(), "Before the first day");
        } else {
            obligations.withdraw(key(placement.id(), "before"), "Your school's settings do not ask for it");
        }
    }

    private void approve(PlacementFile placement, RiskVersion version) {
        raise(
                placement,
                "approve:" + version.number(),
                RiskKinds.APPROVE,
                Set.of(Role.HEAD),
                days.after(Session.dateOf(version.writtenAt()), 1),
                "Version " + version.number() + " waits");
    }

    private void inForce(PlacementFile placement, RiskFile file, RiskVersion version) {
        file.reviewOn()
                .filter(day -> !day.isAfter(placement.endsOn()))
                .ifPresent(day -> raise(
                        placement,
                        "review:" + day,
                        RiskKinds.REVIEW,
                        SCHOOL,
                        day,
                        "Version " + version.number() + " names " + DayWords.of(day)));
        if (version.inUse().isEmpty()) {
            confirm(placement, version);
        }
    }

    private void confirm(PlacementFile placement, RiskVersion version) {
        var within = settings.of(placement.school()).get(RiskSettings.CONFIRM_DAYS);
        var from = version.approved().map(RiskVersion.Said::at).orElse(version.writtenAt());
        obligations.raise(new NewObligation(
                        key(placement.id(), "confirm:" + version.number()),
                        RiskKinds.CONFIRM,
                        new Holder.Provider(placement.provider(), PROVIDER),
                        Optional.of(placement.id().value()),
                        "Version " + version.number() + " of " + placement.schoolName(),
                        days.after(Session.dateOf(from), within),
                        Optional.empty(),
                        "pupils/" + placement.id().value() + "/risk",
                        "A new version; " + within + " working days to confirm it")
                .owedTo(placement.school()));
    }

    private void raise(
            PlacementFile placement, String what, String kind, Set<Role> roles, LocalDate day, String reason) {
        obligations.raise(new NewObligation(
                key(placement.id(), what),
                kind,
                new Holder.School(placement.school(), roles),
                Optional.of(placement.id().value()),
                "A placement at " + placement.providerName(),
                day,
                Optional.empty(),
                "placements/" + placement.id().value() + "/risk",
                reason));
    }

    /** A version has come, or the one there is stays: what was open of the looks before is done. */
    void looked(RiskFile before, PlacementId placement, PersonId by, String how) {
        before.reviewOn().ifPresent(day -> obligations.meet(key(placement, "review:" + day), how, Optional.of(by)));
    }

    /** Older versions are confirmed and approved no more. */
    void superseded(PlacementId placement, List<RiskVersion> older) {
        older.forEach(it -> {
            obligations.withdraw(key(placement, "approve:" + it.number()), "A newer version has come");
            obligations.withdraw(key(placement, "confirm:" + it.number()), "A newer version has come");
        });
    }

    void approved(PlacementId placement, int number, PersonId by) {
        obligations.meet(key(placement, "approve:" + number), "Approved", Optional.of(by));
    }

    void confirmed(PlacementId placement, int number, PersonId by) {
        obligations.meet(key(placement, "confirm:" + number), "Confirmed", Optional.of(by));
    }

    private static String key(PlacementId placement, String what) {
        return "risk:" + placement.value() + ":" + what;
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}

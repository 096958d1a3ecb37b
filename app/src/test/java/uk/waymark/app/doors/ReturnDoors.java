package uk.waymark.app.doors;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.agreements.AgreementFinishing;
import uk.waymark.app.RunningWaymark;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.referrals.ReferralDecisions;
import uk.waymark.referrals.Referrals;
import uk.waymark.transition.Aim;
import uk.waymark.transition.Destination;
import uk.waymark.transition.Destinations;
import uk.waymark.transition.EndReason;
import uk.waymark.transition.Endings;
import uk.waymark.transition.Leavers;
import uk.waymark.transition.NewReturnPlan;
import uk.waymark.transition.NextStep;
import uk.waymark.transition.ReturnPlan.Readiness;
import uk.waymark.transition.ReturnPlans;
import uk.waymark.transition.Success;

/** A placement's own file, its objectives, the return, the ending, and who leaves the roll. */
final class ReturnDoors extends Doors {
    private static final Set<Role> PLACING = EnumSet.of(Role.HEAD, Role.AP_LEAD);

    ReturnDoors(RunningWaymark waymark) {
        super(waymark);
    }

    private static NewReturnPlan plan() {
        return new NewReturnPlan(Aim.USUAL_SCHOOL, "", NOW.date(), "", "", "", "", "", "", "", "");
    }

    private static NewObjective wordless() {
        return new NewObjective(
                "", Strand.RETURN, Source.OWN, "", "", Optional.<BigDecimal>empty(), Optional.empty(), "", NOW.date());
    }

    @Override
    List<Door> all() {
        return List.of(
                new Door(
                        "PlacementFiles.atSchool",
                        WITH_PUPILS,
                        (actor, it) -> waymark.bean(PlacementFiles.class)
                                .atSchool(actor, it.placement())
                                .isPresent()),
                new Door(
                        "PlacementFiles.atProvider",
                        PROVIDER,
                        (actor, it) -> waymark.bean(PlacementFiles.class)
                                .atProvider(actor, it.placement())
                                .isPresent()),
                new Door(
                        "Objectives.add",
                        PLANNING,
                        (actor, it) -> waymark.bean(Objectives.class)
                                .add(actor, it.placement(), wordless())
                                .toString()
                                .contains("WORDS")),
                new Door(
                        "ReturnPlans.write",
                        PLANNING,
                        (actor, it) -> code(
                                waymark.bean(ReturnPlans.class).write(actor, it.placement(), 99, plan(), ""), "STALE")),
                new Door(
                        "ReturnPlans.judge",
                        both(PLANNING, PROVIDER),
                        (actor, it) -> code(
                                waymark.bean(ReturnPlans.class)
                                        .judge(actor, Id.next(), it.placement(), Readiness.READY, ""),
                                "INVALID")),
                new Door(
                        "Endings.of",
                        WITH_PUPILS,
                        (actor, it) -> waymark.bean(Endings.class)
                                .of(actor, it.placement())
                                .isPresent()),
                new Door(
                        "Endings.end",
                        PLACING,
                        (actor, it) -> code(
                                waymark.bean(Endings.class)
                                        .end(actor, it.placement(), NOW.date(), EndReason.READY, Success.YES, ""),
                                "INVALID")),
                new Door(
                        "Endings.handOver",
                        PROVIDER,
                        (actor, it) ->
                                code(waymark.bean(Endings.class).handOver(actor, it.placement(), ""), "INVALID")),
                new Door(
                        "Destinations.nextStep",
                        PLACING,
                        (actor, it) -> code(
                                waymark.bean(Destinations.class)
                                        .nextStep(
                                                actor,
                                                it.placement(),
                                                Destination.Where.COLLEGE,
                                                NextStep.Stage.PLANNED,
                                                "",
                                                ""),
                                "INVALID")),
                new Door(
                        "Leavers.left",
                        EnumSet.of(Role.HEAD, Role.OFFICE),
                        (actor, it) -> code(
                                waymark.bean(Leavers.class)
                                        .left(actor, it.pupil(), NOW.date().plusDays(1), "Away"),
                                "IN_THE_FUTURE")),
                new Door(
                        "AgreementFinishing.change",
                        PLACING,
                        (actor, it) -> code(
                                waymark.bean(AgreementFinishing.class).change(actor, it.placement(), ""), "REASON")),
                new Door(
                        "ReferralDecisions.refuse",
                        EnumSet.of(Role.HEAD),
                        (actor, it) ->
                                waymark
                                        .bean(Referrals.class)
                                        .of(World.actorOf(it.school(), Role.HEAD), it.pupil())
                                        .stream()
                                        .anyMatch(referral -> reached(waymark.bean(ReferralDecisions.class)
                                                .refuse(actor, referral.id(), "")))));
    }
}

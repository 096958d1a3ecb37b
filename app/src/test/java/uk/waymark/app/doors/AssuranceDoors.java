package uk.waymark.app.doors;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.app.RunningWaymark;
import uk.waymark.assurance.audit.AuditOutcome;
import uk.waymark.assurance.audit.Audits;
import uk.waymark.assurance.audit.ProviderArchive;
import uk.waymark.assurance.changes.ChangeKind;
import uk.waymark.assurance.changes.Changes;
import uk.waymark.assurance.changes.Filtering;
import uk.waymark.assurance.changes.NewChange;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.assurance.gate.GateException;
import uk.waymark.assurance.insurance.InsuranceChecks;
import uk.waymark.assurance.policies.ProviderPolicies;
import uk.waymark.assurance.registration.Registrations;
import uk.waymark.assurance.sites.Condition;
import uk.waymark.assurance.sites.SchoolSites;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.training.SchoolTraining;
import uk.waymark.assurance.training.Training;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.ids.Id;

/** Providers and what proves them. */
final class AssuranceDoors extends Doors {
    AssuranceDoors(RunningWaymark waymark) {
        super(waymark);
    }

    @Override
    List<Door> all() {
        return List.of(
                new Door(
                        "StaffRecord.providers",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL),
                        (actor, it) -> waymark.bean(StaffRecord.class).providers(actor).stream()
                                .anyMatch(kept -> kept.id().equals(it.provider()))),
                new Door(
                        "Changes.tell",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL),
                        (actor, it) -> waymark.bean(Changes.class)
                                .tell(
                                        actor,
                                        it.provider(),
                                        new NewChange(
                                                Id.next(),
                                                ChangeKind.OTHER_RISK,
                                                "",
                                                waymark.bean(MovableClock.class).instant(),
                                                Optional.empty()))
                                .map(Refused::code)
                                .filter("WHAT"::equals)
                                .isPresent()),
                new Door(
                        "Filtering.mineAsked",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.SENIOR_LEADER,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.TRUST_SAFEGUARDING,
                                Role.TRUST_EXECUTIVE),
                        (actor, it) -> !waymark.bean(Filtering.class)
                                .mineAsked(actor, it.provider())
                                .isEmpty()),
                new Door(
                        "SchoolTraining.record",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(SchoolTraining.class)
                                .record(
                                        actor,
                                        it.school(),
                                        new Training(Id.next(), "", "", false, Set.of(), "", "", NOW.date()))
                                .map(Refused::code)
                                .filter("WHO"::equals)
                                .isPresent()),
                new Door(
                        "InsuranceChecks.of",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.SENIOR_LEADER,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.TRUST_SAFEGUARDING,
                                Role.TRUST_EXECUTIVE),
                        (actor, it) -> !waymark.bean(InsuranceChecks.class)
                                .of(actor, it.school(), it.provider())
                                .isEmpty()),
                new Door(
                        "SchoolSites.check",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(SchoolSites.class)
                                .check(
                                        actor,
                                        it.school(),
                                        it.site(),
                                        Condition.FIRE,
                                        Condition.Result.GOOD,
                                        NOW.date(),
                                        "")
                                .isEmpty()),
                new Door(
                        "ProviderPolicies.of",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL),
                        (actor, it) -> !waymark.bean(ProviderPolicies.class)
                                .of(actor, it.provider())
                                .isEmpty()),
                new Door(
                        "Registrations.ofSchool",
                        ASSURANCE,
                        (actor, it) -> waymark.bean(Registrations.class)
                                .ofSchool(actor, it.school(), it.provider())
                                .isPresent()),
                new Door(
                        "Registrations.ofProvider",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL),
                        (actor, it) -> waymark.bean(Registrations.class)
                                .ofProvider(actor, it.provider())
                                .isPresent()),
                new Door(
                        "ProviderChoice.takeUp",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(ProviderChoice.class)
                                .takeUp(actor, it.school(), it.provider())
                                .isEmpty()),
                new Door(
                        "Gate.of",
                        ASSURANCE,
                        (actor, it) -> waymark.bean(Gate.class)
                                .of(actor, it.school(), it.provider(), NOW.date())
                                .isPresent()),
                new Door(
                        "Gate.sign",
                        EnumSet.of(Role.HEAD, Role.TRUST_EXECUTIVE),
                        (actor, it) -> waymark.bean(Gate.class)
                                .sign(
                                        actor,
                                        it.school(),
                                        it.provider(),
                                        new GateException.New(Set.of(), "", NOW.date(), NOW.date()))
                                .map(Refused::code)
                                .filter("INVALID"::equals)
                                .isPresent()),
                new Door("Audits.start", EnumSet.of(Role.HEAD, Role.AP_LEAD), (actor, it) -> switch (waymark.bean(
                                Audits.class)
                        .start(actor, it.school(), it.provider())) {
                    case AuditOutcome.Done ignored -> true;
                    case AuditOutcome.Not(var refused) -> refused.code().equals("OPEN");
                }),
                new Door(
                        "ProviderArchive.mayTake",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(ProviderArchive.class).mayTake(actor, it.school(), it.provider())));
    }
}

package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.assurance.gate.GateItem.State;
import uk.waymark.assurance.gate.GateSettings.Allowed;
import uk.waymark.assurance.gate.GateSettings.Online;
import uk.waymark.assurance.registration.RegistrationTests;
import uk.waymark.assurance.registration.RegistrationTests.Newcomer;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.organisations.Mergers;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.Intended;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementRule;
import uk.waymark.settings.Settings;

/**
 * No placement starts while the gate between school and provider is shut on its first day, nor when it would make an unregistered
 * provider one that must be registered. On the school's own premises there is no other provider to prove. Catalogue rows PRV-08,
 * PRV-16, PRV-22, PRV-25, PRV-37, CX-28, DL-62.
 */
@Singleton
final class GateRule implements PlacementRule {
    private final Gates gates;
    private final RegistrationTests tests;
    private final Commissions commissions;
    private final Settings settings;
    private final Mergers mergers;
    private final Clock clock;

    GateRule(
            Gates gates,
            RegistrationTests tests,
            Commissions commissions,
            Settings settings,
            Mergers mergers,
            Clock clock) {
        this.gates = gates;
        this.tests = tests;
        this.commissions = commissions;
        this.settings = settings;
        this.mergers = mergers;
        this.clock = clock;
    }

    @Override
    public Optional<Refused> refuse(Intended placement) {
        if (placement.wanted().kind() == PlacementKind.ON_SITE) {
            return Optional.empty();
        }
        var merged = mergers.refuse(placement.provider());
        if (merged.isPresent()) {
            return merged;
        }
        if (commissions.standing(placement.school(), placement.provider()).isEmpty()) {
            return Optional.of(new Refused(
                    "GATE",
                    "Your school has not looked at this provider. Take it up under Providers, and audit it first."));
        }
        var day = firstDay(placement);
        var gate = gates.of(placement.school(), placement.provider(), day);
        if (!gate.isOpen()) {
            return Optional.of(new Refused("GATE", "No placement may start here on that day. " + gate.words()));
        }
        return registration(placement, day).or(() -> justification(placement, gate));
    }

    /** A placement that is written down after its beginning starts, for the gate, today. */
    private LocalDate firstDay(Intended placement) {
        var today = Session.today(clock);
        return placement.wanted().startsOn().isBefore(today)
                ? today
                : placement.wanted().startsOn();
    }

    private Optional<Refused> registration(Intended placement, LocalDate day) {
        var wanted = placement.wanted();
        var hours = wanted.weeklyHours();
        var verdict = tests.toSchool(
                placement.school(), placement.provider(), day, Optional.of(new Newcomer(wanted.pupil(), hours)));
        return verdict.blocks()
                ? Optional.of(
                        new Refused(
                                "REGISTRATION",
                                verdict.words()
                                        + " Fewer hours a week than full time there, or a registered provider, would be lawful."))
                : Optional.empty();
    }

    private Optional<Refused> justification(Intended placement, GateState gate) {
        if (placement.wanted().justification().filter(it -> !it.isBlank()).isPresent() || choiceIsExcepted(gate)) {
            return Optional.empty();
        }
        var values = settings.of(placement.school());
        var online =
                placement.wanted().kind() == PlacementKind.ONLINE || placement.providerKind() == ProviderKind.ONLINE;
        if (online && values.get(GateSettings.ONLINE) == Online.LAST_RESORT) {
            return Optional.of(new Refused(
                    "ONLINE",
                    "Online is a last resort at your school. Write why nothing else is suitable for this pupil."));
        }
        var registered = tests.registration(placement.school(), placement.provider())
                .status()
                .isRegistered();
        return !registered && values.get(GateSettings.ALLOWED) == Allowed.REGISTERED_PREFERRED
                ? Optional.of(new Refused(
                        "UNREGISTERED",
                        "Your school prefers registered providers. Write why this one is right for this pupil."))
                : Optional.empty();
    }

    private static boolean choiceIsExcepted(GateState gate) {
        return gate.items().stream().anyMatch(item -> item.part() == Part.CHOICE && item.state() == State.EXCEPTED);
    }
}

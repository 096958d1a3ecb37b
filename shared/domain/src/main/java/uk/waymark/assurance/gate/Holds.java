package uk.waymark.assurance.gate;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.assurance.Commissioners;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.ProofChanged;
import uk.waymark.commissioning.Standing;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementHolds;

/**
 * When the gate of an approved provider shuts that was open, the provider is suspended by rule and placements that have not begun are held; when it
 * opens again, the hold is lifted. Each change is told once to the head, the AP lead, the DSL and the provider. A suspension by a person
 * is lifted by people only. Catalogue rows INS-08, PRV-24, PRV-25.
 */
@Singleton
public class Holds {
    private static final Set<Role> AT_SCHOOL = Set.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL);

    private final Gates gates;
    private final Commissions commissions;
    private final PlacementHolds placements;
    private final Commissioners commissioners;
    private final Clock clock;

    Holds(Gates gates, Commissions commissions, PlacementHolds placements, Commissioners commissioners, Clock clock) {
        this.gates = gates;
        this.commissions = commissions;
        this.placements = placements;
        this.commissioners = commissioners;
        this.clock = clock;
    }

    /** Looks at the gates of all schools of a provider, as after something there has changed. */
    @Transactional
    public void look(ProviderId provider) {
        commissions.schools(provider).forEach(school -> look(school, provider));
    }

    @EventListener
    void heard(ProofChanged changed) {
        look(changed.provider());
    }

    /** Shuts or opens as the gate stands today; nothing happens where nothing has changed. Says whether something did. */
    @Transactional
    public boolean look(SchoolId school, ProviderId provider) {
        var standing = commissions.lock(school, provider);
        if (standing.isEmpty()) {
            return false;
        }
        if (standing.get().isApproved()) {
            var gate = gates.of(school, provider, Session.today(clock));
            var shuts = !gate.isOpen() && commissions.wasOpen(school, provider);
            commissions.gateSeen(school, provider, gate.isOpen());
            return gate.isOpen() ? letGo(school, provider) : shuts && hold(school, provider, gate);
        }
        return standing.get() == Standing.SUSPENDED
                && before(school, provider)
                        .filter(approved ->
                                gates.of(school, provider, Session.today(clock)).isOpen())
                        .map(approved -> lift(school, provider, approved))
                        .orElse(false);
    }

    private boolean hold(SchoolId school, ProviderId provider, GateState gate) {
        var why = gate.words();
        var short500 = why.length() > 500 ? why.substring(0, 499) + "…" : why;
        commissions.change(school, provider, Standing.SUSPENDED, short500, Optional.empty());
        placements.hold(school, provider, short500);
        tell(school, provider, Kind.PROVIDER_HELD);
        return true;
    }

    /** Somebody has approved the provider anew meanwhile; what was held under the approval before goes on too. */
    private boolean letGo(SchoolId school, ProviderId provider) {
        var lifted = placements.lift(school, provider) > 0;
        if (lifted) {
            tell(school, provider, Kind.HOLD_LIFTED);
        }
        return lifted;
    }

    private boolean lift(SchoolId school, ProviderId provider, Standing approved) {
        commissions.gateSeen(school, provider, true);
        commissions.change(school, provider, approved, "What was missing is in order again", Optional.empty());
        placements.lift(school, provider);
        tell(school, provider, Kind.HOLD_LIFTED);
        return true;
    }

    /** How it stood before a suspension by rule; empty when a person suspended it. */
    private Optional<Standing> before(SchoolId school, ProviderId provider) {
        var history = commissions.history(school, provider);
        return history.stream()
                .findFirst()
                .filter(last -> last.by().isEmpty())
                .flatMap(last -> history.stream()
                        .map(uk.waymark.commissioning.StandingChange::standing)
                        .filter(Standing::isApproved)
                        .findFirst());
    }

    private void tell(SchoolId school, ProviderId provider, Kind kind) {
        var urgent = kind == Kind.PROVIDER_HELD;
        commissioners.tell(school, AT_SCHOOL, kind, provider, urgent, "");
        commissioners.tellProvider(provider, Set.of(Role.PROVIDER_MANAGER), kind, provider, urgent, "");
    }
}

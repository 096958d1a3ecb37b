package uk.waymark.assurance.policies;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.Commissioners;
import uk.waymark.ids.ProviderId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What the provider's schools want it to follow, and that it does. Catalogue row PRV-35. */
@Door
public class Acknowledgements {
    /** What the provider agrees to. */
    public static final String WORDS = "We have received this policy and agree to follow it for the school's pupils.";

    private final SchoolPolicyRows rows;
    private final Commissioners commissioners;
    private final PolicyDue due;
    private final Trail trail;
    private final Clock clock;

    Acknowledgements(SchoolPolicyRows rows, Commissioners commissioners, PolicyDue due, Trail trail, Clock clock) {
        this.rows = rows;
        this.commissioners = commissioners;
        this.due = due;
        this.trail = trail;
        this.clock = clock;
    }

    /** A school's policy; by and at are empty while the provider has not acknowledged it. */
    public record Line(SchoolPolicy policy, Optional<Instant> at, Optional<String> by) {}

    /** The policies of every school that has to do with the provider now. Three queries. */
    public List<Line> of(Actor actor, ProviderId provider) {
        if (!actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)) {
            return List.of();
        }
        var policies = current(provider);
        if (policies.isEmpty()) {
            return List.of();
        }
        Map<UUID, SchoolPolicyRows.Acknowledged> own =
                rows.acknowledged(policies.stream().map(SchoolPolicy::id).toList()).stream()
                        .filter(row -> row.providerId().equals(provider))
                        .collect(Collectors.toMap(SchoolPolicyRows.Acknowledged::policyId, row -> row));
        return policies.stream()
                .map(policy -> new Line(
                        policy,
                        Optional.ofNullable(own.get(policy.id())).map(SchoolPolicyRows.Acknowledged::acknowledgedAt),
                        Optional.ofNullable(own.get(policy.id())).map(SchoolPolicyRows.Acknowledged::acknowledgedBy)))
                .toList();
    }

    private List<SchoolPolicy> current(ProviderId provider) {
        var schools = commissioners.of(provider);
        return schools.isEmpty()
                ? List.of()
                : rows.newest(schools).stream().map(SchoolPolicy::of).toList();
    }

    /** Acknowledges that the policy has come and is followed; doing so twice changes nothing. */
    @Transactional
    public Optional<Refused> acknowledge(Actor actor, ProviderId provider, UUID policy) {
        if (!actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider)
                || current(provider).stream().noneMatch(it -> it.id().equals(policy))) {
            return Optional.of(new Refused(
                    "NOT_FOUND",
                    "There is no such policy of a school of yours, or a newer version has come. Look again."));
        }
        if (rows.acknowledge(policy, provider, WORDS, clock.instant(), actor.person()) > 0) {
            due.acknowledged(policy, provider, actor.person());
            trail.record(actor, Action.POLICY_ACKNOWLEDGED, provider, policy.toString());
        }
        return Optional.empty();
    }
}

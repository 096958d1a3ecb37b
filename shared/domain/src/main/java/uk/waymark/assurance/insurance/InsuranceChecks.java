package uk.waymark.assurance.insurance;

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
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** A school's look at the insurance of a provider with which it has to do: by its own minimum, checked by its own people. */
@Door
public class InsuranceChecks {
    private static final int LONGEST = 1_000;

    private final InsuranceRows rows;
    private final Insurances insurances;
    private final Commissioners commissioners;
    private final Trail trail;
    private final Clock clock;

    InsuranceChecks(InsuranceRows rows, Insurances insurances, Commissioners commissioners, Trail trail, Clock clock) {
        this.rows = rows;
        this.insurances = insurances;
        this.commissioners = commissioners;
        this.trail = trail;
        this.clock = clock;
    }

    /** That somebody of the school has looked at a policy. */
    public record Check(String by, Instant at, String comment) {}

    /** A kind of insurance with the school's own check of the policy that is shown; empty while nobody has looked. */
    public record Line(Verdict verdict, Optional<Check> check) {}

    public List<Line> of(Actor actor, SchoolId school, ProviderId provider) {
        if (!commissioners.reaches(actor, Right.SEE_ASSURANCE, school, provider)) {
            return List.of();
        }
        Map<UUID, Check> checks = rows.checks(school, provider).stream()
                .collect(Collectors.toMap(
                        InsuranceRows.Checked::policyId,
                        row -> new Check(row.checkedBy(), row.checkedAt(), row.comment()),
                        (newer, older) -> newer));
        return insurances.verdicts(school, provider, Session.today(clock)).stream()
                .map(verdict -> new Line(
                        verdict, verdict.cover().flatMap(cover -> Optional.ofNullable(checks.get(cover.id())))))
                .toList();
    }

    /** Writes down that the actor has looked at the policy for the school, and what they say about it. */
    @Transactional
    public Optional<Refused> check(Actor actor, SchoolId school, ProviderId provider, UUID policy, String comment) {
        if (!commissioners.reaches(actor, Right.AUDIT_PROVIDERS, school, provider)
                || insurances.covers(provider).all().stream()
                        .noneMatch(cover -> cover.id().equals(policy) && !cover.replaced())) {
            return Optional.of(new Refused(
                    "NOT_FOUND",
                    "There is no such policy of a provider that you check. Open the provider's page again."));
        }
        if (comment.length() > LONGEST) {
            return Optional.of(new Refused("INVALID", "A comment has at most 1,000 characters."));
        }
        rows.check(Id.next(), policy, school, comment.strip(), clock.instant(), actor.person());
        trail.record(actor, Action.INSURANCE_CHECKED, provider, policy.toString());
        return Optional.empty();
    }
}

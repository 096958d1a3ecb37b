package uk.waymark.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PersonId;

/**
 * Everything about the school's plan for a placement, as the school sees it.
 *
 * @param versions the newest first
 * @param delegations to whom the head gave the preparing, the latest first. Catalogue row ROL-15
 * @param checks when somebody looked at the objectives, the latest first. Catalogue row ILP-12
 * @param checkOn when the objectives are to be looked at again
 * @param mayWrite whether the reader may write the next version
 */
public record PlanFile(
        List<Plan> versions, List<Delegation> delegations, List<Check> checks, LocalDate checkOn, boolean mayWrite) {
    public PlanFile {
        versions = List.copyOf(versions);
        delegations = List.copyOf(delegations);
        checks = List.copyOf(checks);
    }

    /** That the head gave the preparing to somebody. */
    public record Delegation(PersonId to, String name, Instant at, String by) {}

    /** That somebody looked at the objectives, and whether they adjusted them. */
    public record Check(boolean adjusted, String words, Instant at, String by) {}

    public Optional<Plan> newest() {
        return versions.stream().findFirst();
    }

    public Optional<Delegation> delegated() {
        return delegations.stream().findFirst();
    }
}

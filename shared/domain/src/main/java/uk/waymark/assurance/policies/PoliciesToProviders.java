package uk.waymark.assurance.policies;

import static java.util.stream.Collectors.groupingBy;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** A school gives its own safeguarding policies to its providers, and sees who has acknowledged them. Rows PRV-35 and CX-20. */
@Door
public class PoliciesToProviders {
    private final SchoolPolicyRows rows;
    private final PolicyDue due;
    private final PolicyRaiser raiser;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    PoliciesToProviders(
            SchoolPolicyRows rows, PolicyDue due, PolicyRaiser raiser, Settings settings, Trail trail, Clock clock) {
        this.rows = rows;
        this.due = due;
        this.raiser = raiser;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** A provider's acknowledgement. */
    public record Acknowledgement(String provider, Instant at, String by) {}

    /** A policy with who has acknowledged it and which providers still have to. */
    public record Given(SchoolPolicy policy, List<Acknowledgement> done, List<String> open) {}

    /** The newest version of each policy of the school. Three queries. */
    public List<Given> of(Actor actor, SchoolId school) {
        if (!actor.schools(Right.SEE_ASSURANCE).contains(school)) {
            return List.of();
        }
        var policies =
                rows.newest(Set.of(school)).stream().map(SchoolPolicy::of).toList();
        if (policies.isEmpty()) {
            return List.of();
        }
        var done = rows.acknowledged(policies.stream().map(SchoolPolicy::id).toList()).stream()
                .collect(groupingBy(SchoolPolicyRows.Acknowledged::policyId));
        var providers = rows.providers(school);
        return policies.stream()
                .map(policy -> given(policy, done.getOrDefault(policy.id(), List.of()), providers))
                .toList();
    }

    private static Given given(
            SchoolPolicy policy, List<SchoolPolicyRows.Acknowledged> done, List<SchoolPolicyRows.Named> providers) {
        Set<ProviderId> by =
                done.stream().map(SchoolPolicyRows.Acknowledged::providerId).collect(Collectors.toSet());
        return new Given(
                policy,
                done.stream()
                        .map(row -> new Acknowledgement(row.provider(), row.acknowledgedAt(), row.acknowledgedBy()))
                        .toList(),
                providers.stream()
                        .filter(provider -> !by.contains(provider.id()))
                        .map(SchoolPolicyRows.Named::name)
                        .toList());
    }

    /** Gives a policy, or a new version of one, to every provider with which the school has to do. */
    @Transactional
    public Optional<Refused> publish(
            Actor actor,
            SchoolId school,
            String title,
            String version,
            LocalDate adoptedOn,
            Optional<DocumentId> file) {
        var owner = settings.of(school).get(PolicySettings.ACK_OWNER).role();
        var owns = actor.schools(Right.ACCEPT_LETTERS).contains(school);
        if (!owns) {
            return Optional.of(new Refused(
                    "NOT_YOURS",
                    "You cannot give policies to providers for this school. Ask its " + owner.words() + "."));
        }
        if (title.isBlank() || version.isBlank() || title.length() > 200 || version.length() > 50) {
            return Optional.of(
                    new Refused("INVALID", "Write the title in up to 200 characters and the version in up to 50."));
        }
        if (adoptedOn.isAfter(Session.today(clock))) {
            return Optional.of(
                    new Refused("DATE", "The day is still ahead. Give it to providers once it is in force."));
        }
        if (rows.newest(Set.of(school)).stream()
                .anyMatch(it -> it.title().equalsIgnoreCase(title.strip())
                        && it.version().equalsIgnoreCase(version.strip()))) {
            return Optional.of(new Refused("TWICE", "This version was given to the providers already."));
        }
        rows.newest(Set.of(school)).stream()
                .filter(it -> it.title().equalsIgnoreCase(title.strip()))
                .forEach(it -> due.notAsked(it.id(), "A newer version has come"));
        rows.save(new SchoolPolicyRows.Row(
                Id.next(),
                school,
                title.strip(),
                version.strip(),
                adoptedOn,
                file.orElse(null),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.POLICY_RECORDED, school, "given to providers");
        raiser.acknowledgements(school);
        return Optional.empty();
    }
}
